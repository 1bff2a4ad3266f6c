import { existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';

const MAX_LOG_BYTES = 5 * 1024 * 1024;
const TAIL_BYTES = 2000;

/** Opens a log for appending; one that has grown past 5 MB first becomes `<name>.1`, replacing the older one. */
export function openLog(file: string): number {
  if (existsSync(file) && statSync(file).size > MAX_LOG_BYTES) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

/** The last lines of a log, to show why a process ended. */
export function tailOfLog(file: string): string {
  if (!existsSync(file)) return '';
  return readFileSync(file).subarray(-TAIL_BYTES).toString('utf8').trim();
}
