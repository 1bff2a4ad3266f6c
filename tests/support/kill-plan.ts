import type { Victim, WholeTrame } from './whole-trame.ts';
import type { Meanwhile } from './year-by-hand.ts';

/** One process that is killed while the n-th act, or the n-th move of the clock, is under way. */
export type Kill = { victim: Victim; during: 'act' | 'move'; at: number; afterMs: number };

/** Kills by plan, each a moment after a request has left. */
export function killing({ kill9 }: WholeTrame, plan: readonly Kill[]): { meanwhile: Meanwhile; done: Kill[] } {
  const done: Kill[] = [];
  const killDuring = (during: Kill['during']) => (count: number) => {
    for (const kill of plan) {
      if (kill.during !== during || kill.at !== count) continue;
      setTimeout(() => {
        kill9(kill.victim);
        done.push(kill);
      }, kill.afterMs);
    }
  };
  return { meanwhile: { acting: killDuring('act'), moving: killDuring('move') }, done };
}
