import type { Fact } from '#schema/facts';
import type { Refusal } from './refuse.ts';
import type { ContractState } from './state.ts';

/** What an event does to a contract: a new state and the facts that lead to it, or a refusal that changes nothing. */
export type Transition = { ok: true; state: ContractState; facts: Fact[] } | { ok: false; refusal: Refusal };
