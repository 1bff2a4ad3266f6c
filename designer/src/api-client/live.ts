import type { QueryClient } from '@tanstack/react-query';
import { learnSeq } from './known-seq.ts';
import { createListeners } from './listeners.ts';

/** Whether news comes by itself: `lost` means that the page looks again every ten seconds instead. */
export type LiveState = 'on' | 'lost';

export const LOOK_AGAIN_MS = 10_000;
const GRACE_MS = 4_000;
/** News that comes together is looked at together: the first soon, what follows at most once a second. */
const GATHER_MS = 150;
const BREATHE_MS = 1_000;
const HIDDEN_MS = 60_000;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;
/** What any contract's news may change, beside the contract itself. */
const LISTS = [['contracts'], ['my'], ['board']] as const;
/** What a call or a letter changes, beside its contract. */
const TODAY = ['board', 'today'] as const;

type Stream = Pick<EventSource, 'close' | 'readyState'> & {
  addEventListener: (type: string, hear: (event: Event) => void) => void;
};
type World = { open: () => Stream; isHidden: () => boolean };
const CLOSED = 2;

const WORLD: World = {
  open: () => new EventSource('/api/v1/events'),
  isHidden: () => document.visibilityState === 'hidden',
};

/**
 * Listens for news of the contracts of whoever is signed in, and asks again for what the news is about. When the
 * stream is lost, everything shown is asked again now and then; when it is back, once. A page that nobody looks at
 * lets go of its stream, since a browser has few of them.
 */
export function listenToNews(queries: Pick<QueryClient, 'invalidateQueries'>, world: World = WORLD) {
  let stream: Stream | null = null;
  let state: LiveState = 'on';
  let waitMs = FIRST_WAIT_MS;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let isNews = false;
  const changed = new Set<string>();
  /** Contracts in which something else is to be told by hand. */
  const delivered = new Set<string>();
  const timers = { lost: 0, again: 0, look: 0, gather: 0, rest: 0 };
  const { tell, subscribe } = createListeners();

  const become = (next: LiveState) => {
    if (state === next) return;
    state = next;
    clearInterval(timers.look);
    if (next === 'lost') timers.look = every(LOOK_AGAIN_MS, () => world.isHidden() || lookAtEverything());
    tell();
  };
  const lookAtEverything = () => {
    for (const queryKey of [['contract'], ...LISTS]) void queries.invalidateQueries({ queryKey });
  };
  const lookAtChanges = () => {
    timers.gather = 0;
    lookedAt = Date.now();
    for (const id of changed) void queries.invalidateQueries({ queryKey: ['contract', id] });
    if (delivered.size > 0) lookAtDeliveries();
    const lists = isNews ? LISTS : [TODAY];
    changed.clear();
    delivered.clear();
    isNews = false;
    for (const queryKey of lists) void queries.invalidateQueries({ queryKey });
  };
  const lookAtDeliveries = () => {
    // One call may be about several contracts: the page that shows it stands under one of them.
    void queries.invalidateQueries({ predicate: ({ queryKey: [, , part] }) => part === 'deliveries' });
    for (const id of delivered) void queries.invalidateQueries({ queryKey: ['contract', id, 'messages'] });
  };
  const lookSoon = () => {
    timers.gather ||= after(Math.max(GATHER_MS, lookedAt + BREATHE_MS - Date.now()), lookAtChanges);
  };
  const hear = (event: Event) => {
    const news = readNews((event as MessageEvent<unknown>).data);
    if (news === null) return;
    if (learnSeq(news.contract, news.seq)) changed.add(news.contract);
    isNews = true;
    lookSoon();
  };
  const hearDelivery = (event: Event) => {
    const { contract } = readData((event as MessageEvent<unknown>).data);
    if (typeof contract !== 'string') return;
    delivered.add(contract);
    lookSoon();
  };
  const open = () => {
    const mine = world.open();
    stream = mine;
    mine.addEventListener('news', hear);
    mine.addEventListener('deliveries', hearDelivery);
    mine.addEventListener('resync', lookAtEverything);
    mine.addEventListener('open', () => {
      clearTimeout(timers.lost);
      timers.lost = 0;
      waitMs = FIRST_WAIT_MS;
      if (state === 'lost') lookAtEverything();
      become('on');
    });
    mine.addEventListener('error', () => {
      if (stream !== mine) return;
      timers.lost ||= after(GRACE_MS, () => become('lost'));
      if (mine.readyState !== CLOSED) return;
      // The browser gave up, as it does after any answer that is not a stream.
      clearTimeout(timers.again);
      timers.again = after(waitMs, open);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    });
  };
  const close = () => {
    stream?.close();
    stream = null;
    become('on');
    for (const timer of Object.values(timers)) clearTimeout(timer);
    Object.assign(timers, { lost: 0, again: 0, look: 0, gather: 0, rest: 0 });
  };

  open();
  return {
    state: () => state,
    subscribe,
    /** The page was hidden, or is looked at again. */
    noteVisibility(): void {
      clearTimeout(timers.rest);
      if (world.isHidden()) {
        timers.rest = after(HIDDEN_MS, close);
      } else if (stream === null) {
        open();
        lookAtEverything();
      }
    },
    close(): void {
      close();
    },
  };
}
export type News = ReturnType<typeof listenToNews>;

function readNews(data: unknown): { contract: string; seq: number } | null {
  const { contract, seq } = readData(data);
  return typeof contract === 'string' && typeof seq === 'number' ? { contract, seq } : null;
}

function readData(data: unknown): { contract?: unknown; seq?: unknown } {
  if (typeof data !== 'string') return {};
  try {
    return (JSON.parse(data) ?? {}) as { contract?: unknown; seq?: unknown };
  } catch {
    return {};
  }
}

const after = (ms: number, run: () => void) => setTimeout(run, ms) as unknown as number;
const every = (ms: number, run: () => void) => setInterval(run, ms) as unknown as number;
