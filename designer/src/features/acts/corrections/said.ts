import type { Correction } from '#schema/acts';
import type { RecordToCorrect } from '../../../api-client/types.ts';

/** What the record should say, as it is filled in. */
export type Said = {
  on: string;
  amount: number | null;
  units: number | null;
  attendance: Record<string, string>;
  answers: Record<string, string>;
};

/** At first, what stands there. */
export function saidBy({ on, amount, units, attendance, answers }: RecordToCorrect): Said {
  const came = (attendance ?? []).map(({ person, as }) => [person.id, as] as const);
  return { on, amount, units, attendance: Object.fromEntries(came), answers: { ...answers } };
}

/** What is different; null when nothing is. Of people and answers, only those that changed. */
export function correctionOf(record: RecordToCorrect, said: Said): Correction | null {
  const before = saidBy(record);
  const attendance = changed(before.attendance, said.attendance);
  const answers = changed(before.answers, said.answers);
  const correction: Correction = {
    ...(said.on === before.on ? {} : { on: said.on }),
    ...(said.amount === null || said.amount === before.amount ? {} : { amount: said.amount }),
    ...(said.units === null || said.units === before.units ? {} : { units: said.units }),
    ...(attendance === null ? {} : { attendance: attendance as NonNullable<Correction['attendance']> }),
    ...(answers === null ? {} : { answers }),
  };
  return Object.keys(correction).length === 0 ? null : correction;
}

function changed(before: Record<string, string>, now: Record<string, string>): Record<string, string> | null {
  const different = Object.entries(now).filter(([key, value]) => before[key] !== value);
  return different.length === 0 ? null : Object.fromEntries(different);
}
