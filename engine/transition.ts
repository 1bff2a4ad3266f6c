import type { ContractEvent, Fact, Moment } from '#schema/facts';
import { wrongKey } from './acts/shape.ts';
import { apply } from './apply/apply.ts';
import { copyOf } from './copy.ts';
import { decide } from './decide.ts';
import { poisoned } from './poisoned.ts';
import type { Program } from './program.ts';
import { type Refusal, refuse } from './refuse.ts';
import type { Transition } from './result.ts';
import { type ContractState, emptyState } from './state.ts';
import { wakesAt } from './time/next-due.ts';
import { openTurn, setClock, type Turn } from './turn.ts';

export { amend } from './amend/amend.ts';
export { copyOf } from './copy.ts';
export type { Refusal } from './refuse.ts';
export type { Transition } from './result.ts';

/**
 * The whole engine: `(program, state, event) -> new state + facts, or a refusal`. No clock, no network, no randomness:
 * if the time matters, the event carries it. It never throws on data (R46), and never changes the state it is given.
 */
export function transition(program: Program, state: ContractState, event: ContractEvent): Transition {
  try {
    return advance(program, copyOf(state), event);
  } catch (error) {
    return poisoned(program, copyOf(state), String(event.type), error);
  }
}

/** Like `transition`, on a state that the caller gives away: it is changed in place, and worthless after a refusal. */
export function advance(program: Program, state: ContractState, event: ContractEvent): Transition {
  const turn = openTurn(program, state, 0, NOBODY);
  const refusal = feed(turn, event);
  return refusal ? { ok: false, refusal } : { ok: true, state: turn.state, facts: turn.facts };
}

/** Works one more event out in a turn that goes on: what a rehearsal does with a whole year. */
export function feed(turn: Turn, event: ContractEvent): Refusal | null {
  const malformed = checkShape(event);
  if (malformed) return malformed;
  setClock(turn, event.type === 'TimePassed' ? event.now : event.at);
  turn.origin = originOf(event);
  return decide(turn, event);
}

const NOBODY: Turn['origin'] = { actor: null, cause: '' };

/** Refuses what is no event at all, so that only our own mistakes can throw (R46). */
function checkShape(event: ContractEvent): Refusal | null {
  if (typeof event !== 'object' || event === null) return refuse('EVENT_MALFORMED', { key: 'event' });
  const at: unknown = event.type === 'TimePassed' ? event.now : event.at;
  if (typeof at !== 'number' || !Number.isSafeInteger(at) || Math.abs(at) > LAST_INSTANT) {
    return refuse('EVENT_MALFORMED', { key: 'at' });
  }
  switch (event.type) {
    case 'TimePassed':
      return null;
    case 'Acted':
      return checkAct(event);
    case 'ContractOpened':
      return isOpening(event.opening) ? null : refuse('EVENT_MALFORMED', { key: 'opening' });
    case 'OutsideAnswered':
      return allText(event.id, event.node, event.answer) ? null : refuse('EVENT_MALFORMED', { key: 'answer' });
    case 'NotificationFailed':
      return allText(event.id, event.item, event.person) ? null : refuse('EVENT_MALFORMED', { key: 'item' });
    case 'ReachChanged':
      if (!allText(event.id, event.person)) return refuse('EVENT_MALFORMED', { key: 'person' });
      return typeof event.secondChannel === 'boolean' ? null : refuse('EVENT_MALFORMED', { key: 'secondChannel' });
    default:
      return refuse('EVENT_MALFORMED', { key: 'type' });
  }
}

/** The year 2199: the end of the engine's calendar. */
const LAST_INSTANT = 7_258_118_400_000;

function checkAct(event: Extract<ContractEvent, { type: 'Acted' }>): Refusal | null {
  if (!allText(event.id, event.actor) || event.actor in {}) return refuse('EVENT_MALFORMED', { key: 'actor' });
  if (typeof event.act !== 'object' || event.act === null) return refuse('EVENT_MALFORMED', { key: 'act' });
  const key = wrongKey(event.act);
  if (key === null) return null;
  return key === 'type'
    ? refuse('ACT_UNKNOWN', { type: String(event.act.type).slice(0, 64) })
    : refuse('EVENT_MALFORMED', { key });
}

function allText(...values: unknown[]): boolean {
  return values.every((value) => typeof value === 'string' && value.length <= 600);
}

function isOpening(opening: unknown): boolean {
  if (typeof opening !== 'object' || opening === null || !('parties' in opening) || !Array.isArray(opening.parties))
    return false;
  return opening.parties.every(
    (party) =>
      typeof party === 'object' && party !== null && allText(party.role, party.person) && !(party.person in {}),
  );
}

function originOf(event: ContractEvent): Turn['origin'] {
  switch (event.type) {
    case 'Acted':
      return { actor: null, cause: event.id };
    case 'ContractOpened':
      return { actor: event.opening.actor ?? null, cause: 'opening' };
    case 'OutsideAnswered':
    case 'NotificationFailed':
    case 'ReachChanged':
      return { actor: null, cause: event.id };
    case 'TimePassed':
      return { actor: null, cause: 'time' };
  }
}

/** Applies one fact. Folding every fact of a journal gives the state again, byte for byte (R40). */
export function evolve(program: Program, state: ContractState, fact: Fact): ContractState {
  const next = copyOf(state);
  apply(program, next, fact);
  return next;
}

/** The state that a whole journal leads to. */
export function fold(program: Program, facts: readonly Fact[]): ContractState {
  const state = emptyState(program.engine);
  for (const fact of facts) apply(program, state, copyOf(fact));
  return state;
}

/** The same for a journal with amendments: from each on, its facts are folded under the program it bears the hash of. */
export function foldAmended(
  launched: Program,
  amended: (hash: string) => Program,
  facts: readonly Fact[],
): ContractState {
  const state = emptyState(launched.engine);
  let program = launched;
  for (const fact of facts) {
    if (fact.type === 'ContractAmended') program = amended(fact.program);
    apply(program, state, copyOf(fact));
  }
  return state;
}

/**
 * The next instant at which something happens by itself, or null when everything waits for people. `after` is the
 * instant up to which time has passed already; by default that of the last fact.
 */
export function nextDueAt(program: Program, state: ContractState, after: Moment = state.at): Moment | null {
  if (state.status === 'ended' || state.status === 'poisoned') return null;
  return wakesAt(openTurn(program, state, after, { actor: null, cause: '' }), after);
}
