import { setTimeout as pause } from 'node:timers/promises';

/** How long an answer waits for its own act to be shown. */
export const SHOWN_WITHIN_MS = 800;
const EVERY_MS = 10;

type Waiter = { seq: number; until: number; tell: (shown: boolean) => void };

export type SeqWatch = ReturnType<typeof createSeqWatch>;

/** Waits until the read models of a contract show a fact. However many wait, one question at a time is asked. */
export function createSeqWatch(seqOf: (contract: string) => Promise<number>) {
  const watched = new Map<string, Waiter[]>();

  async function watch(contract: string): Promise<void> {
    for (let waiters = watched.get(contract) ?? []; waiters.length > 0; waiters = watched.get(contract) ?? []) {
      const shown = await seqOf(contract);
      const now = Date.now();
      const rest = (watched.get(contract) ?? []).filter(({ seq, until, tell }) => {
        const isOver = shown >= seq || now >= until;
        if (isOver) tell(shown >= seq);
        return !isOver;
      });
      watched.set(contract, rest);
      if (rest.length > 0) await pause(EVERY_MS);
    }
  }

  function start(contract: string): void {
    const stop = () => {
      for (const { tell } of watched.get(contract) ?? []) tell(false);
      watched.delete(contract);
    };
    watch(contract).then(stop, stop);
  }

  return {
    /** Whether it is shown within the limit. */
    async reached(contract: string, seq: number, limitMs = SHOWN_WITHIN_MS): Promise<boolean> {
      return new Promise((tell) => {
        const waiters = watched.get(contract);
        const waiter = { seq, until: Date.now() + limitMs, tell };
        watched.set(contract, [...(waiters ?? []), waiter]);
        if (waiters === undefined) start(contract);
      });
    },
  };
}
