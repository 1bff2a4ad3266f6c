import { fromDay, toDay } from '#engine/calendar/plain-date';
import { civilOf, instantAt } from '#engine/calendar/zone';
import type { CivilDate, Moment } from '#schema/facts';
import type { ContractDocument } from '#store/collections/contracts';
import { createGate } from '../acts/gate.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import { refuseUnlessLaunched } from './program-of.ts';
import { seqWatchOf } from './seq-watches.ts';
import { timeOf } from './time-of.ts';

/** Where to: a day, or so many days further. */
export type Destination = { to: CivilDate } | { days: number };

const NOON = 12 * 60;
const FARTHEST_MS = 400 * 86_400_000;
const REACHED_WITHIN_MS = 30_000;
const SHOWN_WITHIN_MS = 10_000;

/** One movement of a contract at a time. */
const gate = createGate(1, 3);

/**
 * Moves a rehearsal to noon of a day: what opens that day is open, its reminders have gone, and one may still act.
 * Resolves once all that happened on the way is shown.
 */
export async function moveClock(ports: Ports, contract: ContractDocument, destination: Destination): Promise<number> {
  if (!contract.rehearsal) throw new Problem('NOT_A_REHEARSAL');
  refuseUnlessLaunched(contract);
  if (contract.status === 'ended') throw new Problem('CONTRACT_ENDED');
  return gate.through(contract._id, () => move(ports, contract, destination));
}

async function move(ports: Ports, contract: ContractDocument, destination: Destination): Promise<number> {
  const { host, store } = ports;
  if (!(await host.standsStill(contract._id, REACHED_WITHIN_MS))) throw new Problem('CLOCK_NOT_REACHED');
  const now = await timeOf(ports, contract);
  const distance = distanceTo(contract.timeZone, destination, now);
  if (distance > 0 && !(await host.fastForward(contract._id, distance, REACHED_WITHIN_MS)))
    throw new Problem('CLOCK_NOT_REACHED');
  const seq = await host.seqOf(contract._id);
  if (!(await seqWatchOf(store).reached(contract._id, seq, SHOWN_WITHIN_MS))) throw new Problem('CLOCK_NOT_REACHED');
  await store.contracts.clockMoved(contract._id, now + distance - ports.clock());
  return seq;
}

/** How far it is; nothing when it is that day already: whoever asks again after a lost answer is where they wanted. */
function distanceTo(zone: string, destination: Destination, now: Moment): number {
  const today = civilOf(zone, now).day;
  const day = 'to' in destination ? toDay(destination.to) : today + destination.days;
  if (day < today) throw new Problem('CLOCK_NOT_FORWARD');
  const distance = instantAt(zone, day, NOON) - now;
  if (distance > FARTHEST_MS) throw new Problem('CLOCK_TOO_FAR', { days: FARTHEST_MS / 86_400_000 });
  return Math.max(distance, 0);
}

/** The day it is in a contract. */
export function todayIn(zone: string, now: Moment): CivilDate {
  return fromDay(civilOf(zone, now).day);
}
