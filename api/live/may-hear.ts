import { openedFor } from '../dossier.ts';
import type { Me } from '../policies/me.ts';
import { type Action, may } from '../policies/rules.ts';
import type { ApiStore } from '../ports.ts';

/** Of these people, those who may now do this with a contract: the same rule as for the page that asks. */
export async function mayHear(
  store: ApiStore,
  id: string,
  people: readonly Me[],
  action: Action,
): Promise<Set<string>> {
  const contract = await store.contracts.find(id);
  if (!contract) return new Set();
  const concerned = people.filter(
    ({ id: person }) => person === contract.createdBy || contract.people.includes(person),
  );
  const dossiers = await Promise.all(concerned.map((me) => openedFor(store, contract, me)));
  return new Set(dossiers.flatMap(({ me, standings }) => (may(action, standings) ? [me.id] : [])));
}
