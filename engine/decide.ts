import type { Act } from '#schema/acts';
import type { ContractEvent, Moment, OpeningEvent } from '#schema/facts';
import { CONTRACT_LIMITS } from '#schema/vocabulary';
import { readActing } from './acts/acting.ts';
import { isRefusal, noteLateHandling } from './acts/answering.ts';
import { endLooseDelegations } from './acts/delegate.ts';
import { isValue } from './acts/form.ts';
import { outsideAnswer } from './acts/record-acts.ts';
import { handlerOf } from './acts/registry.ts';
import { isTooLarge } from './acts/size.ts';
import { isPlainDate } from './calendar/plain-date.ts';
import { openIncident } from './flow/incidents.ts';
import { openNextPhase } from './flow/scopes.ts';
import { settle } from './flow/settle.ts';
import { endShares, nextShareEndAt } from './flow/shares.ts';
import { lookup } from './lookup.ts';
import { type Refusal, refuse } from './refuse.ts';
import { fallRungs } from './reminders/fall.ts';
import { earlier, nextMoveAt, nextRungAt } from './time/next-due.ts';
import { emit, setClock, type Turn } from './turn.ts';

/** Works an event out on a draft. A refusal means that the draft is to be thrown away. */
export function decide(turn: Turn, event: ContractEvent): Refusal | null {
  const refused = checkStatus(turn, event);
  if (refused) return refused;
  switch (event.type) {
    case 'ContractOpened':
      return openContract(turn, event.opening);
    case 'TimePassed':
      passTime(turn, event.now);
      if (isAlive(turn)) settle(turn);
      return null;
    case 'Acted':
      return act(turn, event);
    case 'OutsideAnswered':
      return hearAnswer(turn, event);
    case 'NotificationFailed':
      return failNotification(turn, event);
    case 'ReachChanged':
      return changeReach(turn, event);
  }
}

function checkStatus(turn: Turn, event: ContractEvent): Refusal | null {
  const { status } = turn.state;
  if (event.type === 'ContractOpened') return status === 'new' ? null : refuse('CONTRACT_ALREADY_OPEN');
  if (status === 'new') return refuse('CONTRACT_NOT_OPEN');
  if (status === 'poisoned') return refuse('CONTRACT_POISONED');
  if (status === 'ended' && event.type !== 'TimePassed')
    return refuse('CONTRACT_ENDED', { outcome: turn.state.end?.outcome ?? null });
  return null;
}

function openContract(turn: Turn, opening: OpeningEvent): Refusal | null {
  const wrong = checkParties(turn, opening) ?? checkFields(turn, opening);
  if (wrong) return wrong;
  const presumeTaken = opening.presumeTaken ? ({ presumeTaken: true } as const) : {};
  emit(turn, { type: 'ContractOpened', on: turn.today, engine: turn.program.engine, ...presumeTaken });
  for (const { role, person, organisation, secondChannel } of opening.parties) {
    const seat = `${role}.${(turn.state.seatCount[role] ?? 0) + 1}`;
    emit(turn, {
      type: 'SeatTaken',
      seat,
      role,
      person,
      on: turn.today,
      ...(organisation === undefined ? {} : { organisation }),
      ...(secondChannel === undefined ? {} : { secondChannel }),
    });
  }
  for (const [field, value] of Object.entries(opening.fields ?? {})) emit(turn, { type: 'FieldSet', field, value });
  for (const { list, row, values } of opening.rows ?? []) emit(turn, { type: 'RowAdded', list, row, values });
  openNextPhase(turn, null);
  settle(turn);
  return null;
}

function checkParties(turn: Turn, { parties }: OpeningEvent): Refusal | null {
  const seen = new Set<string>();
  for (const { role, person } of parties) {
    if (!lookup(turn.program.roles, role)) return refuse('ROLE_UNKNOWN', { role });
    if (seen.has(`${role}/${person}`)) return refuse('PERSON_ALREADY_IN_ROLE', { role });
    seen.add(`${role}/${person}`);
  }
  for (const role of Object.values(turn.program.roles)) {
    const count = parties.filter((party) => party.role === role.id).length;
    if (count > role.max) return refuse('ROLE_FULL', { role: role.id, max: role.max });
    if (count < role.min && !role.recruitedDuring)
      return refuse('ROLE_BELOW_MINIMUM', { role: role.id, min: role.min });
  }
  return null;
}

function checkFields(turn: Turn, { fields }: OpeningEvent): Refusal | null {
  for (const [id, value] of Object.entries(fields ?? {})) {
    const field = lookup(turn.program.fields, id);
    if (!field || field.of) return refuse('FIELD_UNKNOWN', { field: id });
    if (!isValue(field, value)) return refuse('VALUE_INVALID', { field: id, type: field.type });
  }
  return null;
}

/** Lets time pass: everything due by now, instant by instant, in the order it fell due. */
export function passTime(turn: Turn, now: Moment): void {
  let after = turn.state.at;
  for (let instants = 0; instants < CONTRACT_LIMITS.settleRounds && isAlive(turn); instants++) {
    const rung = nextRungAt(turn, after);
    const move = nextMoveAt(turn, after);
    const share = nextShareEndAt(turn, after);
    const next = earlier(earlier(rung, move), share);
    if (next === null || next > now) break;
    setClock(turn, next);
    if (rung === next) fallRungs(turn);
    if (share === next) endShares(turn);
    // A reminder changes nothing but itself: where nothing else is due, there is nothing to settle.
    if (move === next) settle(turn);
    after = next;
  }
  setClock(turn, now);
}

function isAlive(turn: Turn): boolean {
  return turn.state.status === 'open' || turn.state.status === 'suspended';
}

type Acted = Extract<ContractEvent, { type: 'Acted' }>;

function act(turn: Turn, event: Acted): Refusal | null {
  const { act: body, at, actor, id } = event;
  const handler = handlerOf(body.type);
  if (!handler) return refuse('ACT_UNKNOWN', { type: body.type });
  if (isTooLarge(body)) return refuse('ACT_TOO_LARGE', { max: CONTRACT_LIMITS.actBytes });
  // What time brought about on the way is not the doing of whoever acts next.
  turn.origin = { actor: null, cause: 'time' };
  if (!event.together) passTime(turn, at);
  if (hasEnded(turn)) return refuse('CONTRACT_ENDED', { outcome: turn.state.end?.outcome ?? null });
  const acting = readActing(turn, body, event);
  if (isRefusal(acting)) return acting;
  turn.origin = originOf(body, actor, id);
  const refused = handler(turn, body, acting);
  if (refused && !noteLateHandling(turn, refused, acting)) return refused;
  turn.origin = { actor: null, cause: id };
  endLooseDelegations(turn);
  settle(turn, event.together);
  return null;
}

/** Lets time pass up to an event from outside, under its own cause. */
function passAlone(turn: Turn, event: { at: Moment; id: string }): void {
  turn.origin = { actor: null, cause: 'time' };
  passTime(turn, event.at);
  turn.origin = { actor: null, cause: event.id };
}

function hasEnded(turn: Turn): boolean {
  return turn.state.status === 'ended';
}

function originOf(body: Act, actor: string, id: string): Turn['origin'] {
  return {
    actor,
    cause: id,
    ...(body.for === undefined || body.for === actor ? {} : { behalf: body.for }),
    ...(body.channel === undefined ? {} : { via: body.channel }),
  };
}

function hearAnswer(turn: Turn, event: Extract<ContractEvent, { type: 'OutsideAnswered' }>): Refusal | null {
  passAlone(turn, event);
  if (hasEnded(turn)) return refuse('CONTRACT_ENDED', { outcome: turn.state.end?.outcome ?? null });
  const on = event.on ?? turn.today;
  if (!isPlainDate(on) || on > turn.today) return refuse('DATE_INVALID', { on: String(on) });
  const refused = outsideAnswer(turn, event.node, event.answer, on);
  if (refused) return refused;
  settle(turn);
  return null;
}

/** A message that could not be delivered is put before the coordinator at once (design 5). */
function failNotification(turn: Turn, event: Extract<ContractEvent, { type: 'NotificationFailed' }>): Refusal | null {
  passAlone(turn, event);
  const item = lookup(turn.state.items, event.item);
  const where = item ? { step: item.step } : {};
  openIncident(turn, 'DELIVERY_FAILED', { ...where, details: { item: event.item, person: event.person } }, ['dismiss']);
  return null;
}

/** A contract knows of each person whether there is a second way to tell her; a rung that fell stays as it fell. */
function changeReach(turn: Turn, event: Extract<ContractEvent, { type: 'ReachChanged' }>): Refusal | null {
  passAlone(turn, event);
  const { person, secondChannel } = event;
  const known = lookup(turn.state.people, person);
  if (known === undefined || (known.secondChannel === true) === secondChannel) return null;
  emit(turn, { type: 'ReachChanged', person, secondChannel });
  return null;
}
