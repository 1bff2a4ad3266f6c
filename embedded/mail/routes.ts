import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { Mailbox, MessageFilter } from './mailbox.ts';
import { parseMail } from './mime.ts';
import { listPage, MAIL_PAGE_POLICY, messagePage } from './page.ts';
import { chooseLanguage } from './texts.ts';

const MAX_WAIT_MS = 30_000;
const MAX_LIMIT = 20_000;

/** The HTTP face of the mail catcher: JSON for tests, a small page for people. */
export function mailCatcherApp(mailbox: Mailbox): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(onlyFromThisMachine);

  app.get('/messages', async (request, response) => {
    const filter = filterOf(request);
    const waitMs = Math.min(numberOf(request.query['wait']) ?? 0, MAX_WAIT_MS);
    response.json(waitMs > 0 ? await mailbox.waitFor(filter, waitMs) : mailbox.list(filter));
  });
  app.get('/messages/:id', async (request, response) => {
    const found = await find(mailbox, request.params.id);
    if (found === undefined) return void response.sendStatus(404);
    const { headers, text, html, attachments } = found.mail;
    const files = attachments.map(({ name, type, content }) => ({ name, type, base64: content.toString('base64') }));
    response.json({ ...found.message, headers: Object.fromEntries(headers), text, html, attachments: files });
  });
  app.get('/messages/:id/raw', async (request, response) => {
    const raw = await mailbox.raw(request.params.id);
    if (raw === undefined) return void response.sendStatus(404);
    response.type('text/plain').set('x-content-type-options', 'nosniff').send(raw);
  });
  app.delete('/messages', (_request, response) => {
    mailbox.empty();
    response.sendStatus(204);
  });

  app.get('/', (request, response) => {
    sendPage(response, listPage(mailbox.list(filterOf(request)), languageOf(request)));
  });
  app.get('/view/:id', async (request, response) => {
    const found = await find(mailbox, request.params.id);
    if (found === undefined) response.redirect('../');
    else sendPage(response, messagePage(found.message, found.mail, languageOf(request)));
  });
  app.post('/empty', (request, response) => {
    mailbox.empty();
    response.redirect(303, `./?lang=${languageOf(request)}`);
  });
  return app;
}

/**
 * Refuses what a page from elsewhere could ask of a browser on this machine: a foreign name that was made to point
 * here (the Host header tells), and a form or script of another site (the Origin header tells).
 */
function onlyFromThisMachine(request: Request, response: Response, next: NextFunction): void {
  const host = request.headers.host ?? '';
  const origin = request.headers.origin;
  const local = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host);
  if (!local || (origin !== undefined && origin !== `http://${host}`)) return void response.sendStatus(403);
  next();
}

async function find(mailbox: Mailbox, id: string) {
  const message = mailbox.list({ limit: MAX_LIMIT }).find((candidate) => candidate.id === id);
  const raw = message === undefined ? undefined : await mailbox.raw(id);
  return message === undefined || raw === undefined ? undefined : { message, mail: parseMail(raw) };
}

function filterOf({ query }: Request): MessageFilter {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  const limit = numberOf(query['limit']);
  return { to: text(query['to']), subject: text(query['subject']), limit: limit && Math.min(limit, MAX_LIMIT) };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'string' && /^\d{1,6}$/.test(value) && Number(value) > 0 ? Number(value) : undefined;
}

function languageOf(request: Request) {
  return chooseLanguage(request.query['lang'], request.headers['accept-language']);
}

function sendPage(response: Response, html: string): void {
  response
    .set({ 'content-security-policy': MAIL_PAGE_POLICY, 'x-content-type-options': 'nosniff' })
    .type('html')
    .send(html);
}
