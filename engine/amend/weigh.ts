import type { AmendmentSays } from '#schema/acts';
import type { Concerned } from '#schema/facts';
import type { Program } from '../program.ts';
import type { ContractState } from '../state.ts';
import { withAmendmentStep } from './built-in.ts';
import { concernedBy } from './concerned.ts';
import { fitsIn } from './fits.ts';
import { movedDates } from './moved-dates.ts';
import type { AmendmentRefusal } from './refusal.ts';

export type { AmendmentRefusal } from './refusal.ts';

/** What stands in the way of an amendment, all of it, and whom it concerns (R42). */
export type Weighed = { refusals: AmendmentRefusal[]; concerned: Concerned[] };

/**
 * Weighs an amendment where a contract stands now: nothing is proposed by it. As long as something stands in the way,
 * nobody can say which dates would move.
 */
export function weighAmendment(before: Program, after: Program, state: ContractState, says: AmendmentSays): Weighed {
  const [then, now] = [withAmendmentStep(before), withAmendmentStep(after)];
  const refusals = fitsIn(then, now, state);
  const moved = refusals.length === 0 ? movedDates(then, now, state) : [];
  return { refusals, concerned: concernedBy(then, now, state, says, moved) };
}
