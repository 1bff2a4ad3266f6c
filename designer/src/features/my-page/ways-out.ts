import type { Act, TextRef } from '#schema/acts';
import type { MyItem } from '../../api-client/types.ts';
import { plusDays } from '../../locales/dates.ts';

/** What somebody who cannot may ask for, or say. */
export const WAYS = ['time', 'phone', 'together', 'pause', 'no'] as const;
export type Way = (typeof WAYS)[number];

/** More days, or days of silence. */
export const MORE_DAYS = [3, 7, 14] as const;
export const PAUSE_DAYS = [7, 14, 30] as const;

/** The ways out of one thing to do: saying no is there only where the rules let one say it. */
export function waysOf(item: MyItem): Way[] {
  return WAYS.filter((way) => way !== 'no' || noAct(item, undefined) !== null);
}

/** The day asked for: counted from its date, or from today once that is past. */
export function askedDate({ due, today }: Pick<MyItem, 'due' | 'today'>, days: number): string {
  return plusDays(due && due.on > today ? due.on : today, days);
}

/** The act that says no; null where nothing of the kind exists. Passing every question of a review is such an answer. */
export function noAct(item: Pick<MyItem, 'id' | 'verbs' | 'form'>, reason: TextRef | undefined): Act | null {
  const why = reason === undefined ? {} : { reason };
  if (item.verbs.includes('decline')) return { type: 'decline', item: item.id, ...why };
  if (item.verbs.includes('refuse')) return { type: 'refuse', item: item.id, ...why };
  if (item.verbs.includes('answerInvitation')) return { type: 'answerInvitation', item: item.id, answer: 'no', ...why };
  if (item.verbs.includes('evaluate')) {
    const passed = (item.form.criteria ?? []).map(({ id }) => [id, 'pass']);
    return { type: 'evaluate', item: item.id, answers: Object.fromEntries(passed) as Record<string, string>, ...why };
  }
  return null;
}
