import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A data folder of its own for one test file. */
export function temporaryFolder(): { readonly dir: string; readonly remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'trame-test-'));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }) };
}

/** An environment that names no service, whatever the shell of the person running the tests says. */
export function environmentWithoutServices(): NodeJS.ProcessEnv {
  const { TEMPORAL_ADDRESS: _t, MONGODB_URI: _m, SMTP_URL: _s, ...rest } = process.env;
  return rest;
}

/** Whether a process exists (one that has ended but was not collected yet does not count). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
