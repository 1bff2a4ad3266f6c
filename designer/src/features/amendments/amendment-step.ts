import type { Step } from '../../api-client/types.ts';

/**
 * The step by which people answer a proposed change, as the engine names it (`engine/amend/names.ts`; a test compares
 * them): said here once more, since one's own page brings nothing of the engine along.
 */
export const AMENDMENT_STEP = '-amendment';

/** Whether something to do is to say yes or no to a proposed change. */
export function isAmendment(step: Pick<Step, 'node'> | null): boolean {
  return step?.node === AMENDMENT_STEP;
}
