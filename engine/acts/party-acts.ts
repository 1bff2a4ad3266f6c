import type { ActOf } from '#schema/acts';
import { endContract } from '../flow/end.ts';
import { openIncident } from '../flow/incidents.ts';
import { dropRun, finishRepeated, nodeOf } from '../flow/leave.ts';
import { openRun, openSeatItems } from '../flow/open.ts';
import { itemsIn, seatsOfRole, stepsIn } from '../live.ts';
import { lookup } from '../lookup.ts';
import type { ProgramNode } from '../program.ts';
import { type Refusal, refuse } from '../refuse.ts';
import type { RunState, StepState } from '../state.ts';
import { isFrozen } from '../steps/registry.ts';
import { emit, type Turn } from '../turn.ts';
import { type Handler, needsCoordinator } from './acting.ts';
import { judge } from './answering.ts';

/** Somebody joins: she gets an item in every open step of her role, but for signatures and decisions (R31). */
export const addParty: Handler<ActOf<'addParty'>> = (turn, act, acting) => {
  const refused = needsCoordinator(turn, acting) ?? checkRoom(turn, act.role, act.person);
  if (refused) return refused;
  const seat = `${act.role}.${(turn.state.seatCount[act.role] ?? 0) + 1}`;
  emit(turn, { type: 'SeatTaken', seat, role: act.role, person: act.person, on: acting.on, ...contactOf(act) });
  welcome(turn, seat);
  return null;
};

function checkRoom(turn: Turn, roleId: string, person: string): Refusal | null {
  const role = lookup(turn.program.roles, roleId);
  if (!role) return refuse('ROLE_UNKNOWN', { role: roleId });
  const taken = seatsOfRole(turn, roleId);
  if (taken.some((seat) => turn.state.seats[seat]?.person === person))
    return refuse('PERSON_ALREADY_IN_ROLE', { role: roleId });
  const isVacant = taken.length < (turn.state.seatCount[roleId] ?? 0) || taken.length < role.min;
  if (taken.length >= role.max || !(role.recruitedDuring || isVacant))
    return refuse('ROLE_FULL', { role: roleId, max: role.max });
  return null;
}

function contactOf(act: { organisation?: string | undefined; secondChannel?: boolean | undefined }) {
  return {
    ...(act.organisation === undefined ? {} : { organisation: act.organisation }),
    ...(act.secondChannel === undefined ? {} : { secondChannel: act.secondChannel }),
  };
}

function welcome(turn: Turn, seat: string): void {
  for (const step of stepsIn(turn)) {
    const node = nodeOf(turn, step);
    if (!node || step.stage !== 'open' || turn.state.steps[step.id] !== step) continue;
    openInstanceAgain(turn, step, node, seat);
    if (isFrozen(node.kind)) continue;
    for (const run of Object.values(step.runs)) if (run.stage === 'open') openSeatItems(turn, step, run, node, seat);
  }
}

/** Somebody new in a seat that was left gets an instance of her own: what was done there stays with who did it (R19, R29). */
function openInstanceAgain(turn: Turn, step: StepState, node: ProgramNode, seat: string): void {
  const { each, completes } = node;
  const before = step.seen?.[seat];
  if (!each || !('role' in each) || before === undefined || step.runs[seat]) return;
  const isActive = step.token || (completes === 'none' && turn.state.scopes[step.scope]?.closedOn === undefined);
  if (isActive) openRun(turn, step, node, { key: seat, n: before + 1 });
}

/** In a decision that its holder stepped out of, whoever takes the seat may vote (R29, R34). */
function reopenRecused(turn: Turn, seat: string): void {
  for (const step of stepsIn(turn)) {
    const node = nodeOf(turn, step);
    if (!node || step.stage !== 'open' || !isFrozen(node.kind)) continue;
    for (const run of Object.values(step.runs)) {
      if (run.recused && run.entitled?.includes(seat) && !hasItem(turn, step, run, seat))
        openSeatItems(turn, step, run, node, seat);
    }
  }
}

function hasItem(turn: Turn, step: StepState, run: RunState, seat: string): boolean {
  const isOpen = itemsIn(turn).some((item) => item.step === step.id && item.run === run.key && item.seat === seat);
  return isOpen || run.lines.some((line) => line.done.includes(seat));
}

/** Another person takes a seat: open items move with it, what was done stays with who did it (R29). */
export const replaceParty: Handler<ActOf<'replaceParty'>> = (turn, act, acting) => {
  const refused = needsCoordinator(turn, acting);
  if (refused) return refused;
  const seat = lookup(turn.state.seats, act.seat);
  if (!seat) return refuse('SEAT_UNKNOWN', { seat: act.seat });
  const inRole = seatsOfRole(turn, seat.role).some((other) => turn.state.seats[other]?.person === act.person);
  if (inRole) return refuse('PERSON_ALREADY_IN_ROLE', { role: seat.role });
  const wasEmpty = seat.person === null;
  emit(turn, { type: 'SeatReplaced', seat: act.seat, from: seat.person, person: act.person, ...contactOf(act) });
  if (wasEmpty) welcome(turn, act.seat);
  else reopenRecused(turn, act.seat);
  return null;
};

export const releaseParty: Handler<ActOf<'releaseParty'>> = (turn, act, acting) => {
  return needsCoordinator(turn, acting) ?? leave(turn, act.seat, 'released', acting.on);
};

/** A person leaves by her own will, at any time; nothing asks why. */
export const withdraw: Handler<ActOf<'withdraw'>> = (turn, act, acting) => {
  const seat = lookup(turn.state.seats, act.seat);
  if (seat && seat.person !== acting.person) return refuse('ACTOR_NOT_IN_SEAT', { seat: act.seat });
  return leave(turn, act.seat, 'withdrawn', acting.on);
};

function leave(turn: Turn, seatId: string, why: 'released' | 'withdrawn', on: string): Refusal | null {
  const seat = lookup(turn.state.seats, seatId);
  if (!seat) return refuse('SEAT_UNKNOWN', { seat: seatId });
  if (seat.person === null) return refuse('SEAT_EMPTY', { seat: seatId });
  emit(turn, { type: 'SeatLeft', seat: seatId, person: seat.person, why, on });
  closeSeat(turn, seatId);
  checkMinimum(turn, seat.role);
  return null;
}

/** Leaving closes the seat's items and reads again what the others still have to do (R31). */
function closeSeat(turn: Turn, seat: string): void {
  for (const item of itemsIn(turn)) {
    if (item.seat === seat) emit(turn, { type: 'ItemClosed', item: item.id, why: 'seatLeft' });
  }
  for (const step of stepsIn(turn)) {
    const node = nodeOf(turn, step);
    if (!node || step.stage !== 'open' || turn.state.steps[step.id] !== step) continue;
    const own = node.each && 'role' in node.each ? step.runs[seat] : undefined;
    if (own) {
      dropRun(turn, step, own, 'withdrawn');
      finishRepeated(turn, step, node, { outcomes: [], on: turn.today, by: 'itself' });
      continue;
    }
    for (const key of Object.keys(step.runs)) judge(turn, step, key);
  }
}

function checkMinimum(turn: Turn, roleId: string): void {
  const role = turn.program.roles[roleId];
  if (!role || seatsOfRole(turn, roleId).length >= role.min) return;
  if (role.belowMin !== null && typeof role.belowMin === 'object') {
    endContract(turn, role.belowMin.end, null);
    return;
  }
  openIncident(turn, 'BELOW_MINIMUM', { details: { role: roleId, min: role.min } }, ['dismiss', 'end']);
}
