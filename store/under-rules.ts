import type { Fact } from '#schema/facts';
import type { ContractAmendment, ContractDocument } from './collections/contracts.ts';

/**
 * Facts in parts, each under one set of rules: a change of the contract comes into force with a fact of its own, which
 * and after which everything is decided, and read, under the new rules.
 */
export function partsByRules(facts: readonly Fact[]): Fact[][] {
  const parts: Fact[][] = [];
  for (const fact of facts) {
    const part = parts.at(-1);
    if (part === undefined || fact.type === 'ContractAmended') parts.push([fact]);
    else part.push(fact);
  }
  return parts;
}

/** The contract under the rules that such a part of its journal is written under. */
export function underRulesOf(contract: ContractDocument, [first]: readonly Fact[]): ContractDocument {
  if (first?.type !== 'ContractAmended') return contract;
  const { n, seq, on, template: templateHash, program, added, changed } = first;
  const amendment: ContractAmendment = { n, seq, on, templateHash, program, steps: [...added, ...changed] };
  return { ...contract, amendments: [...(contract.amendments ?? []), amendment] };
}
