import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until the answer is there, or fails saying what was waited for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  limitMs = 20_000,
): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${limitMs} ms for ${what}.`);
    await pause(15);
  }
}

/** Fails when a promise takes too long, so that no test waits for ever. */
export async function within<T>(limitMs: number, what: string, promise: Promise<T>): Promise<T> {
  const giveUp = new AbortController();
  const late = pause(limitMs, undefined, { signal: giveUp.signal }).then(() => {
    throw new Error(`${what} took more than ${limitMs} ms.`);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    giveUp.abort();
    late.catch(() => {});
  }
}
