import { openIncident } from './flow/incidents.ts';
import type { Program } from './program.ts';
import type { Transition } from './result.ts';
import type { ContractState } from './state.ts';
import { openTurn } from './turn.ts';

/** An engine that throws is our own mistake: this contract stops, says so, and no other is touched (R46). */
export function poisoned(program: Program, state: ContractState, event: string, error: unknown): Transition {
  const turn = openTurn(program, state, state.at, { actor: null, cause: 'engine' });
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, 200);
  openIncident(turn, 'POISONED', { details: { event, reason } }, []);
  return { ok: true, state: turn.state, facts: turn.facts };
}
