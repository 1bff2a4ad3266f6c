import type { CivilDate } from '#schema/facts';
import type { ItemDocument } from '#store/collections/items';
import type { Dossier } from '../dossier.ts';
import type { ApiStore } from '../ports.ts';
import { indexOf } from './index-of.ts';

/** What one person answered to a review, and on which day. */
export type EarlierAnswer = { node: string; on: CivilDate; answers: Record<string, string> };

const MOST = 500;

/** What whoever asks answered in the reviews of a contract, the latest first; asked only where a review is open. */
export async function earlierAnswers(
  store: ApiStore,
  { contract, template, me }: Dossier,
  open: readonly ItemDocument[],
): Promise<EarlierAnswer[]> {
  const isReview = ({ node }: ItemDocument) => indexOf(template).nodes.get(node)?.kind === 'evaluation';
  if (!open.some((item) => item.open && isReview(item))) return [];
  const { rows } = await store.items.ofContract(contract._id, MOST, undefined, false);
  return rows
    .filter(isReview)
    .flatMap(({ node, answers }) =>
      answers.flatMap(({ person, on, data }) =>
        person === me.id && data?.answers ? [{ node, on, answers: data.answers }] : [],
      ),
    )
    .toSorted((one, other) => (one.on < other.on ? 1 : -1));
}
