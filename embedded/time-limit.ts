/** Thrown when something did not happen in time; the message says what. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/** The value of a promise, or an error naming what was awaited once the limit is over. */
export async function within<T>(limitMs: number, whatFailed: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(`${whatFailed} within ${limitMs / 1000} s.`)), limitMs);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** What to try again, until when, how often, and when to give up early. */
export interface Retrying<T> {
  readonly what: string;
  readonly limitMs: number;
  readonly everyMs: number;
  readonly attempt: () => Promise<T>;
  /** Returns a reason when trying again is pointless, for instance because the process has exited. */
  readonly hopeless?: () => string | undefined;
}

/** Tries again until the attempt succeeds; the error at the limit carries the last failure. */
export async function untilSucceeds<T>(retrying: Retrying<T>): Promise<T> {
  const deadline = performance.now() + retrying.limitMs;
  for (;;) {
    const reason = retrying.hopeless?.();
    if (reason !== undefined) throw new Error(`${retrying.what}: ${reason}`);
    try {
      return await within(
        Math.max(deadline - performance.now(), 1),
        `${retrying.what} did not succeed`,
        retrying.attempt(),
      );
    } catch (error) {
      if (performance.now() >= deadline) {
        throw new TimeLimitError(
          `${retrying.what} did not succeed within ${retrying.limitMs / 1000} s: ${messageOf(error)}`,
        );
      }
    }
    await pause(retrying.everyMs);
  }
}

/** The readable part of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Lets some time pass. Only for asking again: nothing here waits in the hope that something is done by then. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
