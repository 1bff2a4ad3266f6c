import { CONTRACT_LIMITS } from '#schema/vocabulary';
import { AMENDMENT_SCOPE, AMENDMENT_STEP } from '../amend/names.ts';
import { concernsIn, itemsIn } from '../live.ts';
import { CALLER, type ItemState } from '../state.ts';
import { nextMoveAt, stirsAt, stirsBesides } from '../time/next-due.ts';
import { emit, type Turn } from '../turn.ts';
import { fireDue } from './due.ts';
import { openIncident } from './incidents.ts';
import { moveTokens } from './joins.ts';
import { nodeOf } from './leave.ts';
import { openInstances, openSteps } from './open.ts';
import { redate } from './redate.ts';
import { closeScopes, openBesidePhases } from './scopes.ts';

/**
 * Lets everything happen that can happen now: defaults and ends, side paths, tokens, openings, and closings last
 * (R41). `together` leaves the closings to the last of several acts of one instant.
 */
export function settle(turn: Turn, together = false): void {
  if (isSettled(turn)) return;
  for (let round = 0; round < CONTRACT_LIMITS.settleRounds; round++) {
    if (turn.state.status === 'ended' || turn.state.status === 'poisoned') return;
    redate(turn);
    if (fireDue(turn) || moveTokens(turn) || admit(turn) || openSteps(turn)) continue;
    if (turn.moved.size > 0) continue;
    if (together) return;
    if (openBesidePhases(turn) || closeScopes(turn)) continue;
    noticeStandstill(turn);
    turn.settled.seq = turn.state.seq;
    turn.settled.at = turn.now;
    return;
  }
  emit(turn, {
    type: 'IncidentOpened',
    incident: `incident~${turn.state.incidentCount + 1}`,
    code: 'POISONED',
    details: { reason: 'SETTLE_ROUNDS' },
    offers: ['end'],
  });
}

const ASKED = `${AMENDMENT_SCOPE}/`;

/** What answers an amendment goes on by itself; the contract does not. */
function isProposed({ step }: ItemState): boolean {
  return step.startsWith(ASKED);
}

/** A call to make, or the stop button of a service without an end, moves no contract. */
function leadsOn(turn: Turn, item: ItemState): boolean {
  const node = turn.program.nodes[turn.state.steps[item.step]?.node ?? ''];
  return item.line !== CALLER && !isProposed(item) && !(node?.kind === 'service' && !node.ends);
}

/** Nothing was stated since everything was settled, and nothing fell due since. */
function isSettled(turn: Turn): boolean {
  if (turn.settled.seq !== turn.state.seq || turn.settled.at > turn.now) return false;
  const next = nextMoveAt(turn, turn.settled.at);
  return next === null || next > turn.now;
}

/** A member or a row that matches later gets its instance while the step is active (R19). */
function admit(turn: Turn): boolean {
  let admitted = false;
  for (const step of concernsIn(turn).repeated) {
    const node = nodeOf(turn, step);
    if (!node?.each || step.stage !== 'open' || turn.state.steps[step.id] !== step) continue;
    const isActive = step.token || (node.completes === 'none' && turn.state.scopes[step.scope]?.closedOn === undefined);
    if (isActive && openInstances(turn, step, node)) admitted = true;
  }
  return admitted;
}

/** A contract that can no longer move says so at once (R48). */
function noticeStandstill(turn: Turn): void {
  const { state } = turn;
  if (state.status !== 'open' || hasAny(state.incidents)) return;
  if (itemsIn(turn).some((item) => leadsOn(turn, item)) || stirs(turn)) return;
  openIncident(turn, 'NOTHING_CAN_MOVE', {}, ['skip', 'end']);
}

function stirs(turn: Turn): boolean {
  return (turn.state.amendment ? stirsBesides(turn, AMENDMENT_STEP) : stirsAt(turn, turn.now)) !== null;
}

function hasAny(record: object): boolean {
  for (const _key in record) return true;
  return false;
}
