/** A mail taken apart as far as a reader needs: enough for what Trame itself sends, not a general mail reader. */
export interface ParsedMail {
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
}

/** A file that came with a mail. */
export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

const MAX_DEPTH = 8;

/** Takes a raw mail apart. Never throws: a mail that makes no sense is shown as it came. */
export function parseMail(raw: Buffer): ParsedMail {
  const { headers } = splitEntity(raw);
  const leaves = leavesOf(raw, 0);
  const shown = (type: string) => leaves.find((leaf) => leaf.type === type && leaf.name === '')?.decoded() ?? '';
  const attachments = leaves
    .filter((leaf) => leaf.name !== '')
    .map(({ name, type, content }) => ({ name, type, content }));
  return { headers, text: shown('text/plain'), html: shown('text/html'), attachments };
}

interface Leaf {
  readonly type: string;
  readonly name: string;
  readonly content: Buffer;
  readonly decoded: () => string;
}

function leavesOf(raw: Buffer, depth: number): readonly Leaf[] {
  const { headers, body } = splitEntity(raw);
  const { value: type, parameters } = structured(headers.get('content-type') ?? 'text/plain');
  const boundary = parameters.get('boundary');
  if (type.startsWith('multipart/') && boundary !== undefined && depth < MAX_DEPTH) {
    return partsOf(body, boundary).flatMap((part) => leavesOf(part, depth + 1));
  }
  const disposition = structured(headers.get('content-disposition') ?? '');
  const name = disposition.parameters.get('filename') ?? parameters.get('name') ?? '';
  const content = decodeTransfer(body, headers.get('content-transfer-encoding') ?? '');
  const decoded = () => decodeCharset(content, parameters.get('charset') ?? 'utf-8');
  return [{ type, name: decodeWords(name), content, decoded }];
}

function splitEntity(raw: Buffer): { headers: Map<string, string>; body: Buffer } {
  const text = raw.toString('latin1');
  const end = /\r?\n\r?\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const body = end === null ? Buffer.alloc(0) : raw.subarray(end.index + end[0].length);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    // Header lines were read byte by byte; what is not encoded is UTF-8 (RFC 6532).
    const value = Buffer.from(line.slice(colon + 1).trim(), 'latin1').toString('utf8');
    if (colon > 0 && !headers.has(name)) headers.set(name, decodeWords(value));
  }
  return { headers, body };
}

function partsOf(body: Buffer, boundary: string): readonly Buffer[] {
  const pieces = body.toString('latin1').split(`--${boundary}`).slice(1);
  const last = pieces.findIndex((piece) => piece.startsWith('--'));
  const kept = last < 0 ? pieces : pieces.slice(0, last);
  return kept.map((piece) => Buffer.from(piece.replace(/^[ \t]*\r?\n/, '').replace(/\r?\n$/, ''), 'latin1'));
}

function structured(header: string): { value: string; parameters: Map<string, string> } {
  const [value = '', ...rest] = header.split(';');
  const parameters = new Map<string, string>();
  for (const piece of rest) {
    const [key = '', ...texts] = piece.split('=');
    const text = texts.join('=').trim();
    parameters.set(key.trim().toLowerCase(), text.replace(/^"(.*)"$/, '$1'));
  }
  return { value: value.trim().toLowerCase(), parameters };
}

function decodeTransfer(body: Buffer, encoding: string): Buffer {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(body.toString('latin1'), 'base64');
    case 'quoted-printable':
      return decodeQuoted(body.toString('latin1').replace(/[ \t]*=\r?\n/g, ''));
    default:
      return body;
  }
}

function decodeQuoted(text: string): Buffer {
  const bytes = text.replace(/=([0-9A-Fa-f]{2})/g, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1');
}

/** "=?UTF-8?Q?R=C3=A9union?=" is read "Réunion" (RFC 2047). */
function decodeWords(value: string): string {
  const joined = value.replace(/(=\?[^?]+\?[BbQq]\?[^?]*\?=)\s+(?==\?)/g, '$1');
  return joined.replace(/=\?([^?]+)\?([BbQq])\?([^?]*)\?=/g, (_all, charset: string, kind: string, text: string) => {
    const bytes = kind.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : decodeQuoted(text.replaceAll('_', ' '));
    return decodeCharset(bytes, charset);
  });
}

function decodeCharset(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}
