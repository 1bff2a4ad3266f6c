import { rmSync } from 'node:fs';
import { folderAt } from './folder.ts';
import { endLeftovers } from './leftovers.ts';
import { takeLock } from './lock.ts';
import { readRunFile } from './run-file.ts';

/** How a reset is asked for. */
export interface ResetOptions {
  readonly dir: string;
  /** Asks the person at the terminal; not called when `yes`. */
  readonly ask?: (() => Promise<boolean>) | undefined;
  readonly yes: boolean;
}

/** What a reset came to. */
export type ResetOutcome = 'emptied' | 'notConfirmed';

/**
 * Deletes the contracts, people, mails and logs of one data folder, and the secrets they were encrypted with; the
 * programs that were installed stay. Refuses while a run uses the folder (`FOLDER_IN_USE`).
 */
export async function resetFolder({ dir, ask, yes }: ResetOptions): Promise<ResetOutcome> {
  const folder = folderAt(dir);
  const lock = await takeLock(folder.lock);
  try {
    if (!yes && !(await ask?.())) return 'notConfirmed';
    await endLeftovers(readRunFile(folder));
    for (const path of [folder.data, folder.mail, folder.logs, folder.runFile, folder.secretsFile]) {
      rmSync(path, { recursive: true, force: true });
    }
    return 'emptied';
  } finally {
    await lock.release();
  }
}
