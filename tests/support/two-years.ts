import { sweepDeliveries } from '#messaging/sweep-deliveries';
import type { Fact } from '#schema/facts';
import { randomId } from './ids.ts';
import { type Kill, killing } from './kill-plan.ts';
import { mailIsOut } from './mail-of-trame.ts';
import { type Group, launchYear, signEverybodyIn } from './mulhouse-people.ts';
import { type WholeTrame, wholeTrame } from './whole-trame.ts';
import { type LivedByHand, liveByHand, type Meanwhile } from './year-by-hand.ts';

/** One year of Mulhouse as it was lived: who sent what, and what the journal keeps of it. */
export type Year = LivedByHand & { contract: string; journal: Fact[] };

/** Everything dies twice, in the middle of the year, while somebody waits for an answer. */
export const KILLS: readonly Kill[] = [
  { victim: 'worker', during: 'act', at: 8, afterMs: 0 },
  { victim: 'api', during: 'act', at: 14, afterMs: 10 },
  { victim: 'mongo', during: 'act', at: 20, afterMs: 5 },
  { victim: 'temporal', during: 'act', at: 26, afterMs: 15 },
  { victim: 'api', during: 'move', at: 20, afterMs: 60 },
  { victim: 'worker', during: 'act', at: 38, afterMs: 20 },
  { victim: 'temporal', during: 'move', at: 27, afterMs: 30 },
  { victim: 'mongo', during: 'act', at: 50, afterMs: 25 },
];

const MINUTE_MS = 60_000;

/** A year that nothing disturbs and the same one among crashes, one after the other on the same servers. */
export type TwoYears = { trame: WholeTrame; group: Group; calm: Year; killed: Year; done: Kill[] };

/** Lives both years. Whoever asks ends `trame`. */
export async function liveTwoYears(): Promise<TwoYears> {
  const trame = await wholeTrame();
  try {
    const group = await signEverybodyIn(trame);
    const calm = await year(trame, group);
    const kills = killing(trame, KILLS);
    const killed = await year(trame, group, kills.meanwhile);
    return { trame, group, calm, killed, done: kills.done };
  } catch (error) {
    await trame.stop();
    throw error;
  }
}

/** The same year each time: its mail is out before anybody acts, as it is when a day lasts a day. */
async function year(trame: WholeTrame, group: Group, meanwhile: Meanwhile = {}): Promise<Year> {
  const begun = performance.now();
  const contract = await launchYear(group, randomId());
  const mailOut = () => mailIsOut(trame.store, contract);
  const lived = await liveByHand(group, contract, { ...meanwhile, morning: mailOut });
  await mailOut();
  // What is no longer to be told by hand is put away within a minute; the year is looked at after that.
  await sweepDeliveries(trame.store, Date.now() + MINUTE_MS);
  const journal = await trame.store.journal.page(contract, 0, 100_000);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.info(`${lived.sent.length} acts on ${lived.days.length} days, ${journal.length} facts, ${seconds} s`);
  return { ...lived, contract, journal };
}
