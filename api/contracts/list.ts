import type { Moment } from '#schema/facts';
import { openedAll } from '../board/read-board.ts';
import { nowIn } from '../inbox/day-in.ts';
import type { Me } from '../policies/me.ts';
import type { ApiStore } from '../ports.ts';
import { type ContractLine, contractLine, peopleOnLine } from '../presenters/contract.ts';
import { namesOf } from '../presenters/names.ts';

const PAGE = 50;

/** The contracts somebody may read, the newest first: where they sit, and what a coordinator made without a seat. */
export async function listContracts(
  store: ApiStore,
  me: Me,
  { now, cursor }: { now: Moment; cursor: string | undefined },
): Promise<{ contracts: ContractLine[]; next: string | null }> {
  const { rows, next } = await store.contracts.board({ reader: me.id }, 'newest', PAGE, cursor);
  const dossiers = await openedAll(store, me, rows);
  const names = await namesOf(
    store,
    dossiers.flatMap(({ contract }) => peopleOnLine(contract)),
  );
  return { contracts: dossiers.map((dossier) => contractLine(dossier, names, nowIn(dossier.contract, now))), next };
}
