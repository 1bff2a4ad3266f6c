import type { Moment } from '#schema/facts';
import { toDay } from '../calendar/plain-date.ts';
import { startOfDay } from '../calendar/zone.ts';
import type { ShareState } from '../state.ts';
import { emit, type Turn } from '../turn.ts';

/** When the next share comes to its end by itself: at midnight after its last day. */
export function nextShareEndAt(turn: Turn, after: Moment): Moment | null {
  let soonest: Moment | null = null;
  for (const share of Object.values(turn.state.shares ?? {})) {
    const at = endOf(turn, share);
    if (at !== null && at > after && (soonest === null || at < soonest)) soonest = at;
  }
  return soonest;
}

/** Takes back what was shared until a day that is over. */
export function endShares(turn: Turn): void {
  takeBack(turn, (at) => at <= turn.now);
}

/** Nothing comes to pass after the end of a contract: what was shared until a day would be shared for ever. */
export function endDatedShares(turn: Turn): void {
  takeBack(turn, () => true);
}

function takeBack(turn: Turn, isOver: (at: Moment) => boolean): void {
  for (const [what, share] of Object.entries(turn.state.shares ?? {})) {
    const at = endOf(turn, share);
    if (at !== null && isOver(at)) emit(turn, { type: 'Unshared', what, by: share.by, roles: share.roles });
  }
}

function endOf(turn: Turn, { until }: ShareState): Moment | null {
  return until === undefined ? null : startOfDay(turn.program.zone, toDay(until) + 1);
}
