import type { Connection } from 'mongoose';
import { journalCollection } from './collections/journal.ts';
import { modelOf } from './mongo.ts';

/** What live screens hear: that a contract has a new last fact. They ask for the rest under their own rights. */
export type JournalNews = { contract: string; seq: number };

export type JournalListener = {
  onNews(news: JournalNews): void;
  /** The stream broke and was opened again: anything may have been missed. */
  onGap(): void;
};

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;

/** One change stream on the journal, kept open until `stop`. */
export function watchJournal(connection: Connection, listener: JournalListener): { stop(): Promise<void> } {
  const { collection } = modelOf(connection, journalCollection);
  let stopped = false;
  let wake = () => {};
  let stream: ReturnType<typeof open> | null = null;

  function open() {
    const insertsOnly = [{ $match: { operationType: 'insert' } }, { $project: { 'fullDocument.body': 0 } }];
    return collection.watch(insertsOnly);
  }

  function readUntilBroken(): Promise<void> {
    return new Promise((resolve) => {
      const opened = open();
      stream = opened;
      opened.on('change', (change) => {
        if (change.operationType !== 'insert') return;
        const { contract, seq } = change.fullDocument as unknown as JournalNews;
        listener.onNews({ contract, seq });
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
