import { Script } from 'node:vm';
import { Fault } from './fault.ts';

/** A template of an ordinary size takes milliseconds; one that was made to keep a machine busy is given up. */
export const LIMIT_MS = 20_000;

const HELD = Symbol.for('trame.command.work');

/**
 * Runs something that does not wait, for at most so long. No timer can interrupt a computation that never pauses;
 * the limit of a script can, whatever that script calls.
 */
export function withinLimit<T>(work: () => T, limitMs: number = LIMIT_MS): T {
  const world = globalThis as { [HELD]?: () => T };
  world[HELD] = work;
  try {
    return new Script(`globalThis[Symbol.for('${HELD.description}')]()`).runInThisContext({ timeout: limitMs }) as T;
  } catch (error) {
    const isLate = (error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    throw isLate ? new Fault('TOOK_TOO_LONG', { seconds: limitMs / 1000 }) : error;
  } finally {
    delete world[HELD];
  }
}
