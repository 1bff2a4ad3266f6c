import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMail } from './mime.ts';

/** One line of the list of caught messages. */
export interface CaughtMessage {
  readonly id: string;
  readonly receivedAt: string;
  /** The envelope: who really sent it and who really receives it, whatever the headers say. */
  readonly from: string;
  readonly to: readonly string[];
  readonly messageId: string;
  readonly subject: string;
  readonly bytes: number;
}

/** Which messages are asked for. */
export interface MessageFilter {
  readonly to?: string | undefined;
  readonly subject?: string | undefined;
  readonly limit?: number | undefined;
}

/** The messages of one folder, newest first; each is one `.eml` file that any mail program opens. */
export interface Mailbox {
  readonly add: (from: string, to: readonly string[], raw: Buffer) => Promise<CaughtMessage>;
  readonly list: (filter: MessageFilter) => readonly CaughtMessage[];
  /** The matching messages as soon as there is one, or none once the limit is over. */
  readonly waitFor: (filter: MessageFilter, limitMs: number) => Promise<readonly CaughtMessage[]>;
  readonly raw: (id: string) => Promise<Buffer | undefined>;
  readonly empty: () => void;
}

const MAX_MESSAGES = 20_000;
const DEFAULT_LIMIT = 200;
const ENVELOPE = 'X-Trame-Envelope';

/** Opens a mailbox on a folder and reads what an earlier run left there. */
export function openMailbox(folder: string): Mailbox {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const arrivals = new EventEmitter().setMaxListeners(0);
  const messages: CaughtMessage[] = readAll(folder);
  const fileOf = (id: string) => join(folder, `${id}.eml`);
  const list = ({ to, subject, limit = DEFAULT_LIMIT }: MessageFilter) => {
    const matches = messages.filter(
      (message) =>
        (to === undefined || message.to.some((address) => address.toLowerCase() === to.toLowerCase())) &&
        (subject === undefined || message.subject.toLowerCase().includes(subject.toLowerCase())),
    );
    return matches.slice(-limit).reverse();
  };
  return {
    list,
    add: async (from, to, raw) => {
      const receivedAt = new Date().toISOString();
      const id = `${receivedAt.replace(/\D/g, '')}-${randomBytes(4).toString('hex')}`;
      const envelope = Buffer.from(`${ENVELOPE}: ${JSON.stringify({ receivedAt, from, to })}\r\n`);
      await writeFile(fileOf(id), Buffer.concat([envelope, raw]), { mode: 0o600 });
      const message = summaryOf(id, Buffer.concat([envelope, raw]));
      messages.push(message);
      for (const old of messages.splice(0, messages.length - MAX_MESSAGES)) rmSync(fileOf(old.id), { force: true });
      arrivals.emit('message');
      return message;
    },
    waitFor: async (filter, limitMs) => {
      const signal = AbortSignal.timeout(limitMs);
      while (list(filter).length === 0 && !signal.aborted) await once(arrivals, 'message', { signal }).catch(() => {});
      return list(filter);
    },
    raw: async (id) => {
      if (!messages.some((message) => message.id === id)) return undefined;
      const whole = await readFile(fileOf(id));
      return whole.subarray(whole.indexOf('\n') + 1);
    },
    empty: () => {
      for (const { id } of messages.splice(0)) rmSync(fileOf(id), { force: true });
    },
  };
}

function readAll(folder: string): CaughtMessage[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  return files.sort().map((name) => summaryOf(name.slice(0, -'.eml'.length), readFileSync(join(folder, name))));
}

function summaryOf(id: string, whole: Buffer): CaughtMessage {
  const { headers } = parseMail(whole);
  const envelope = JSON.parse(headers.get(ENVELOPE.toLowerCase()) ?? '{}') as Partial<CaughtMessage>;
  return {
    id,
    receivedAt: envelope.receivedAt ?? '',
    from: envelope.from ?? '',
    to: envelope.to ?? [],
    messageId: headers.get('message-id') ?? '',
    subject: headers.get('subject') ?? '',
    bytes: whole.length,
  };
}
