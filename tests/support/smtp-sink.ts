import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Received = { messageId: string; to: string[]; subject: string; text: string; headers: string };

/** What the sink does to one delivery: takes it, refuses the address, or takes it and drops the line before saying so. */
export type Behaviour = 'take' | { refuse: number } | 'dropAfterData';

export type SmtpSink = Awaited<ReturnType<typeof startSmtpSink>>;

/** A mail server that keeps what it gets, and misbehaves on demand. */
export async function startSmtpSink() {
  const received: Received[] = [];
  let behave: (to: string, attempt: number) => Behaviour = () => 'take';
  const attempts = new Map<string, number>();

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo({ address }, _session, callback) {
      const attempt = (attempts.get(address) ?? 0) + 1;
      attempts.set(address, attempt);
      const behaviour = behave(address, attempt);
      if (typeof behaviour === 'object')
        callback(Object.assign(new Error('refused'), { responseCode: behaviour.refuse }));
      else callback();
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push(read(Buffer.concat(chunks).toString('utf8'), to));
        const [first = ''] = to;
        // The gap of RFC 1047: the message is kept, and the sender never hears of it.
        if (behave(first, attempts.get(first) ?? 1) === 'dropAfterData') callback(new Error('line lost'));
        else callback();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    behave(how: typeof behave) {
      behave = how;
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function read(source: string, to: string[]): Received {
  const [headers = '', ...body] = source.split(/\r?\n\r?\n/);
  const header = (name: string) => new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(headers)?.[1] ?? '';
  const text = body.join('\n\n');
  const isEncoded = /quoted-printable/i.test(header('Content-Transfer-Encoding'));
  return {
    messageId: header('Message-ID'),
    to,
    subject: decodeWords(header('Subject')),
    text: isEncoded ? decodeQuoted(text) : text,
    headers,
  };
}

function decodeQuoted(text: string): string {
  const joined = text.replace(/=\r?\n/g, '');
  return Buffer.from(
    joined.replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
}

function decodeWords(subject: string): string {
  return subject.replace(/=\?UTF-8\?(Q|B)\?([^?]*)\?=\s*/gi, (_all, kind: string, word: string) =>
    kind.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString() : decodeQuoted(word.replaceAll('_', ' ')),
  );
}
