import { SMTPServer } from 'smtp-server';
import type { Mailbox } from './mailbox.ts';

const MAX_BYTES = 10 * 1024 * 1024;

/** Accepts any mail on the loopback interface and puts it in the mailbox; "250" is said once it is on the disk. */
export function catchMail(mailbox: Mailbox, port: number): Promise<SMTPServer> {
  const server = new SMTPServer({
    name: 'mail.trame.invalid',
    banner: 'Trame catches this mail and sends none',
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: MAX_BYTES,
    logger: false,
    onAuth: (_auth, _session, callback) => callback(null, { user: 'anyone' }),
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        if (!stream.sizeExceeded) chunks.push(chunk);
      });
      stream.once('end', () => {
        if (stream.sizeExceeded) return callback(Object.assign(new Error('Message too big'), { responseCode: 552 }));
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        const to = rcptTo.map(({ address }) => address);
        mailbox.add(from, to, Buffer.concat(chunks)).then(
          ({ id }) => callback(null, `kept as ${id}`),
          () => callback(Object.assign(new Error('Not kept, try again'), { responseCode: 451 })),
        );
      });
    },
  });
  server.on('error', (error) => console.error(`SMTP: ${error.message}`));
  return new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
