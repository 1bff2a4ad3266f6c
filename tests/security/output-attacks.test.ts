import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { compose, type Letterhead, type Line } from '#messaging/compose';
import { createMail } from '#messaging/mail';
import { readTemplate } from '#schema/read-template';
import { fakePorts, WHO } from '#tests/api/fake-ports';
import { type Talk, talk } from '#tests/api/talking';
import { oneTaskTemplate } from '#tests/support/one-task-template';
import { type SmtpSink, startSmtpSink } from '#tests/support/smtp-sink';
import { calendarFile } from '../../designer/src/ui/calendar/calendar-file.ts';
import { tableFile } from '../../designer/src/ui/calendar/table-file.ts';

/*
 * What people wrote goes out: to screens, into files, mails and logs. The numbers are those of the list of attacks
 * that the project keeps (H, 117 to 126). What only a browser can show (117, 118, 119, 123: markup, beacons, styles
 * and print) is lived in `npm run e2e -- attacks`.
 */
const EVIL = '<img src=x onerror=alert(1)>';
const dateWith = (title: string) => ({
  ...{ id: 'bilan~1 due', on: '2027-03-18', title, what: 'à faire', who: 'tous', shiftedFrom: null },
});

describe('120 a cell of a table', () => {
  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('%j stays a text', (title) => {
    const [, row = ''] = tableFile(['Date'], [dateWith(title)]).split('\r\n');
    expect(row.split(';')[1]).toMatch(/^"?'/);
  });
});

describe('121 a calendar file', () => {
  const text = calendarFile('p', 'P\r\nX-EVIL:1', [
    dateWith(`Bilan\r\nATTENDEE:mailto:x@example.test\u2029END:VEVENT${'é'.repeat(80)}`),
  ]);
  const lines = text.split('\r\n');

  it('has no line that a title began: no guest, no end', () => {
    expect(lines.filter((line) => /^(ATTENDEE|X-EVIL)/.test(line))).toEqual([]);
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });

  it('has no line of more than 75 bytes, and no letter cut in two', () => {
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
  });
});

describe('122 a mail', () => {
  const head: Letterhead = {
    to: 'nadia@exemple.test',
    pageUrl: 'https://trame.exemple.fr',
    today: '2027-03-17',
    rehearsal: false,
  };
  const row = { purpose: 'rung', to: 'coordinator', due: '2027-03-10', forColleague: false } as const;
  const line = (title: string, names: string[] = []): Line => ({ row, title, names });
  let sink: SmtpSink;
  beforeAll(async () => {
    sink = await startSmtpSink();
  });
  afterAll(() => sink.stop());

  it('has the subject, sender and reader that we wrote, whatever a title or a name says', async () => {
    const mail = createMail({ smtpUrl: sink.url, rehearsalSmtpUrl: sink.url, from: 'Trame <trame@exemple.test>' });
    const crlf = 'Bilan\r\nBcc: all@example.test\r\n\r\nAutre texte';
    const reader = { name: 'Nadia" <boss@example.test>\r\nBcc: x@example.test', language: 'fr' } as const;
    await mail.deliver(compose(reader, [line(crlf, ['"Direction" <chef@example.test>'])], head), 'one', false);
    mail.close();
    const [received] = sink.received;
    expect(received?.to).toEqual(['nadia@exemple.test']);
    expect(received?.headers).toMatch(/^From: Trame <trame@exemple\.test>$/im);
    expect(received?.headers).toMatch(/^To: nadia@exemple\.test$/im);
    expect(received?.headers).not.toMatch(/^Bcc:/im);
    expect(received?.subject).toBe('Une chose vous attend');
    expect(received?.text).toContain('Bilan Bcc: all@example.test Autre texte');
  });

  it('shows what a link really is, and nothing that is invisible or turned round', () => {
    const { text } = compose(
      { name: 'Nadia', language: 'fr' },
      [line('Voir https://trаme.exemple.fr/entrer', ['\u202Efdp.tnemiaP\u202C', 'Ni\u200Bna'])],
      head,
    );
    expect(text).toContain('https://xn--trme-63d.exemple.fr/entrer');
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B]/);
    expect(text).toContain('Nina');
  });
});

describe('124 a line of the log', () => {
  it('is one line of JSON, whatever an address or a header says', async () => {
    const written: string[] = [];
    const stream = new PassThrough().on('data', (chunk: Buffer) => written.push(chunk.toString()));
    const app = await talk(fakePorts({ log: pino({ level: 'debug' }, stream) }));
    try {
      const forged = '%0a%7B%22level%22:60,%22msg%22:%22forged%22%7D%1b%5B2J%0d';
      await app.ask(`/api/v1/contracts/${forged}`, {
        headers: { 'user-agent': 'x","level":60,"msg":"forged', 'idempotency-key': 'a"b-c-d-e-f' },
      });
    } finally {
      await app.stop();
    }
    const lines = written.join('').trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(0);
    for (const one of lines) {
      // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
      expect(one).not.toMatch(/[\u0000-\u001f\u007f]/);
      expect((JSON.parse(one) as { msg: string }).msg).not.toBe('forged');
    }
  });
});

describe('answers of the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trame-attacks-'));
  let app: Talk;
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<script src="/assets/a-1.js" nonce="__TRAME_NONCE__"></script>');
    const ports = fakePorts();
    app = await talk({ ...ports, settings: { ...ports.settings, webFolder: folder } });
  });
  afterAll(async () => {
    await app.stop();
    rmSync(folder, { recursive: true });
  });

  it('125 the page holds nothing of its address: there is no text in it to be closed', async () => {
    const page = async (path: string) => (await (await app.ask(path)).text()).replaceAll(/nonce="[^"]*"/g, '');
    const plain = await page('/');
    expect(
      await page(`/contrats/${encodeURIComponent('</script><script>alert(1)</script>')}?a=${encodeURIComponent(EVIL)}`),
    ).toBe(plain);
  });

  it('125 a problem is JSON that no browser takes for a page', async () => {
    const answer = await app.ask(`/api/v1/contracts/${encodeURIComponent(EVIL)}`);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).not.toContain('<img');
  });

  it('126 a file is named after the identifier of a programme, which is letters, digits and dashes', async () => {
    const cookie = await app.cookieOf(WHO.coordinator);
    const answer = await app.ask(`/api/v1/programmes/${oneTaskTemplate().id}/export`, { headers: { cookie } });
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="?[a-z0-9-]+\.trame\.json"?$/);
    for (const id of ['a"; filename="b.exe', 'a\r\nX: 1', '../../etc', 'CON.html', 'é'.repeat(300)]) {
      expect(readTemplate(JSON.stringify({ ...oneTaskTemplate(), id })).ok).toBe(false);
    }
  });
});
