import type { Localised } from '#schema/primitives';
import type { ContractPromise } from '../../../api-client/types.ts';

/** What one party promises, together. */
export type PromisesOfParty = { id: string; title: Localised; mine: boolean; promises: ContractPromise[] };

/** Promises by party, one's own first, the others in the order of the contract. */
export function partiesOf(promises: readonly ContractPromise[]): PromisesOfParty[] {
  const parties = new Map<string, PromisesOfParty>();
  for (const promise of promises) {
    const { by } = promise;
    const party = parties.get(by.id) ?? { id: by.id, title: by.title, mine: false, promises: [] };
    parties.set(by.id, { ...party, mine: party.mine || promise.mine, promises: [...party.promises, promise] });
  }
  const all = [...parties.values()];
  return [...all.filter(({ mine }) => mine), ...all.filter(({ mine }) => !mine)];
}
