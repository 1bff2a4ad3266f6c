import type { Response } from 'express';
import type { Logger } from 'pino';
import type { JournalListener, JournalNews } from '#store/journal-stream';
import type { Me } from '../policies/me.ts';
import { Problem } from '../problem.ts';
import { type LiveStream, type LiveWord, openStream } from './stream.ts';

/** How many pages may listen: tabs of one session, and everybody. */
const MOST_STREAMS = { perSession: 8, inAll: 5_000 } as const;
const BEAT_MS = 20_000;
/** What comes at once is told at once: the facts of one act are one piece of news. */
const GATHERED_FOR_MS = 20;

export type LivePorts = {
  /** The one change stream on the journal. */
  watch: (listener: JournalListener) => { stop(): Promise<void> };
  /** Of these people, those who may see a contract now. */
  mayHear: (contract: string, people: readonly Me[]) => Promise<ReadonlySet<string>>;
  /** Who is behind a session now; null once it is over. */
  personOf: (session: string) => Promise<Me | null>;
  log: Pick<Logger, 'error'>;
  beatMs?: number;
  most?: { perSession: number; inAll: number };
};

export type LiveHub = ReturnType<typeof createLiveHub>;

/**
 * Tells pages that something happened in a contract they may see, and nothing more: they ask for the rest through the
 * ordinary addresses, under their own rights.
 */
export function createLiveHub({ watch, mayHear, personOf, log, ...limits }: LivePorts) {
  const { beatMs = BEAT_MS, most = MOST_STREAMS } = limits;
  const streams = new Set<LiveStream>();
  const gathered = new Map<string, number>();
  let flushing: NodeJS.Timeout | null = null;
  let stopped = false;
  const watching = watch({ onNews: gather, onGap: () => tell(streams, { event: 'resync' }) });
  const beating = setInterval(() => void beatAll(), beatMs).unref();

  function gather({ contract, seq }: JournalNews): void {
    if (streams.size === 0) return;
    gathered.set(contract, Math.max(gathered.get(contract) ?? 0, seq));
    flushing ??= setTimeout(flush, GATHERED_FOR_MS);
  }

  function flush(): void {
    flushing = null;
    const news = [...gathered];
    gathered.clear();
    for (const [contract, seq] of news) {
      const lost = (err: unknown) => {
        log.error({ err, contract }, 'live screens were not told of a fact');
        tell(streams, { event: 'resync' });
      };
      spread(contract, seq).catch(lost);
    }
  }

  async function spread(contract: string, seq: number): Promise<void> {
    const listening = [...streams];
    const hearing = await mayHear(
      contract,
      listening.map(({ me }) => me),
    );
    const theirs = listening.filter(({ me }) => hearing.has(me.id));
    tell(theirs, { event: 'news', contract, seq });
  }

  /** A session may end anywhere, in another process too: each beat asks again who is behind it. */
  async function beatAll(): Promise<void> {
    for (const session of new Set([...streams].map((stream) => stream.session))) {
      const me = await personOf(session).catch(() => undefined);
      const ofSession = [...streams].filter((stream) => stream.session === session);
      for (const stream of ofSession) {
        if (me === null) stream.end();
        else stream.beat();
        if (me) stream.me = me;
      }
    }
  }

  return {
    /** Lets a page listen until it goes, its session ends, or the server stops. */
    listen(response: Response, who: { me: Me; session: string; isBack: boolean }): void {
      if (stopped) throw new Problem('NOT_READY');
      const ofSession = [...streams].filter(({ session }) => session === who.session).length;
      if (ofSession >= most.perSession || streams.size >= most.inAll) throw new Problem('TOO_MANY_STREAMS');
      const stream = openStream(response, who);
      streams.add(stream);
      response.once('close', () => streams.delete(stream));
    },
    endSession(session: string): void {
      for (const stream of streams) if (stream.session === session) stream.end();
    },
    count: () => streams.size,
    /** Ends every stream first: a server that stops does not wait for pages that listen. */
    async stop(): Promise<void> {
      stopped = true;
      clearInterval(beating);
      if (flushing) clearTimeout(flushing);
      for (const stream of streams) stream.end();
      await watching.stop();
    },
  };
}

function tell(streams: Iterable<LiveStream>, word: LiveWord): void {
  for (const stream of streams) stream.say(word);
}
