import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Verb } from '#schema/vocabulary';
import { useSession } from '../../api-client/session.ts';
import type { Contract, OpenItem } from '../../api-client/types.ts';
import { dayAndMonth } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { DueMark } from '../../ui/due-mark.tsx';
import { Icon } from '../../ui/icons.tsx';
import { PersonTile } from '../../ui/person-tile.tsx';
import { ShiftNote } from '../../ui/shift-note.tsx';
import { useStepTitle } from '../../ui/use-step-title.ts';
import { ActForm } from './act-form.tsx';
import classes from './item-card.module.css';

type ItemCardProps = { item: OpenItem; contract: Contract; onDone: () => void };

/** The ways out that stand beside the main one, as plain links: never hidden, never red. */
const ASIDE: readonly Verb[] = ['decline', 'refuse', 'declareConflict', 'postpone', 'take'];

/** One thing to do: what, by when, by whom, and a button for each way to answer. */
export function ItemCard({ item, contract, onDone }: ItemCardProps) {
  const { t, say, language } = useWords();
  const titleOf = useStepTitle();
  const me = useSession().data?.person ?? null;
  const [verb, setVerb] = useState<Verb | null>(null);
  const { step, due, people, asks, mine, reminders } = item;
  const verbs = item.verbs.filter((known) => known !== 'resolve');
  const mayAct = mine || contract.my.coordinates;
  return (
    <article className={classes['card']} aria-label={titleOf(step)}>
      <div className="spread">
        <h3 className={classes['title']}>
          <Icon name={step.kind} size={18} />
          {titleOf(step)}
        </h3>
        {due ? <DueMark on={due.on} today={contract.today} /> : null}
      </div>
      {asks === 'answer' ? null : <p>{t(`item.asks.${asks}`)}</p>}
      {step.plain ? <p className={classes['plain']}>{say(step.plain)}</p> : null}
      <p className={`row small ${classes['facts']}`}>
        {due ? (
          <span className="tabular">
            {t(step.kind === 'meeting' ? 'item.meets' : 'item.before')} <b>{dayAndMonth(due.on, language)}</b>
          </span>
        ) : null}
        {due ? <ShiftNote date={due} /> : null}
        {reminders > 0 ? <span className="muted">{t('item.reminders', { count: reminders })}</span> : null}
      </p>
      <ul className={`row ${classes['people']}`} aria-label={t('item.people')}>
        {people.map(({ id, name }) => (
          <li key={id} className="row small">
            <PersonTile name={name} />
            {id === me?.id ? t('item.you') : name}
          </li>
        ))}
      </ul>
      {mayAct ? <Verbs verbs={verbs} mine={mine} open={verb} onOpen={setVerb} /> : null}
      {mayAct && verb !== null ? (
        <ActForm
          key={verb}
          verb={verb}
          item={item}
          contract={contract}
          onCancel={() => setVerb(null)}
          onDone={() => {
            setVerb(null);
            onDone();
          }}
        />
      ) : null}
    </article>
  );
}

type VerbsProps = { verbs: readonly Verb[]; mine: boolean; open: Verb | null; onOpen: (verb: Verb) => void };

function Verbs({ verbs, mine, open, onOpen }: VerbsProps) {
  const { t } = useWords();
  if (open !== null) return null;
  const main = verbs.filter((verb) => !ASIDE.includes(verb));
  const aside = verbs.filter((verb) => ASIDE.includes(verb));
  return (
    <div className={classes['verbs']}>
      {main.map((verb, place) => (
        <Button key={verb} variant={place === 0 ? 'filled' : 'default'} onClick={() => onOpen(verb)}>
          {t(mine ? `verb.${verb}` : [`verb.other.${verb}`, `verb.${verb}`])}
        </Button>
      ))}
      {aside.map((verb) => (
        <button key={verb} type="button" className={classes['aside']} onClick={() => onOpen(verb)}>
          {t(mine ? `verb.${verb}` : [`verb.other.${verb}`, `verb.${verb}`])}
        </button>
      ))}
    </div>
  );
}
