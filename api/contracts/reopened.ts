import { type Dossier, openDossier } from '../dossier.ts';
import type { ApiStore } from '../ports.ts';
import { Problem } from '../problem.ts';
import { seqWatchOf } from './seq-watches.ts';

/** The dossier as it stands once the read models show a fact, or after a moment; as it was opened when none is named. */
export async function shownAt(store: ApiStore, dossier: Dossier, minSeq: number | undefined): Promise<Dossier> {
  if (minSeq === undefined || dossier.contract.lastSeq >= minSeq) return dossier;
  await seqWatchOf(store).reached(dossier.contract._id, minSeq);
  return reopened(store, dossier);
}

/** The same contract, read again. */
export async function reopened(store: ApiStore, { contract, me }: Dossier): Promise<Dossier> {
  const dossier = await openDossier(store, contract._id, me);
  if (dossier === null) throw new Problem('CONTRACT_UNKNOWN');
  return dossier;
}
