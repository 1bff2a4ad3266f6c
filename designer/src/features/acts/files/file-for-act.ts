import type { TextRef } from '#schema/acts';
import { isUpload } from './upload.ts';

/** What an act carries of a file that was chosen, once it has arrived; null for one that stands there already. */
export async function fileForAct(value: unknown): Promise<TextRef | null> {
  if (!isUpload(value)) return null;
  const { id, digest } = await value.given();
  return { id, digest };
}
