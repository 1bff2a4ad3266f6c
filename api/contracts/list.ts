import { type Dossier, openedFor } from '../dossier.ts';
import type { Me } from '../policies/me.ts';
import { may } from '../policies/rules.ts';
import type { ApiStore } from '../ports.ts';
import { type ContractLine, contractLine, peopleOf } from '../presenters/contract.ts';
import { namesOf } from '../presenters/names.ts';

const PAGE = 50;
const MOST_LOOKS = 10;

/**
 * The contracts somebody may read, the newest first. A coordinator sees those she made too, even without a seat, so
 * the look goes past contracts of others, a bounded number of times.
 */
export async function listContracts(
  store: ApiStore,
  me: Me,
  cursor: string | undefined,
): Promise<{ contracts: ContractLine[]; next: string | null }> {
  const filter = me.duties.includes('coordinator') ? {} : { person: me.id };
  const found: Dossier[] = [];
  let next: string | null = cursor ?? null;
  for (let looks = 0; looks < MOST_LOOKS && found.length < PAGE; looks += 1) {
    const page = await store.contracts.list(filter, PAGE, next ?? undefined);
    const dossiers = await Promise.all(page.rows.map((contract) => openedFor(store, contract, me)));
    found.push(...dossiers.filter(({ standings }) => may('contract.read', standings)));
    next = page.next;
    if (next === null) break;
  }
  const names = await namesOf(
    store,
    found.flatMap(({ contract }) => peopleOf(contract)),
  );
  return { contracts: found.map((dossier) => contractLine(dossier, names)), next };
}
