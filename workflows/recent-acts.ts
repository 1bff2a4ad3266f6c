import type { Moment } from '#schema/facts';
import type { RecentActs } from './messages.ts';

/** Acts remembered for long. */
const MOST = 200;
const OLDEST_MS = 90 * 24 * 3600 * 1000;
/** So long every act is remembered, however many came after it: whoever got no answer is still asking. */
const ASKED_AGAIN_WITHIN_MS = 15 * 60_000;
const MOST_EVER = 1000;

/** What a contract remembers of an act it applied. */
export type KnownAct = { seq: number; digest: string };

/**
 * The acts applied lately. Temporal recognises a repeated update within one run only, and a client may repeat an act
 * after a rotation: the contract's own memory is what makes an act happen once (R28, design section 7).
 */
export function knownAct(recent: RecentActs, id: string): KnownAct | null {
  const found = recent.find(([known]) => known === id);
  return found ? { seq: found[1], digest: found[2] } : null;
}

/** Remembers an act, and forgets what is too old or one too many. */
export function remember(recent: RecentActs, id: string, act: KnownAct, at: Moment): RecentActs {
  const all: RecentActs = [...recent, [id, act.seq, act.digest, at]];
  const last = all.length - MOST;
  const isKept = (since: Moment, place: number) =>
    since > at - OLDEST_MS && (place >= last || since > at - ASKED_AGAIN_WITHIN_MS);
  return all.filter(([, , , since], place) => isKept(since, place)).slice(-MOST_EVER);
}
