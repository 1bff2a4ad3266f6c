import { jsonFault, type JsonFault } from './json-fault.ts';
import { scanString } from './json-string.ts';
import { TEMPLATE_LIMITS } from './vocabulary.ts';

/** What reading a text gives: a plain value, or the first fault. */
export type JsonReading = { ok: true; value: unknown } | { ok: false; fault: JsonFault };

/**
 * Reads JSON that comes from a stranger: bounded in size and depth, no key twice, no key that reaches into
 * JavaScript's own objects, no number that would not survive being written again. One pass, linear in the text.
 */
export function readJsonText(input: string | Uint8Array): JsonReading {
  const text = decode(input);
  if (typeof text !== 'string') return { ok: false, fault: text };
  const fault = scan(text);
  if (fault) return { ok: false, fault };
  return { ok: true, value: JSON.parse(text) };
}

function decode(input: string | Uint8Array): string | JsonFault {
  if (input.length > TEMPLATE_LIMITS.bytes) return jsonFault('TEMPLATE_TOO_LARGE', { max: TEMPLATE_LIMITS.bytes });
  const text = typeof input === 'string' ? input : decodeUtf8(input);
  if (text === null) return jsonFault('JSON_NOT_UTF8');
  if (text.startsWith('\uFEFF')) return jsonFault('JSON_BYTE_ORDER_MARK');
  if (byteLength(text) > TEMPLATE_LIMITS.bytes) return jsonFault('TEMPLATE_TOO_LARGE', { max: TEMPLATE_LIMITS.bytes });
  return text;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes of a text in UTF-8, without copying it. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}

/** An object with the keys met so far, or an array. */
type Frame = { keys: Set<string> | null };
type Expected = 'value' | 'valueOrClose' | 'key' | 'keyOrClose' | 'commaOrClose' | 'end';
type Step = { at: number; expected: Expected };
type Scan = { text: string; frames: Frame[] };

function scan(text: string): JsonFault | null {
  const reading: Scan = { text, frames: [] };
  let step: Step = { at: 0, expected: 'value' };
  for (;;) {
    const at = skipSpace(text, step.at);
    if (at >= text.length) return step.expected === 'end' ? null : jsonFault('JSON_SYNTAX', {}, text, at);
    const next = STEPS[step.expected](reading, at);
    if (!('expected' in next)) return next;
    step = next;
  }
}

const STEPS: Record<Expected, (reading: Scan, at: number) => Step | JsonFault> = {
  value: readValue,
  valueOrClose: (reading, at) => (reading.text[at] === ']' ? close(reading, at) : readValue(reading, at)),
  key: readKey,
  keyOrClose: (reading, at) => (reading.text[at] === '}' ? close(reading, at) : readKey(reading, at)),
  commaOrClose: readCommaOrClose,
  end: (reading, at) => jsonFault('JSON_SYNTAX', {}, reading.text, at),
};

function readValue(reading: Scan, at: number): Step | JsonFault {
  const first = reading.text[at];
  if (first === '{') return open(reading, at, { keys: new Set() });
  if (first === '[') return open(reading, at, { keys: null });
  if (first === '"') return afterString(reading, at);
  return readScalar(reading, at);
}

function open(reading: Scan, at: number, frame: Frame): Step | JsonFault {
  const { text, frames } = reading;
  if (frames.length >= TEMPLATE_LIMITS.depth)
    return jsonFault('JSON_TOO_DEEP', { max: TEMPLATE_LIMITS.depth }, text, at);
  frames.push(frame);
  return { at: at + 1, expected: frame.keys ? 'keyOrClose' : 'valueOrClose' };
}

function close({ frames }: Scan, at: number): Step {
  frames.pop();
  return { at: at + 1, expected: frames.length === 0 ? 'end' : 'commaOrClose' };
}

function readCommaOrClose(reading: Scan, at: number): Step | JsonFault {
  const inObject = reading.frames.at(-1)?.keys != null;
  const sign = reading.text[at];
  if (sign === ',') return { at: at + 1, expected: inObject ? 'key' : 'value' };
  if (sign === (inObject ? '}' : ']')) return close(reading, at);
  return jsonFault('JSON_SYNTAX', {}, reading.text, at);
}

function readKey({ text, frames }: Scan, at: number): Step | JsonFault {
  const end = text[at] === '"' ? scanString(text, at) : at;
  if (end <= at) return jsonFault('JSON_SYNTAX', {}, text, end === at ? at : -end);
  const key = JSON.parse(text.slice(at, end)) as string;
  if (key === '__proto__') return jsonFault('JSON_FORBIDDEN_KEY', { key }, text, at);
  const keys = frames.at(-1)?.keys;
  if (keys?.has(key)) return jsonFault('JSON_DUPLICATE_KEY', { key }, text, at);
  keys?.add(key);
  const colon = skipSpace(text, end);
  return text[colon] === ':' ? { at: colon + 1, expected: 'value' } : jsonFault('JSON_SYNTAX', {}, text, colon);
}

function afterString({ text, frames }: Scan, at: number): Step | JsonFault {
  const end = scanString(text, at);
  return end > at ? afterValue(frames, end) : jsonFault('JSON_SYNTAX', {}, text, -end);
}

function afterValue(frames: Frame[], at: number): Step {
  return { at, expected: frames.length === 0 ? 'end' : 'commaOrClose' };
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null/y;

function readScalar({ text, frames }: Scan, at: number): Step | JsonFault {
  const word = match(WORD, text, at);
  if (word) return afterValue(frames, at + word.length);
  const number = match(NUMBER, text, at);
  if (!number) return jsonFault('JSON_SYNTAX', {}, text, at);
  const value = Number(number);
  const kept = Number.isFinite(value) && !Object.is(value, -0);
  return kept ? afterValue(frames, at + number.length) : jsonFault('JSON_NUMBER_INVALID', {}, text, at);
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \n\r\t'.includes(text[at] as string)) at++;
  return at;
}
