import type { Response } from 'express';
import type { Me } from '../policies/me.ts';

/**
 * What a page hears: that a contract has a new last fact, that what is to be told by hand about it changed, or that it
 * may have missed something.
 */
export type LiveWord =
  | { event: 'news'; contract: string; seq: number }
  | { event: 'deliveries'; contract: string }
  | { event: 'resync' };

/** A page that listens: who is behind it, and under which session. */
export type LiveStream = {
  me: Me;
  readonly session: string;
  say(word: LiveWord): void;
  /** A comment that keeps the connection, and shows whether anybody still reads. */
  beat(): void;
  end(): void;
};

/** More than this unread, and nobody reads: the page opens another stream when it is back. */
const MOST_UNREAD_BYTES = 64 * 1024;

/** Pages wait this long before they open a broken stream again. */
const RETRY_MS = 3_000;

/**
 * Turns an answer into a stream of server-sent events. What cannot be written is not kept: a page that does not read
 * is let go, and one that comes back is told to look at everything again.
 */
export function openStream(response: Response, who: { me: Me; session: string; isBack: boolean }): LiveStream {
  response.status(200).set({ 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' });
  response.flushHeaders();
  const write = (text: string) => {
    if (response.writableEnded || response.destroyed) return;
    if (response.writableLength > MOST_UNREAD_BYTES) response.destroy();
    else response.write(text);
  };
  const stream: LiveStream = {
    me: who.me,
    session: who.session,
    // Every event has an id: a browser that opens the stream again then says that it has been here before.
    say: ({ event, ...data }) => write(`event: ${event}\nid: 1\ndata: ${JSON.stringify(data)}\n\n`),
    beat: () => write(':\n\n'),
    end: () => void response.end(),
  };
  write(`retry: ${RETRY_MS}\nid: 1\nevent: open\ndata: {}\n\n`);
  if (who.isBack) stream.say({ event: 'resync' });
  return stream;
}
