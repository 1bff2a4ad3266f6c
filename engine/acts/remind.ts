import type { ActOf } from '#schema/acts';
import { toDay } from '../calendar/plain-date.ts';
import { lookup } from '../lookup.ts';
import { peopleOfItem } from '../people/assignees.ts';
import { refuse } from '../refuse.ts';
import { unmutedOf } from '../reminders/fall.ts';
import { emit } from '../turn.ts';
import { type Handler, needsCoordinator } from './acting.ts';

/**
 * Reminds by hand whoever has an item to do: one more rung, outside the ladder, which goes on as it was. Once a day at
 * most, never somebody who asked for silence, and never while the contract rests (R43, R44).
 */
export const remind: Handler<ActOf<'remind'>> = (turn, act, acting) => {
  const refused = needsCoordinator(turn, acting);
  if (refused) return refused;
  if (turn.state.status === 'suspended') return refuse('CONTRACT_SUSPENDED', {});
  const item = lookup(turn.state.items, act.item);
  if (!item) return refuse('ITEM_UNKNOWN', { item: act.item.slice(0, 200) });
  if (!item.due) return refuse('ITEM_WITHOUT_DATE', { item: item.id });
  if (item.remindedOn === turn.today) return refuse('ALREADY_REMINDED', { on: turn.today });
  const people = unmutedOf(turn, item, peopleOfItem(turn, item));
  if (people.length === 0) return refuse('NOBODY_TO_REMIND', { item: item.id });
  emit(turn, {
    type: 'RungFell',
    item: item.id,
    // Rungs of a ladder count from 0; one by hand bears its day, so that each day's is another.
    rung: -toDay(turn.today),
    to: 'assignee',
    channel: 'preferred',
    people,
    date: turn.today,
    due: item.due.on,
    next: item.rung,
    nextAt: item.rungAt,
  });
  return null;
};
