import { createListeners } from './listeners.ts';

/** An act that somebody has made and that has not left yet: it may still be taken back. */
export type HeldAct = {
  /** Its idempotency key, made at the click: however often it is sent, it happens once. */
  key: string;
  /** The contract it is made in; what is in none says what it is about instead. */
  contract: string;
  /** What it is about (an item, say), for the page that wants to show it as done. */
  about: string | null;
};

/** How an act leaves: `isLeaving` says that the page is going away, so the request must outlive it. */
export type Sending = { key: string; isLeaving: boolean };
type Given = HeldAct & {
  send: (sending: Sending) => Promise<void>;
  /** What else the same press is about, in other contracts. */
  also?: readonly Pick<HeldAct, 'contract' | 'about'>[];
};
type Clock = { set: (run: () => void, ms: number) => unknown; clear: (timer: unknown) => void; now: () => number };
type Kept = Given & { timer: unknown; leftMs: number; since: number; isPaused: boolean };

/** How long an act may be taken back. */
export const HELD_MS = 8_000;

const CLOCK: Clock = {
  set: (run, ms) => setTimeout(run, ms),
  clear: (timer) => clearTimeout(timer as number),
  now: () => Date.now(),
};

/**
 * The acts that have not left yet. Each leaves by itself after a while, or as soon as another act of the same contract
 * is made, or when the page goes away. Acts of one contract leave one after the other, in the order they were made.
 */
export function createHeldActs(clock: Clock = CLOCK) {
  const kept = new Map<string, Kept>();
  const leaving = new Map<string, Given>();
  const last = new Map<string, Promise<void>>();
  const { tell: tellListeners, subscribe } = createListeners();
  let shown: readonly HeldAct[] = [];

  const tell = () => {
    shown = [...kept.values(), ...leaving.values()].flatMap(marksOf);
    tellListeners();
  };
  const wind = (act: Kept) => {
    act.since = clock.now();
    act.timer = clock.set(() => leave(act.key), act.leftMs);
  };
  const leave = (key: string, isLeaving = false) => {
    const act = kept.get(key);
    if (!act) return;
    kept.delete(key);
    clock.clear(act.timer);
    leaving.set(key, act);
    const contracts = marksOf(act).map(({ contract }) => contract);
    const before = isLeaving ? [] : contracts.flatMap((contract) => last.get(contract) ?? []);
    const done = Promise.all(before)
      .then(() => act.send({ key, isLeaving }))
      .catch(() => undefined);
    const after = done.then(() => {
      leaving.delete(key);
      for (const contract of contracts) if (last.get(contract) === after) last.delete(contract);
      tell();
    });
    for (const contract of contracts) last.set(contract, after);
    tell();
  };
  const ofContract = (contract: string) =>
    [...kept.values()].filter((act) => marksOf(act).some((mark) => mark.contract === contract));

  return {
    /** Keeps an act for a while; what was kept for the same contract leaves now. */
    hold(act: Given): void {
      for (const { contract } of marksOf(act)) for (const { key } of ofContract(contract)) leave(key);
      const held = { ...act, timer: null, leftMs: HELD_MS, since: clock.now(), isPaused: false };
      kept.set(act.key, held);
      wind(held);
      tell();
    },
    /** Takes an act back. False when it has left already. */
    undo(key: string): boolean {
      const act = kept.get(key);
      if (!act) return false;
      clock.clear(act.timer);
      kept.delete(key);
      tell();
      return true;
    },
    /** Somebody is reading or reaching for the button: time stops. */
    pause(key: string): void {
      const act = kept.get(key);
      if (!act || act.isPaused) return;
      clock.clear(act.timer);
      act.leftMs -= clock.now() - act.since;
      act.isPaused = true;
    },
    resume(key: string): void {
      const act = kept.get(key);
      if (!act?.isPaused) return;
      act.isPaused = false;
      wind(act);
    },
    /** What was kept for a contract leaves now; resolves when all of it has been answered. */
    async settle(contract: string): Promise<void> {
      for (const { key } of ofContract(contract)) leave(key);
      await last.get(contract);
    },
    /** The page goes away: everything leaves, and what had left without an answer is said again under its own key. */
    leaveAll(): void {
      for (const act of leaving.values()) void act.send({ key: act.key, isLeaving: true }).catch(() => undefined);
      for (const key of [...kept.keys()]) leave(key, true);
    },
    /** Everything that has not been answered yet. */
    all: () => shown,
    /** How long an act may still be taken back. */
    leftMs(key: string): number {
      const act = kept.get(key);
      if (!act) return 0;
      return act.isPaused ? act.leftMs : act.leftMs - (clock.now() - act.since);
    },
    subscribe,
  };
}

/** What an act is about, in each contract it is about. */
function marksOf({ key, contract, about, also = [] }: Given): HeldAct[] {
  return [{ key, contract, about }, ...also.map((mark) => ({ key, ...mark }))];
}

/** The acts held on this page. */
export const heldActs = createHeldActs();
