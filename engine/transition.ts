import type { ContractEvent, Fact, Moment } from '#schema/facts';
import type { RefusalCode } from '#schema/vocabulary';
import type { Program } from './program.ts';
import type { ContractState } from './state.ts';

/** A "no" of the rules: a stable code and what is needed to explain it in words. Never thrown. */
export type Refusal = { code: RefusalCode; details: Record<string, string | number | boolean | null> };

/** What an event does to a contract: a new state and the facts that lead to it, or a refusal that changes nothing. */
export type Transition = { ok: true; state: ContractState; facts: Fact[] } | { ok: false; refusal: Refusal };

/**
 * The whole engine: `(program, state, event) -> new state + facts, or a refusal`. No clock, no network, no randomness:
 * if the time matters, the event carries it. It never throws on data (R46).
 */
export function transition(_program: Program, _state: ContractState, _event: ContractEvent): Transition {
  throw new Error('being written');
}

/** Applies one fact. Folding every fact of a journal gives the state again, byte for byte (R40). */
export function evolve(_program: Program, _state: ContractState, _fact: Fact): ContractState {
  throw new Error('being written');
}

/** The next instant at which something happens by itself, or null when everything waits for people. */
export function nextDueAt(_program: Program, _state: ContractState): Moment | null {
  throw new Error('being written');
}
