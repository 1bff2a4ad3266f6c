import type { CivilDate } from '#schema/facts';
import { plusDays } from '../../../locales/dates.ts';

/*
 * What somebody put off until tomorrow, in this browser. Only marks are kept: which need, until which day.
 */

const KEPT = 'trame-board-later';
type Store = Pick<Storage, 'getItem' | 'setItem'>;
/** A need, and the day on which it is shown again. */
type PutOff = Record<string, CivilDate>;

/** The needs that wait for another day. Those whose day has come are forgotten. */
export function putOffNow(today: CivilDate, store: Store = localStorage): ReadonlySet<string> {
  return new Set(Object.keys(waiting(today, store)));
}

/** Puts a need off until tomorrow. */
export function putOff(need: string, today: CivilDate, store: Store = localStorage): void {
  store.setItem(KEPT, JSON.stringify({ ...waiting(today, store), [need]: plusDays(today, 1) }));
}

/** Takes needs back to today. */
export function takeBack(needs: readonly string[], today: CivilDate, store: Store = localStorage): void {
  const left = Object.entries(waiting(today, store)).filter(([need]) => !needs.includes(need));
  store.setItem(KEPT, JSON.stringify(Object.fromEntries(left)));
}

function waiting(today: CivilDate, store: Store): PutOff {
  const kept = Object.entries(parse(store.getItem(KEPT))).filter(([, until]) => until > today);
  return Object.fromEntries(kept);
}

function parse(text: string | null): PutOff {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, until]) => typeof until === 'string')) as PutOff;
  } catch {
    return {};
  }
}
