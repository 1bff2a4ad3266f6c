import type { Connection } from 'mongoose';
import { type JournalDocument, journalCollection } from './collections/journal.ts';
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
  const journal = modelOf(connection, journalCollection);
  let stopped = false;
  let wake = () => {};
  let stream: ReturnType<typeof open> | null = null;

  function open() {
    const insertsOnly = [{ $match: { operationType: 'insert' } }, { $project: { 'fullDocument.body': 0 } }];
    return journal.watch<JournalDocument>(insertsOnly);
  }

  async function readUntilBroken(): Promise<void> {
    stream = open();
    try {
      for await (const change of stream) {
        if (change.operationType !== 'insert') continue;
        const { contract, seq } = change.fullDocument as unknown as JournalNews;
        listener.onNews({ contract, seq });
      }
    } finally {
      await stream.close().catch(() => {});
    }
  }

  async function keepOpen(): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; !stopped; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      await readUntilBroken().catch(() => {});
      if (stopped) return;
      listener.onGap();
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pause);
        wake = () => (clearTimeout(timer), resolve());
      });
    }
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
