import type { Act } from '#schema/acts';
import type { Dossier } from '../dossier.ts';
import { mayEraseFile } from '../files/may-erase-file.ts';
import { maySeeFile } from '../files/may-see-file.ts';
import type { ApiStore } from '../ports.ts';
import { Problem } from '../problem.ts';

/**
 * A file is erased once, by whoever may: the engine knows neither who gave it nor whether there is one. One that
 * somebody may not see does not exist for them, and one that no act has given is thrown away instead. An act that was
 * taken already is not asked again.
 */
export async function checkErasure(store: ApiStore, dossier: Dossier, act: Act, key: string): Promise<void> {
  if (act.type !== 'eraseFile') return;
  const file = await store.files.find(act.file);
  if (file === null || file.waiting || !(await maySeeFile(store, dossier, file))) throw new Problem('FILE_UNKNOWN');
  const state = await store.contracts.stateOf(dossier.contract._id);
  if (!mayEraseFile(dossier, file, state)) throw new Problem('FILE_NOT_YOURS_TO_ERASE');
  if (file.salt !== null) return;
  if ((await store.journal.lastSeqOfCause(dossier.contract._id, key)) === null) throw new Problem('FILE_ERASED');
}
