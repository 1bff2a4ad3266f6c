import type { Connection } from 'mongoose';
import { handDeliveriesCollection } from './collections/hand-deliveries.ts';
import { journalCollection } from './collections/journal.ts';

/** What live screens hear: that a contract has a new last fact. They ask for the rest under their own rights. */
export type JournalNews = { contract: string; seq: number };

export type NewsListener = {
  onNews(news: JournalNews): void;
  /** What is to be told by hand about a contract is not what it was: something more, a try, or told. */
  onDelivery(contract: string): void;
  /** The stream broke and was opened again: anything may have been missed. */
  onGap(): void;
};

/** Of what is told by hand, what people read: its lists are kept up to date every half minute, and nobody hears that. */
const HEARD = [
  { 'ns.coll': journalCollection.name, operationType: 'insert' },
  { 'ns.coll': handDeliveriesCollection.name, operationType: 'insert' },
  {
    'ns.coll': handDeliveriesCollection.name,
    operationType: 'update',
    'updateDescription.updatedFields.changes': { $exists: true },
  },
];

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;

/** One change stream on journals and on what is told by hand, kept open until `stop`. */
export function watchNews(connection: Connection, listener: NewsListener): { stop(): Promise<void> } {
  let stopped = false;
  let wake = () => {};
  let stream: ReturnType<typeof open> | null = null;

  function open() {
    const heard = [
      { $match: { $or: HEARD } },
      { $project: { operationType: 1, ns: 1, 'fullDocument.contract': 1, 'fullDocument.seq': 1 } },
    ];
    return connection.watch(heard, { fullDocument: 'updateLookup' });
  }

  function readUntilBroken(): Promise<void> {
    return new Promise((resolve) => {
      const opened = open();
      stream = opened;
      opened.on('change', (change) => {
        // What was removed meanwhile, a rehearsal say, is not there any more.
        if ((change.operationType !== 'insert' && change.operationType !== 'update') || !change.fullDocument) return;
        const { contract, seq } = change.fullDocument as unknown as JournalNews;
        if (change.ns.coll === journalCollection.name) listener.onNews({ contract, seq });
        else listener.onDelivery(contract);
      });
      opened.once('error', () => void opened.close().catch(() => {}));
      opened.once('close', resolve);
    });
  }

  async function keepOpen(): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; !stopped; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      const openedAt = Date.now();
      await readUntilBroken();
      if (stopped) return;
      listener.onGap();
      if (Date.now() - openedAt > LONGEST_PAUSE_MS) pause = FIRST_PAUSE_MS;
      await rest(pause);
    }
  }

  function rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  const reading = keepOpen();
  return {
    async stop() {
      stopped = true;
      wake();
      await stream?.close().catch(() => {});
      await reading;
    },
  };
}
