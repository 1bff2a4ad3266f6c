import type { Moment } from '#schema/facts';
import type { RecentActs } from './messages.ts';

const MOST = 200;
const OLDEST_MS = 90 * 24 * 3600 * 1000;

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
  const young = recent.filter(([, , , since]) => since > at - OLDEST_MS);
  return [...young, [id, act.seq, act.digest, at] satisfies RecentActs[number]].slice(-MOST);
}
