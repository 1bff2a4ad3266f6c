import { useRef } from 'react';
import { useSession } from '../../api-client/session.ts';
import type { Contract, OpenItem } from '../../api-client/types.ts';
import { dayAndMonth } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { DueMark } from '../../ui/due-mark.tsx';
import { Icon } from '../../ui/icons.tsx';
import { later } from '../../ui/later.tsx';
import { PersonTile } from '../../ui/person-tile.tsx';
import { ShiftNote } from '../../ui/shift-note.tsx';
import { Loading } from '../../ui/states.tsx';
import { useToday } from '../../ui/today.tsx';
import { useAsks } from '../../ui/use-asks.ts';
import { useStepTitle } from '../../ui/use-step-title.ts';
import { HandNote } from '../acts/hands/hand-note.tsx';
import { ItemActs } from '../acts/item-acts.tsx';
import { StepActions } from '../acts/steering/step-actions.tsx';
import { isAmendment } from '../amendments/amendment-step.ts';
import classes from './item-card.module.css';
import { useAskedItem } from './room/use-asked-item.ts';

/** What a proposed change says is a page of its own, which few visits need. */
const AmendmentAnswer = later(
  async () => (await import('../amendments/answer/amendment-answer.tsx')).AmendmentAnswer,
  <Loading lines={4} />,
);

type ItemCardProps = { item: OpenItem; contract: Contract; isFirst: boolean; onDone: () => void };

/** One thing to do: what, by when, by whom, and a button for each way to answer. */
export function ItemCard({ item, contract, isFirst, onDone }: ItemCardProps) {
  const { t, say, language } = useWords();
  const today = useToday();
  const titleOf = useStepTitle();
  const me = useSession().data?.person ?? null;
  const asked = useAsks()(item);
  const { step, due, people, reminders, asRole } = item;
  const card = useRef<HTMLElement>(null);
  useAskedItem(card, item);
  return (
    <article className={classes['card']} aria-label={titleOf(step)} ref={card} tabIndex={-1}>
      <div className="spread">
        <h3 className={classes['title']}>
          <Icon name={step.kind} size={18} />
          {titleOf(step)}
        </h3>
        <div className="row">
          {due ? <DueMark on={due.on} today={contract.today} /> : null}
          <StepActions contract={contract} step={step} thing={item.id} item={item} />
        </div>
      </div>
      {asked === null ? null : <p>{asked}</p>}
      {step.plain ? <p className={classes['plain']}>{say(step.plain)}</p> : null}
      <p className={`row small ${classes['facts']}`}>
        {due ? (
          <span className="tabular">
            {t(step.kind === 'meeting' ? 'item.meets' : 'item.before')} <b>{dayAndMonth(due.on, language, today)}</b>
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
            {asRole === null ? null : <span className="muted">{t('item.as', { role: say(asRole) })}</span>}
          </li>
        ))}
      </ul>
      <HandNote item={item} />
      {isAmendment(step) ? (
        <AmendmentAnswer item={item} contract={contract} isFirst={isFirst} onDone={onDone} />
      ) : (
        <ItemActs item={item} contract={contract} isFirst={isFirst} onDone={onDone} />
      )}
    </article>
  );
}
