import type { Logger } from 'pino';
import type { Store } from '#store/open-store';

/** Files may be given in an act for a day; a day later no such act can still be under way. */
const FORGOTTEN_AFTER_MS = 48 * 60 * 60_000;
const BATCH = 50;

/** Throws away the files that somebody gave and no act took. */
export async function sweepFiles(
  { files }: Pick<Store, 'files'>,
  now: number,
  log: Pick<Logger, 'info'>,
): Promise<void> {
  const gone = await files.sweep(now - FORGOTTEN_AFTER_MS, BATCH);
  if (gone > 0) log.info({ gone }, 'files that no act took were thrown away');
}
