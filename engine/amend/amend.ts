import type { Moment } from '#schema/facts';
import { judge } from '../acts/answering.ts';
import { endLooseDelegations } from '../acts/delegate.ts';
import { copyOf } from '../copy.ts';
import { reach } from '../flow/joins.ts';
import { settle } from '../flow/settle.ts';
import { poisoned } from '../poisoned.ts';
import type { Program } from '../program.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { fallRungs } from '../reminders/fall.ts';
import type { Transition } from '../result.ts';
import type { AmendmentState, ContractState } from '../state.ts';
import { emit, openTurn, type Turn } from '../turn.ts';
import { closeAmendment } from './answered.ts';
import { withAmendmentStep } from './built-in.ts';
import { carryOver } from './carry-over.ts';
import { changesBetween } from './changes.ts';
import { fitsIn } from './fits.ts';
import { startsOf } from './standing.ts';

type Event = { at: Moment; id: string };

/**
 * Puts an agreed amendment into force: the first fact is `ContractAmended`, and that one and all later ones are decided
 * under the changed program. Where the contract has moved on, so that it fits no longer, it is overtaken and everything
 * stays as it was.
 */
export function amend(before: Program, after: Program, state: ContractState, event: Event): Transition {
  const { amendment } = state;
  const refusal = mayAmend(state);
  if (refusal || !amendment) return { ok: false, refusal: refusal ?? refuse('AMENDMENT_NOT_AGREED') };
  try {
    const [then, now] = [withAmendmentStep(before), withAmendmentStep(after)];
    const isOvertaken = fitsIn(then, now, state).length > 0;
    const turn = openTurn(isOvertaken ? then : now, copyOf(state), event.at, { actor: null, cause: event.id });
    if (isOvertaken) closeAmendment(turn, 'overtaken');
    else goOnUnder(turn, then, amendment);
    return { ok: true, state: turn.state, facts: turn.facts };
  } catch (error) {
    return poisoned(before, copyOf(state), 'amend', error);
  }
}

function mayAmend({ status, amendment, end }: ContractState): Refusal | null {
  if (status === 'new') return refuse('CONTRACT_NOT_OPEN');
  if (status === 'poisoned') return refuse('CONTRACT_POISONED');
  if (status === 'ended') return refuse('CONTRACT_ENDED', { outcome: end?.outcome ?? null });
  return amendment?.agreed ? null : refuse('AMENDMENT_NOT_AGREED');
}

function goOnUnder(turn: Turn, before: Program, { id, n, template, program, worded }: AmendmentState): void {
  const starts = startsOf(before, turn.program, turn.state);
  const changes = changesBetween(before, turn.program, worded);
  emit(turn, { type: 'ContractAmended', amendment: id, n, template, program, ...changes, on: turn.today });
  lookAgain(turn);
  const asked = carryOver(turn, before, n);
  for (const { scope: at, node: name } of starts) {
    const [scope, node] = [turn.state.scopes[at], turn.program.nodes[name]];
    if (scope && node) reach(turn, scope, node, []);
  }
  endLooseDelegations(turn);
  for (const step of asked) for (const key of Object.keys(step.runs)) judge(turn, step, key);
  settle(turn);
  fallRungs(turn);
}

/** What stood still may move under the changed program; where it still does not, that is said anew. */
function lookAgain(turn: Turn): void {
  for (const { id: incident, code } of Object.values(turn.state.incidents)) {
    if (code !== 'NOTHING_CAN_MOVE' && code !== 'JOIN_STARVED') continue;
    emit(turn, { type: 'IncidentResolved', incident, resolution: 'dismiss' });
  }
}
