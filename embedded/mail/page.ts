import { createHash } from 'node:crypto';
import type { CaughtMessage } from './mailbox.ts';
import type { ParsedMail } from './mime.ts';
import { MAIL_TEXTS, type MailLanguage } from './texts.ts';

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1f2328;background:#fff}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #d0d7de;vertical-align:top}
a{color:#0b57d0}pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f6f8fa;padding:1rem;border-radius:.4rem}
iframe{width:100%;height:30rem;border:1px solid #d0d7de;border-radius:.4rem}nav{display:flex;gap:1rem;align-items:center;flex-wrap:wrap}
button{font:inherit;padding:.3rem .8rem}dt{font-weight:600}dd{margin:0 0 .4rem}`;

/** What the browser may do on these pages: nothing but show them. The frame of a mail inherits it: no picture is fetched. */
export const MAIL_PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The list of caught messages. Links are relative, so that the page works under any address. */
export function listPage(messages: readonly CaughtMessage[], language: MailLanguage): string {
  const words = MAIL_TEXTS[language];
  const rows = messages.map(
    (message) => `<tr><td>${time(message.receivedAt)}</td><td>${escapeHtml(message.to.join(', '))}</td>
<td><a href="view/${encodeURIComponent(message.id)}?lang=${language}">${escapeHtml(message.subject || words.noSubject)}</a></td></tr>`,
  );
  const head = `<tr><th scope="col">${words.received}</th><th scope="col">${words.to}</th><th scope="col">${words.subject}</th></tr>`;
  const other = language === 'fr' ? 'en' : 'fr';
  return page(
    language,
    words.title,
    `<p>${words.intro}</p>
<nav><form method="post" action="empty?lang=${language}"><button>${words.empty}</button></form>
<a href="?lang=${other}" lang="${other}">${words.otherLanguage}</a></nav>
${rows.length === 0 ? `<p>${words.none}</p>` : `<table><thead>${head}</thead><tbody>${rows.join('\n')}</tbody></table>`}`,
  );
}

/** One caught message: its text with links that can be followed, and its HTML form in a frame that may do nothing. */
export function messagePage(message: CaughtMessage, mail: ParsedMail, language: MailLanguage): string {
  const words = MAIL_TEXTS[language];
  const files = mail.attachments.map(
    ({ name, type, content }) => `<li>${escapeHtml(name)} (${escapeHtml(type)}, ${content.length})</li>`,
  );
  return page(
    language,
    message.subject || words.noSubject,
    `<nav><a href="../?lang=${language}">${words.back}</a><a href="../messages/${encodeURIComponent(message.id)}/raw">${words.raw}</a></nav>
<dl><dt>${words.from}</dt><dd>${escapeHtml(mail.headers.get('from') ?? message.from)}</dd>
<dt>${words.to}</dt><dd>${escapeHtml(message.to.join(', '))}</dd>
<dt>${words.received}</dt><dd>${time(message.receivedAt)}</dd></dl>
${mail.text === '' ? '' : `<pre>${withLinks(mail.text)}</pre>`}
${mail.html === '' ? '' : `<iframe sandbox="" title="${escapeHtml(message.subject)}" srcdoc="${escapeHtml(mail.html)}"></iframe>`}
${files.length === 0 ? '' : `<h2>${words.attachments}</h2><ul>${files.join('')}</ul>`}`,
  );
}

/** Makes any text harmless inside HTML text and attributes. */
export function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => names[character] ?? '');
}

function withLinks(text: string): string {
  const pieces = text.split(/(https?:\/\/[^\s<>"']+)/);
  const link = (url: string) => `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(url)}</a>`;
  return pieces.map((piece, index) => (index % 2 === 1 ? link(piece) : escapeHtml(piece))).join('');
}

function time(receivedAt: string): string {
  return `<time datetime="${escapeHtml(receivedAt)}">${escapeHtml(receivedAt.slice(0, 19).replace('T', ' '))}</time>`;
}

function page(language: MailLanguage, title: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)} · Trame</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`;
}
