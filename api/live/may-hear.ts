import { openedFor } from '../dossier.ts';
import type { Me } from '../policies/me.ts';
import { may } from '../policies/rules.ts';
import type { ApiStore } from '../ports.ts';

/** Of these people, those who may read a contract as it stands now: the same rule as for its page. */
export async function mayHear(store: ApiStore, id: string, people: readonly Me[]): Promise<Set<string>> {
  const contract = await store.contracts.find(id);
  if (!contract) return new Set();
  const concerned = people.filter(
    ({ id: person }) => person === contract.createdBy || contract.people.includes(person),
  );
  const dossiers = await Promise.all(concerned.map((me) => openedFor(store, contract, me)));
  return new Set(dossiers.flatMap(({ me, standings }) => (may('contract.read', standings) ? [me.id] : [])));
}
