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
  const now = await timeOf(ports, contract);
  const distance = instantOf(contract.timeZone, destination, now) - now;
  if (distance <= 0) throw new Problem('CLOCK_NOT_FORWARD');
  if (distance > FARTHEST_MS) throw new Problem('CLOCK_TOO_FAR', { days: FARTHEST_MS / 86_400_000 });
  if (!(await host.fastForward(contract._id, distance, REACHED_WITHIN_MS))) throw new Problem('CLOCK_NOT_REACHED');
  const seq = await host.seqOf(contract._id);
  if (!(await seqWatchOf(store).reached(contract._id, seq, SHOWN_WITHIN_MS))) throw new Problem('CLOCK_NOT_REACHED');
  return seq;
}

function instantOf(zone: string, destination: Destination, now: Moment): Moment {
  const day = 'to' in destination ? toDay(destination.to) : civilOf(zone, now).day + destination.days;
  return instantAt(zone, day, NOON);
}

/** The day it is in a contract. */
export function todayIn(zone: string, now: Moment): CivilDate {
  return fromDay(civilOf(zone, now).day);
}
