import type { CivilDate } from '#schema/facts';
import type { Template } from '#schema/template';
import type { ComputedYear } from '../../year/compute-year.ts';
import type { Question } from '../../year/question.ts';

/** The steps whose day the calendar lets one choose: the signatures that are nobody's alone. */
export function signaturesOf({ nodes }: Template): string[] {
  return nodes.filter(({ kind, in: group }) => kind === 'sign' && group === undefined).map(({ id }) => id);
}

/** The same question with a signature on another day; without a day, on the one that the engine supposes. */
export function signedOn(question: Question, step: string, day: CivilDate | null): Question {
  const { [step]: _before, ...others } = question.on;
  return { ...question, on: day === null ? others : { ...others, [step]: day } };
}

/** Why a signature cannot be on the day that was asked for, and the day that says so. */
export type DayRefused = { why: 'beforeOpening' | 'notReady' | 'tooLate' | 'never' | 'impossible'; on: CivilDate };

/**
 * What the programme has against the day of a signature, read in the year that it gives. The engine takes an act with
 * the day on which it was done, so that a day before everything else is known only by what had not happened yet.
 */
export function refusalOf({ opened, on }: Question, year: ComputedYear | null, step: string): DayRefused | null {
  const asked = on[step];
  if (asked === undefined) return null;
  if (asked < opened) return { why: 'beforeOpening', on: opened };
  if (year === null || year.refusal !== null) return { why: 'impossible', on: asked };
  const signed = year.signed[step];
  if (signed === undefined) return { why: 'never', on: asked };
  // What was awaited too long is over, though not signed.
  if (signed < asked) return { why: 'tooLate', on: signed };
  const ready = year.entries.find(({ node, what }) => node === step && what === 'opens')?.date ?? signed;
  return ready > asked ? { why: 'notReady', on: ready } : null;
}
