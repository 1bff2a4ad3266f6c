import type { CivilDate } from '#schema/facts';
import type { BoardWait, Step } from '../../../api-client/types.ts';
import { daysBetween, plusDays } from '../../../locales/dates.ts';
import type { ThreadMark, ThreadPhase } from '../../../ui/thread-shape.ts';
import type { Line } from './line.ts';

/** What stands on the thread of a line: its step gives it a name. */
type LineMark = Omit<ThreadMark, 'label'> & { step: Step };
type LineThread = { phases: ThreadPhase[]; marks: LineMark[]; today: CivilDate | null; paused: boolean };

const SOON_DAYS = 14;
const LEAST_AHEAD_DAYS = 14;

/**
 * The thread of a contract in a list: its phases, the pin where it is, and the signatures and reviews that are open.
 * The end of an open phase is not known, so it is drawn a little further than its last known date.
 */
export function threadOf({ phases, waits, nextDue, today, status }: Line): LineThread {
  const isRunning = status === 'open' || status === 'suspended' || status === 'poisoned';
  const known = [today, ...waits.map(({ due }) => due), nextDue?.on ?? null].filter((date) => date !== null);
  const last = known.sort().at(-1) ?? today;
  return {
    phases: phases.map((phase) => {
      const { state, openedOn } = phase;
      if (!isRunning || state !== 'open' || openedOn === null) return phase;
      return { ...phase, from: openedOn, to: plusDays(last, aheadOf(openedOn, last)) };
    }),
    marks: isRunning ? marksOf(waits) : [],
    today: isRunning ? today : null,
    paused: status === 'suspended',
  };
}

function aheadOf(from: CivilDate, last: CivilDate): number {
  return Math.max(Math.round(daysBetween(from, last) / 2), LEAST_AHEAD_DAYS);
}

/** Each open signature and review once, at its date. */
function marksOf(waits: readonly BoardWait[]): LineMark[] {
  const marks = waits.flatMap(({ step, due, daysLate }): LineMark[] => {
    const kind = step.kind === 'sign' ? 'signature' : step.kind === 'evaluation' ? 'evaluation' : null;
    if (kind === null || due === null) return [];
    return [{ kind, date: due, step, state: stateOf(daysLate) }];
  });
  return marks.filter(
    ({ kind, date }, place) => marks.findIndex((other) => other.kind === kind && other.date === date) === place,
  );
}

function stateOf(daysLate: number | null): LineMark['state'] {
  if (daysLate === null) return 'coming';
  if (daysLate > 0) return 'late';
  return daysLate >= -SOON_DAYS ? 'soon' : 'coming';
}
