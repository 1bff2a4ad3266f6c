import type { Moment } from '#schema/facts';
import type { Program } from '../program.ts';
import { refuse } from '../refuse.ts';
import type { Transition } from '../result.ts';
import type { ContractState } from '../state.ts';

/** Puts an agreed amendment into force. */
export function amend(
  _before: Program,
  _after: Program,
  _state: ContractState,
  _event: { at: Moment; id: string },
): Transition {
  return { ok: false, refusal: refuse('AMENDMENT_NOT_AGREED') };
}
