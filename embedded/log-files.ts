import { existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';

const MAX_LOG_BYTES = 5 * 1024 * 1024;
const SHOWN_BYTES = 2000;

/** Opens a log for appending; one that has grown past 5 MB first becomes `<name>.1`, replacing the older one. */
export function openLog(file: string): number {
  if (existsSync(file) && statSync(file).size > MAX_LOG_BYTES) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

/** Where a log ends now: what is written from here on is the next process's. */
export function endOfLog(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}

/** How a process began to speak and how it ended: a server that gives up says why first, and where in its code last. */
export function logSince(file: string, start: number): string {
  if (!existsSync(file)) return '';
  const whole = readFileSync(file);
  // A log that was put aside in between began anew.
  const said = start <= whole.length ? whole.subarray(start) : whole;
  if (said.length <= 2 * SHOWN_BYTES) return said.toString('utf8').trim();
  return `${said.subarray(0, SHOWN_BYTES).toString('utf8')}\n[…]\n${said.subarray(-SHOWN_BYTES).toString('utf8')}`.trim();
}
