import type { Logger } from 'pino';
import { watchJournal } from '#store/journal-stream';
import type { Store } from '#store/open-store';
import { personOfSession } from '../http/sessions.ts';
import { createLiveHub, type LiveHub } from './live-hub.ts';
import { mayHear } from './may-hear.ts';

/** Live screens on a store: one change stream for this process. */
export function openLive({ store, clock, log }: { store: Store; clock: () => number; log: Logger }): LiveHub {
  return createLiveHub({
    watch: (listener) => watchJournal(store.connection, listener),
    mayHear: (contract, people) => mayHear(store, contract, people),
    personOf: (session) => personOfSession({ store, clock }, session),
    log,
  });
}
