import type { FileType } from '#schema/vocabulary';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
/** What tells a browser or a shell to do more than show letters. */
const MORE_THAN_WORDS = /^\s*(<|#!|%!)/;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/**
 * What a file is, by its bytes: neither its name nor whoever sends it is asked. Null for whatever we do not take; pages
 * and drawings with scripts in them are among that, whatever they call themselves.
 */
export function typeOfBytes(bytes: Buffer): FileType | null {
  if (startsWith(bytes, Buffer.from('%PDF-'))) return 'application/pdf';
  if (startsWith(bytes, JPEG)) return 'image/jpeg';
  if (startsWith(bytes, PNG)) return 'image/png';
  if (startsWith(bytes, Buffer.from('RIFF')) && bytes.toString('latin1', 8, 12) === 'WEBP') return 'image/webp';
  return isPlainText(bytes) ? 'text/plain' : null;
}

function startsWith(bytes: Buffer, beginning: Buffer): boolean {
  return bytes.subarray(0, beginning.length).equals(beginning);
}

function isPlainText(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !CONTROL.test(text) && !MORE_THAN_WORDS.test(text);
  } catch {
    return false;
  }
}
