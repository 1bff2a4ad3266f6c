import type { Moment } from '#schema/facts';
import { runningOf } from '../contracts/program-of.ts';
import type { Dossier } from '../dossier.ts';
import { dayOf, nowIn } from '../inbox/day-in.ts';
import type { ApiStore } from '../ports.ts';
import { namesOf } from '../presenters/names.ts';
import { referencesOf, textsOf } from '../presenters/texts.ts';
import { type CommitmentView, commitmentsOf, peopleInCommitments } from './commitments-of.ts';
import { reviewsOf } from './reviews.ts';

/** The promises of a contract as one person sees them; none before its first fact. */
export async function readCommitments(store: ApiStore, dossier: Dossier, now: Moment): Promise<CommitmentView[]> {
  const { contract } = dossier;
  const running = await runningOf(store, contract);
  if (running === null) return [];
  const [reviews, names, texts] = await Promise.all([
    reviewsOf(store, dossier),
    namesOf(store, peopleInCommitments(running.state)),
    textsOf(store, contract._id, referencesOf(running.state)),
  ]);
  const today = dayOf(contract, nowIn(contract, now));
  return commitmentsOf({ dossier, ...running, reviews, names, texts, today });
}
