import type { Response } from 'express';
import type { Logger } from 'pino';
import type { JournalNews, NewsListener } from '#store/news-stream';
import type { Me } from '../policies/me.ts';
import type { Action } from '../policies/rules.ts';
import { Problem } from '../problem.ts';
import { type LiveStream, type LiveWord, openStream } from './stream.ts';

/** How many pages may listen: tabs of one session, and everybody. */
const MOST_STREAMS = { perSession: 8, inAll: 5_000 } as const;
const BEAT_MS = 20_000;
/** What comes at once is told at once: the facts of one act are one piece of news. */
const GATHERED_FOR_MS = 20;

export type LivePorts = {
  /** The one change stream. */
  watch: (listener: NewsListener) => { stop(): Promise<void> };
  /** Of these people, those who may now do this with a contract. */
  mayHear: (contract: string, people: readonly Me[], action: Action) => Promise<ReadonlySet<string>>;
  /** Who is behind a session now; null once it is over. */
  personOf: (session: string) => Promise<Me | null>;
  log: Pick<Logger, 'error'>;
  beatMs?: number;
  most?: { perSession: number; inAll: number };
};

type Told = Exclude<LiveWord, { event: 'resync' }>;

export type LiveHub = ReturnType<typeof createLiveHub>;

/**
 * Tells pages that something happened in a contract they may see, and nothing more, neither what nor to whom: they ask for the rest through the
 * ordinary addresses, under their own rights.
 */
export function createLiveHub({ watch, mayHear, personOf, log, ...limits }: LivePorts) {
  const { beatMs = BEAT_MS, most = MOST_STREAMS } = limits;
  const streams = new Set<LiveStream>();
  const gathered = new Map<string, number>();
  const delivered = new Set<string>();
  let flushing: NodeJS.Timeout | null = null;
  let stopped = false;
  const watching = watch({
    onNews: gather,
    onDelivery: gatherDelivery,
    onGap: () => tell(streams, { event: 'resync' }),
  });
  const beating = setInterval(() => void beatAll(), beatMs).unref();

  function gather({ contract, seq }: JournalNews): void {
    if (streams.size === 0) return;
    gathered.set(contract, Math.max(gathered.get(contract) ?? 0, seq));
    flushing ??= setTimeout(flush, GATHERED_FOR_MS);
  }

  function gatherDelivery(contract: string): void {
    if (streams.size === 0) return;
    delivered.add(contract);
    flushing ??= setTimeout(flush, GATHERED_FOR_MS);
  }

  function flush(): void {
    flushing = null;
    const words: [Told, Action][] = [
      ...[...gathered].map(([contract, seq]): [Told, Action] => [{ event: 'news', contract, seq }, 'contract.read']),
      ...[...delivered].map((contract): [Told, Action] => [{ event: 'deliveries', contract }, 'contract.delivery']),
    ];
    gathered.clear();
    delivered.clear();
    for (const [word, action] of words) {
      const lost = (err: unknown) => {
        log.error({ err, contract: word.contract }, 'live screens were not told of something');
        tell(streams, { event: 'resync' });
      };
      spread(word, action).catch(lost);
    }
  }

  /** To those who may ask for what it is about. */
  async function spread(word: Told, action: Action): Promise<void> {
    const listening = [...streams];
    const people = listening.map(({ me }) => me);
    const hearing = await mayHear(word.contract, people, action);
    tell(
      listening.filter(({ me }) => hearing.has(me.id)),
      word,
    );
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
