import type { Moment } from '#schema/facts';
import type { CommitmentView } from '../commitments/commitments-of.ts';
import { readCommitments } from '../commitments/read-commitments.ts';
import { openedFor } from '../dossier.ts';
import type { Me } from '../policies/me.ts';
import { may } from '../policies/rules.ts';
import type { ApiStore } from '../ports.ts';
import { type ContractMark, markOf } from './my-items.ts';

/** What others promised to somebody, in one of their contracts. */
export type PromiseToMe = CommitmentView & { contract: ContractMark };

const CONTRACTS = 20;

/** What others have promised somebody, in the running contracts of one page, the newest contract first. */
export async function myPromises(
  store: ApiStore,
  me: Me,
  { now, cursor }: { now: Moment; cursor: string | undefined },
): Promise<{ promises: PromiseToMe[]; next: string | null }> {
  const { rows, next } = await store.contracts.board({ reader: me.id, status: 'open' }, 'newest', CONTRACTS, cursor);
  const dossiers = await Promise.all(rows.map((contract) => openedFor(store, contract, me)));
  const seated = dossiers.filter(({ standings }) => may('contract.commitments', standings));
  const perContract = await Promise.all(
    seated.map(async (dossier) => {
      const commitments = await readCommitments(store, dossier, now);
      const contract = markOf(dossier);
      return commitments.filter(({ toMe, byMe }) => toMe && !byMe).map((promise) => ({ ...promise, contract }));
    }),
  );
  return { promises: perContract.flat(), next };
}
