import type { CivilDate } from '#schema/facts';
import type { ContractCalendar } from '../../../api-client/types.ts';
import type { DateLine } from '../../../ui/timeline/date-lines.ts';

/** What became of a date: done on a day, gone by without an answer, awaited, or to come. */
export type Became = { state: 'done' | 'default' | 'late' | 'coming'; on: CivilDate };

/** Lines that say what somebody has to do, or where people meet: these are done or late. The others only come. */
const TO_DO: readonly DateLine['what'][] = ['due', 'meets', 'signed', 'default'];

export function whatBecame({ done }: ContractCalendar, line: DateLine, today: CivilDate): Became {
  const was = done.find(({ node, occurrence }) => line.step === `${node}~${occurrence}`);
  if (was && TO_DO.includes(line.what)) return { state: was.by === 'deadline' ? 'default' : 'done', on: was.on };
  if (TO_DO.includes(line.what)) return { state: line.on < today ? 'late' : 'coming', on: line.on };
  // What opens or begins by itself has happened on its very day.
  return { state: line.on <= today ? 'done' : 'coming', on: line.on };
}
