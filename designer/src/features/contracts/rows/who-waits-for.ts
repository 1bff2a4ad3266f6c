import type { BoardWait, Step } from '../../../api-client/types.ts';
import type { Line } from './line.ts';

/** The one wait that a line tells: the longest late. */
export type FirstWait = {
  you: boolean;
  /** The others that are waited for, people and institutions alike. */
  names: string[];
  step: Step;
  /** Days since its date; null without one. */
  days: number | null;
  /** How many more waits there are in this contract. */
  more: number;
};

/** Who makes others wait in a contract, oneself first; null when nobody does. */
export function firstWait(waits: readonly BoardWait[], me: string | null): FirstWait | null {
  const [first, ...others] = waits;
  if (!first) return null;
  return {
    you: first.you,
    names: first.by.filter(({ id }) => !(first.you && id === me)).map(({ name }) => name),
    step: first.step,
    days: first.daysLate,
    more: others.length,
  };
}

/** The step that the next date is about, where somebody is waited for on that day. */
export function stepOn(waits: readonly BoardWait[], date: string): Step | null {
  return waits.find(({ due }) => due === date)?.step ?? null;
}

/** Whether there is anything to say about who makes others wait: a contract that rests or is over waits for nobody. */
export function saysWhoWaits({ status, waits }: Pick<Line, 'status' | 'waits'>): boolean {
  return status === 'open' || waits.length > 0;
}
