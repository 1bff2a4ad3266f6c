import type { Logger } from 'pino';
import { watchNews } from '#store/news-stream';
import type { Store } from '#store/open-store';
import { personOfSession } from '../http/sessions.ts';
import { createLiveHub, type LiveHub } from './live-hub.ts';
import { mayHear } from './may-hear.ts';

/** Live screens on a store: one change stream for this process. */
export function openLive({ store, clock, log }: { store: Store; clock: () => number; log: Logger }): LiveHub {
  return createLiveHub({
    watch: (listener) => watchNews(store.connection, listener),
    mayHear: (contract, people, action) => mayHear(store, contract, people, action),
    personOf: (session) => personOfSession({ store, clock }, session),
    log,
  });
}
