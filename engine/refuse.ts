import type { RefusalCode } from '#schema/vocabulary';

/** A "no" of the rules: a stable code and what is needed to explain it in words. Never thrown. */
export type Refusal = { code: RefusalCode; details: Record<string, string | number | boolean | null> };

/** Says no, with what is needed to explain it. */
export function refuse(code: RefusalCode, details: Refusal['details'] = {}): Refusal {
  return { code, details };
}
