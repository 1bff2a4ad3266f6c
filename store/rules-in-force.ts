import type { ContractAmendment, ContractDocument } from './collections/contracts.ts';

/** The rules a contract follows: the text of its programme, and what was compiled of it. */
export type Rules = Pick<ContractAmendment, 'templateHash' | 'program'>;

/** What of a contract says which rules it follows. */
export type Ruled = Pick<ContractDocument, 'templateHash' | 'program' | 'amendments'>;

/**
 * The rules in force: those of the last change that everybody concerned agreed to, or what the contract was launched
 * with. Whoever reads a contract as it is now asks this; what was decided at its launch stays as it was.
 */
export function rulesInForce({ templateHash, program, amendments = [] }: Ruled): Rules {
  const { templateHash: hash, program: compiled } = amendments.at(-1) ?? { templateHash, program };
  return { templateHash: hash, program: compiled };
}
