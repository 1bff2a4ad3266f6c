import type { CivilDate } from '#schema/facts';
import type { Dossier } from '../dossier.ts';
import type { Ports } from '../ports.ts';
import { todayIn } from './move-clock.ts';
import { runningOf } from './program-of.ts';
import { shownAt } from './reopened.ts';
import { timeOf } from './time-of.ts';

/** A contract as it is shown once it has reached a fact, when it is in it, and where it stands, if it has begun. */
export async function runningToday(ports: Ports, opened: Dossier, minSeq: number | undefined) {
  const dossier = await shownAt(ports.store, opened, minSeq);
  const { contract } = dossier;
  const at = await timeOf(ports, contract);
  const today: CivilDate = todayIn(contract.timeZone, at);
  return { dossier, at, today, running: await runningOf(ports.store, contract) };
}
