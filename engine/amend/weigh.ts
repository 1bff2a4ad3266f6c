import type { AmendmentSays } from '#schema/acts';
import type { Concerned } from '#schema/facts';
import type { AmendmentRefusalCode } from '#schema/vocabulary';
import type { Program } from '../program.ts';
import type { Refusal } from '../refuse.ts';
import type { ContractState } from '../state.ts';

/** Why a contract cannot go on under a changed program. `details` names the thing: `node`, `edge`, `phase`, `role`, `field`. */
export type AmendmentRefusal = Refusal & { code: AmendmentRefusalCode };

/** What stands in the way of an amendment, all of it, and whom it concerns (R42). */
export type Weighed = { refusals: AmendmentRefusal[]; concerned: Concerned[] };

/** Weighs an amendment where a contract stands now. Pure: nothing is proposed by it. */
export function weighAmendment(
  _before: Program,
  _after: Program,
  _state: ContractState,
  _says: AmendmentSays,
): Weighed {
  return { refusals: [], concerned: [] };
}
