import { createTransport } from 'nodemailer';
import { messageId } from './message-id.ts';
import type { Deliver } from './ports.ts';

/** The mail server of real messages, and the one that keeps what rehearsals send. */
export type MailServers = { smtpUrl: string; rehearsalSmtpUrl: string; from: string };

const LIMITS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
const POOL = { pool: true, maxConnections: 8, maxMessages: 200 } as const;

/** Sends mail through a relay; a rehearsal's goes to the catcher and nowhere else. */
export function createMail({ smtpUrl, rehearsalSmtpUrl, from }: MailServers): { deliver: Deliver; close(): void } {
  const real = transport(smtpUrl);
  const catcher = transport(rehearsalSmtpUrl);
  return {
    async deliver({ to, subject, text, language }, id, rehearsal) {
      const headers = { 'Auto-Submitted': 'auto-generated', 'Content-Language': language };
      const marked = rehearsal ? { ...headers, 'X-Trame-Rehearsal': 'yes' } : headers;
      const mail = { from, to, subject, text, messageId: messageId(id, from), headers: marked };
      await (rehearsal ? catcher : real).sendMail({ ...mail, disableFileAccess: true, disableUrlAccess: true });
    },
    close() {
      real.close();
      catcher.close();
    },
  };
}

function transport(url: string) {
  return createTransport({ url, ...POOL, ...LIMITS });
}
