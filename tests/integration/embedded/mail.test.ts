import type { Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import express from 'express';
import { createTransport, type Transporter } from 'nodemailer';
import type { SMTPServer } from 'smtp-server';
import { mailCatcherPage } from '#embedded/mail/mail-catcher-page';
import { type CaughtMessage, openMailbox } from '#embedded/mail/mailbox';
import { mailCatcherApp } from '#embedded/mail/routes';
import { catchMail } from '#embedded/mail/smtp';
import { temporaryFolder } from './fixtures.ts';

const folder = temporaryFolder();
let smtp: SMTPServer;
let http: Server;
let api: Server;
let transport: Transporter;
const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;
const url = (path: string) => `http://127.0.0.1:${portOf(http)}${path}`;
const listening = (app: express.Express) =>
  new Promise<Server>((resolve) => {
    const server = app.listen(0, '127.0.0.1', () => resolve(server));
  });

beforeAll(async () => {
  const mailbox = openMailbox(folder.dir);
  smtp = await catchMail(mailbox, 0);
  http = await listening(mailCatcherApp(mailbox));
  api = await listening(express().use('/dev/mail', mailCatcherPage({ httpUrl: url('') })));
  transport = createTransport({ host: '127.0.0.1', port: portOf(smtp.server) });
});

beforeEach(() => fetch(url('/messages'), { method: 'DELETE' }).then(() => undefined));

afterAll(async () => {
  transport.close();
  http.closeAllConnections();
  http.close();
  api.closeAllConnections();
  api.close();
  await new Promise<void>((resolve) => smtp.close(resolve));
  folder.remove();
});

const invitation = {
  from: 'Contrats de Mulhouse <contrats@mulhouse.example>',
  to: 'Hélène Été <helene@mulhouse.example>',
  subject: 'Réunion du 15 mars : êtes-vous là ?',
  text: 'Bonjour Hélène,\nrépondez ici : https://contrats.mulhouse.example/r/1?a=1&b=2\nÀ bientôt, ' + 'é'.repeat(200),
  html: '<p>Bonjour <b>Hélène</b></p><script>alert(1)</script>',
  attachments: [{ filename: 'réunion.ics', content: 'BEGIN:VCALENDAR' }],
};

describe('a caught message', () => {
  test('is read back as it was sent: accents, long lines, both forms and the attachment', async () => {
    await transport.sendMail(invitation);
    const [summary] = (await (await fetch(url('/messages'))).json()) as CaughtMessage[];
    expect(summary).toMatchObject({ subject: invitation.subject, to: ['helene@mulhouse.example'] });

    const message = await (await fetch(url(`/messages/${summary?.id}`))).json();

    expect(message.text.trim()).toBe(invitation.text);
    expect(message.html.trim()).toBe(invitation.html);
    expect(message.headers.to).toBe('Hélène Été <helene@mulhouse.example>');
    expect(message.attachments).toMatchObject([{ name: 'réunion.ics' }]);
    expect(Buffer.from(message.attachments[0].base64, 'base64').toString()).toContain('BEGIN:VCALENDAR');
  });

  test('can be waited for, so that no test has to sleep', async () => {
    const waiting = fetch(url('/messages?to=HELENE@mulhouse.example&wait=10000'));
    await transport.sendMail(invitation);
    expect(await (await waiting).json()).toHaveLength(1);
  });

  test('stays on the disk, and a mailbox opened later finds it', async () => {
    await transport.sendMail(invitation);
    expect(openMailbox(folder.dir).list({})).toMatchObject([{ subject: invitation.subject }]);
  });
});

describe('the page for people', () => {
  test('shows hostile mail as text, in French unless English is asked for', async () => {
    await transport.sendMail({
      ...invitation,
      subject: '<img src=x onerror=alert(1)>"\'',
      html: '"><script>alert(2)</script>',
    });
    const list = await (await fetch(url('/'), { headers: { 'accept-language': 'fr' } })).text();
    expect(list).toContain('Courrier intercepté');
    expect(list).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;');
    expect(list).not.toContain('<img');
    const [, link = ''] = /href="(view\/[^"]+)"/.exec(list) ?? [];

    const answer = await fetch(url(`/${link.replace('lang=fr', 'lang=en')}`));
    const shown = await answer.text();

    expect(shown).toContain('All messages');
    expect(shown).not.toContain('<script');
    expect(shown).toContain('href="https://contrats.mulhouse.example/r/1?a=1&amp;b=2"');
    expect(shown).toContain('sandbox=""');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('is the same under /dev/mail of the API, and can empty the mailbox', async () => {
    await transport.sendMail(invitation);
    const base = `http://127.0.0.1:${portOf(api)}/dev/mail`;
    const page = await fetch(base);
    expect(page.url).toBe(`${base}/`);
    expect(await page.text()).toContain('Réunion du 15 mars');

    const emptied = await fetch(`${base}/empty?lang=en`, { method: 'POST' });

    expect(emptied.url).toBe(`${base}/?lang=en`);
    expect(await emptied.text()).toContain('No message.');
  });
});

describe('the mail catcher', () => {
  test.each([
    ['a name from elsewhere that points here', { host: 'evil.example' }],
    ['a form of another site', { origin: 'https://evil.example' }],
  ])('refuses %s', async (_what, headers) => {
    expect(await statusOf('/messages', headers)).toBe(403);
  });

  test('listens on this machine only', () => {
    expect([smtp.server, http].map((server) => (server.address() as AddressInfo).address)).toEqual([
      '127.0.0.1',
      '127.0.0.1',
    ]);
  });

  test('answers 404 for a message it does not have, whatever its name', async () => {
    for (const id of ['1', '..%2F..%2Fetc%2Fpasswd', '%00']) expect(await statusOf(`/messages/${id}`, {})).toBe(404);
  });
});

/** `fetch` does not let a caller choose the Host header. */
function statusOf(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url(path), { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.once('error', reject).end();
  });
}
