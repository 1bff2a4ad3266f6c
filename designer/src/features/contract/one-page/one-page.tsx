import { Button, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useContract, useDates, useItems } from '../../../api-client/contract.ts';
import { useCommitments } from '../../../api-client/room.ts';
import { useSession } from '../../../api-client/session.ts';
import type { Commitment, Contract, Person } from '../../../api-client/types.ts';
import { longDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { Page } from '../../../ui/page.tsx';
import { ShiftNote } from '../../../ui/shift-note.tsx';
import { Loading, Trouble } from '../../../ui/states.tsx';
import { useStepTitle } from '../../../ui/use-step-title.ts';
import type { ItemsOfStep } from '../item-groups.ts';
import { roomPath } from '../room/room-places.ts';
import classes from './one-page.module.css';
import { type Plan, planOf } from './plan-of.ts';

/** One sheet to print: the plan of one person, in large letters, without needing colour. */
export function OnePage() {
  const { t } = useWords();
  const { contract: id = '' } = useParams();
  const [query, setQuery] = useSearchParams();
  const me = useSession().data?.person ?? null;
  const contract = useContract(id);
  const coordinates = contract.data?.my.coordinates ?? false;
  const items = useItems(id, coordinates);
  const dates = useDates(id);
  const commitments = useCommitments(id);
  const failed = [contract, items, dates, commitments].find(({ isError }) => isError);
  if (failed) return <Trouble error={failed.error} retry={() => void failed.refetch()} />;
  if (!contract.data || !items.data || !dates.data || !commitments.data || me === null) return <Loading lines={8} />;
  const people = peopleAt(contract.data);
  const chosen = coordinates ? query.get('pour') : null;
  const person = people.find(({ id: one }) => one === (chosen ?? me.id)) ?? me;
  const plan = planOf(contract.data, person, {
    items: items.data,
    coming: dates.data.coming,
    commitments: commitments.data,
  });
  return (
    <Page
      title={t('onePage.title', { name: person.name })}
      trail={<Link to={roomPath(id)}>{contract.data.title}</Link>}
      actions={
        <div className={`row ${classes['noPaper']}`}>
          {coordinates ? (
            <Select
              aria-label={t('onePage.whose')}
              data={people.map(({ id: value, name }) => ({ value, label: name }))}
              value={person.id}
              onChange={(pour) => setQuery(pour === null ? {} : { pour }, { replace: true })}
              allowDeselect={false}
              searchable
            />
          ) : null}
          <Button leftSection={<Icon name="print" />} onClick={() => window.print()}>
            {t('onePage.print')}
          </Button>
        </div>
      }
    >
      <Sheet plan={plan} contract={contract.data} />
    </Page>
  );
}

function Sheet({ plan, contract }: { plan: Plan; contract: Contract }) {
  const { t, say, language } = useWords();
  const titleOf = useStepTitle();
  const { roles, toDo, dates, mine, toMe, toAsk } = plan;
  return (
    <article className={classes['sheet']}>
      <p>
        <b>{contract.title}</b>
        {roles.length > 0 ? ` · ${roles.map(({ title }) => say(title)).join(', ')}` : ''}
      </p>
      <p>{t('onePage.on', { date: longDate(contract.today, language) })}</p>
      <Part title={t('onePage.toDo')} none={t('onePage.nothingToDo')}>
        {toDo.map((group) => (
          <li key={group.key}>
            <span aria-hidden="true">☐</span> <ToDo group={group} />
          </li>
        ))}
      </Part>
      <Part title={t('onePage.dates')} none={t('onePage.noDates')}>
        {dates.map(({ what, step, phase, date, held }, place) => (
          <li key={`${date.on}/${place}`}>
            <b className="tabular">{longDate(date.on, language)}</b> {step ? titleOf(step) : say(phase)}{' '}
            {what === 'default' ? `(${t('what.default')})` : null} {held ? '' : t('onePage.foreseen')}{' '}
            <ShiftNote date={date} />
          </li>
        ))}
      </Part>
      <Part title={t('onePage.mine')} none="">
        {mine.map((promise) => (
          <Promise key={promise.id} promise={promise} />
        ))}
      </Part>
      <Part title={t('onePage.toMe')} none="">
        {toMe.map(({ by, promises }) => (
          <li key={by.id}>
            <b>{t('onePage.by', { who: say(by.title) })}</b>
            <ul className={classes['promises']}>
              {promises.map((promise) => (
                <Promise key={promise.id} promise={promise} />
              ))}
            </ul>
          </li>
        ))}
      </Part>
      <Part title={t('onePage.ask')} none="">
        {toAsk.map(({ id, name, organisation }) => (
          <li key={id}>
            <b>{name}</b>, {organisation}
          </li>
        ))}
      </Part>
      <p className={classes['foot']}>{t('onePage.foot')}</p>
    </article>
  );
}

/** One thing to do until a day; of what comes back, how often and between which days. */
function ToDo({ group: { items } }: { group: ItemsOfStep }) {
  const { t, say, language } = useWords();
  const titleOf = useStepTitle();
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined) return null;
  const { step, due } = first;
  if (items.length > 1 && due && last?.due) {
    const days = { from: longDate(due.on, language), to: longDate(last.due.on, language) };
    return (
      <>
        <b>{say(step.title)}</b>, {t('onePage.several', { count: items.length, ...days })}
      </>
    );
  }
  return (
    <>
      <b>{titleOf(step)}</b>
      {due ? `, ${t('onePage.before', { date: longDate(due.on, language) })}` : ''}{' '}
      {due ? <ShiftNote date={due} /> : null}
    </>
  );
}

function Promise({ promise: { words, plain } }: { promise: Commitment }) {
  const { say } = useWords();
  return <li>{say(plain ?? words)}</li>;
}

function Part({ title, none, children }: { title: string; none: string; children: ReactNode[] }) {
  if (children.length === 0 && none === '') return null;
  return (
    <section>
      <h2>{title}</h2>
      {children.length === 0 ? <p>{none}</p> : <ul>{children}</ul>}
    </section>
  );
}

function peopleAt({ parties }: Contract): Person[] {
  return [...new Map(parties.flatMap(({ person }) => (person ? [[person.id, person] as const] : []))).values()];
}
