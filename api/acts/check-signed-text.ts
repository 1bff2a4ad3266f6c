import type { Act } from '#schema/acts';
import type { Dossier } from '../dossier.ts';
import type { ApiStore } from '../ports.ts';
import { digestOfText } from '../presenters/terms.ts';
import { referencesOf, textsOf } from '../presenters/texts.ts';
import { Problem } from '../problem.ts';

/**
 * Whoever signs under a text signs that exact text: when it has changed since they read it, nothing is signed, and the
 * page shows them what changed. An act that was taken already is not asked again.
 */
export async function checkSignedText(store: ApiStore, dossier: Dossier, act: Act, key: string): Promise<void> {
  if (act.type !== 'sign' || act.digest === undefined) return;
  const { _id } = dossier.contract;
  const state = await store.contracts.stateOf(_id);
  const texts = await textsOf(store, _id, state ? referencesOf(state) : []);
  if (act.digest === digestOfText({ dossier, state, texts })) return;
  if ((await store.journal.lastSeqOfCause(_id, key)) === null) throw new Problem('SIGNED_TEXT_CHANGED');
}
