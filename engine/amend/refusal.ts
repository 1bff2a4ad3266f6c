import type { AmendmentRefusalCode } from '#schema/vocabulary';
import type { Refusal } from '../refuse.ts';

/**
 * Why a contract cannot go on under a changed program. `details` names the thing in the way: `node` (and `what` of it),
 * `edge`, `phase`, `role`, `field` (and `column`).
 */
export type AmendmentRefusal = Refusal & { code: AmendmentRefusalCode };

/** Names what stands in the way, and the thing. */
export function stands(code: AmendmentRefusalCode, details: Record<string, string> = {}): AmendmentRefusal {
  return { code, details };
}
