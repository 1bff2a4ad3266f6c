import type { ContractLine } from '../../api-client/types.ts';

/** How an example is called, in both languages: what begins so is shown as one wherever it was begun. */
const MARKS = /^(Exemple\s*:|Example:)/;

/** A running contract that somebody began as an example. */
export function isExample({ rehearsal, status, title }: Pick<ContractLine, 'rehearsal' | 'status' | 'title'>): boolean {
  return rehearsal && status !== 'ended' && MARKS.test(title);
}
