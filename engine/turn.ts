import type { CivilDate, Fact, FactBody, Moment, Origin } from '#schema/facts';
import { apply } from './apply/apply.ts';
import { fromDay } from './calendar/plain-date.ts';
import { civilOf } from './calendar/zone.ts';
import { follow, type Live, newLive } from './live-lists.ts';
import type { Program } from './program.ts';
import type { ContractState } from './state.ts';

/**
 * One event being worked out: a draft of the state, the clock of the event, and the facts so far. The draft is only
 * ever changed by emitting a fact, so that folding the facts gives the state by construction.
 */
export type Turn = {
  program: Program;
  state: ContractState;
  facts: Fact[];
  now: Moment;
  today: CivilDate;
  origin: Origin;
  /** Anchors that moved since dates were last computed again. */
  moved: Set<string>;
  /** What dates are worked out again for: an anchor that moved, or a contract that was amended (R27, R42). */
  dating: 'anchor' | 'amendment';
  live: Live;
  /** Up to where everything is settled: the last fact and the instant. */
  settled: { seq: number; at: Moment };
};

/** Opens a turn on a state that belongs to it (see `transition` for the copy). */
export function openTurn(program: Program, state: ContractState, now: Moment, origin: Origin): Turn {
  const turn: Turn = {
    program,
    state,
    facts: [],
    now: 0,
    today: '',
    origin,
    moved: new Set(),
    dating: 'anchor',
    live: newLive(),
    settled: { seq: -1, at: 0 },
  };
  setClock(turn, now);
  return turn;
}

/** Moves the clock of a turn forward; it never runs backwards (R28). */
export function setClock(turn: Turn, now: Moment): void {
  const next = Math.max(now, turn.state.at);
  if (next === turn.now && turn.today !== '') return;
  turn.now = next;
  turn.today = fromDay(civilOf(turn.program.zone, turn.now).day);
}

/** States a result: the fact is numbered, kept and folded into the draft at once. */
export function emit(turn: Turn, body: FactBody): void {
  const { actor, cause, behalf, via } = turn.origin;
  // The body is made for this fact alone: it becomes the fact instead of being copied.
  const fact = body as Fact;
  fact.seq = turn.state.seq + 1;
  fact.at = turn.now;
  fact.actor = actor;
  fact.cause = cause;
  if (behalf !== undefined) fact.behalf = behalf;
  if (via !== undefined) fact.via = via;
  turn.facts.push(fact);
  for (const anchor of apply(turn.program, turn.state, fact)) turn.moved.add(anchor);
  follow(turn.live, turn.state, fact);
}
