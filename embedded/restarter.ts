import { messageOf } from './time-limit.ts';

/** Brings a crashed process back, waiting longer each time it crashes again soon. */
export interface Restarter {
  /** Called when the process has ended unexpectedly. */
  readonly crashed: (code: number) => void;
  /** No further restart; resolves when one that was under way is over. */
  readonly stop: () => Promise<void>;
}

/** What a restarter needs to know about its process. */
export interface RestarterOptions {
  readonly name: string;
  readonly restart: () => Promise<void>;
  readonly say: (line: string) => void;
}

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 15_000;
/** A process that ran this long is well again: its next crash is a first one. */
const CALM_MS = 60_000;

/** The delay before the restart after so many crashes in a row. */
export function delayAfter(crashes: number): number {
  return Math.min(FIRST_DELAY_MS * 2 ** (crashes - 1), LONGEST_DELAY_MS);
}

/** A restarter for one process that is running now. */
export function createRestarter({ name, restart, say }: RestarterOptions): Restarter {
  const stopping = new AbortController();
  let crashes = 0;
  let upSince = performance.now();
  let underWay: Promise<void> = Promise.resolve();

  const comeBack = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      crashes += 1;
      await pauseUnlessAborted(delayAfter(crashes), stopping.signal);
      if (stopping.signal.aborted) return;
      try {
        await restart();
        upSince = performance.now();
        return say(`${name} runs again`);
      } catch (error) {
        say(`${name} did not come back: ${messageOf(error)}`);
      }
    }
  };
  return {
    crashed: (code) => {
      if (stopping.signal.aborted) return;
      if (performance.now() - upSince > CALM_MS) crashes = 0;
      say(`${name} ended unexpectedly (exit code ${code}), restarting`);
      underWay = underWay.then(comeBack);
    },
    stop: async () => {
      stopping.abort();
      await underWay;
    },
  };
}

function pauseUnlessAborted(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
