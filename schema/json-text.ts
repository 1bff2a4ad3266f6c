import { type JsonFault, jsonFault } from './json-fault.ts';
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

/** The keys of the object around, or null inside a list. */
type Frame = Set<string> | null;
type Expected = 'value' | 'valueOrClose' | 'key' | 'keyOrClose' | 'commaOrClose' | 'end';
type Scan = { text: string; at: number; expected: Expected; frames: Frame[] };

/** Each step moves the scan on by one token, or tells what is wrong there. */
function scan(text: string): JsonFault | null {
  const reading: Scan = { text, at: 0, expected: 'value', frames: [] };
  for (;;) {
    reading.at = skipSpace(text, reading.at);
    if (reading.at >= text.length) return reading.expected === 'end' ? null : syntaxFault(reading);
    const fault = STEPS[reading.expected](reading);
    if (fault) return fault;
  }
}

const STEPS: Record<Expected, (reading: Scan) => JsonFault | null> = {
  value: readValue,
  valueOrClose: (reading) => (reading.text.charCodeAt(reading.at) === 0x5d ? close(reading) : readValue(reading)),
  key: readKey,
  keyOrClose: (reading) => (reading.text.charCodeAt(reading.at) === 0x7d ? close(reading) : readKey(reading)),
  commaOrClose: readCommaOrClose,
  end: (reading) => syntaxFault(reading),
};

function syntaxFault({ text, at }: Scan, where = at): JsonFault {
  return jsonFault('JSON_SYNTAX', {}, text, where);
}

function readValue(reading: Scan): JsonFault | null {
  switch (reading.text.charCodeAt(reading.at)) {
    case 0x7b:
      return open(reading, new Set(), 'keyOrClose');
    case 0x5b:
      return open(reading, null, 'valueOrClose');
    case 0x22:
      return readText(reading);
    default:
      return readScalar(reading);
  }
}

function open(reading: Scan, frame: Frame, expected: Expected): JsonFault | null {
  const max = TEMPLATE_LIMITS.depth;
  if (reading.frames.length >= max) return jsonFault('JSON_TOO_DEEP', { max }, reading.text, reading.at);
  reading.frames.push(frame);
  reading.expected = expected;
  reading.at += 1;
  return null;
}

function close(reading: Scan): null {
  reading.frames.pop();
  return moveTo(reading, reading.at + 1);
}

/** After a whole value. */
function moveTo(reading: Scan, at: number): null {
  reading.at = at;
  reading.expected = reading.frames.length === 0 ? 'end' : 'commaOrClose';
  return null;
}

function readCommaOrClose(reading: Scan): JsonFault | null {
  const inObject = reading.frames.at(-1) !== null;
  const sign = reading.text.charCodeAt(reading.at);
  if (sign === (inObject ? 0x7d : 0x5d)) return close(reading);
  if (sign !== 0x2c) return syntaxFault(reading);
  reading.at += 1;
  reading.expected = inObject ? 'key' : 'value';
  return null;
}

function readKey(reading: Scan): JsonFault | null {
  const { text, at } = reading;
  if (text.charCodeAt(at) !== 0x22) return syntaxFault(reading);
  const end = scanString(text, at);
  if (end < 0) return syntaxFault(reading, -end);
  const key = JSON.parse(text.slice(at, end)) as string;
  if (key === '__proto__') return jsonFault('JSON_FORBIDDEN_KEY', { key }, text, at);
  const keys = reading.frames.at(-1);
  if (keys?.has(key)) return jsonFault('JSON_DUPLICATE_KEY', { key }, text, at);
  keys?.add(key);
  const colon = skipSpace(text, end);
  if (text.charCodeAt(colon) !== 0x3a) return syntaxFault(reading, colon);
  reading.at = colon + 1;
  reading.expected = 'value';
  return null;
}

function readText(reading: Scan): JsonFault | null {
  const end = scanString(reading.text, reading.at);
  return end < 0 ? syntaxFault(reading, -end) : moveTo(reading, end);
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null/y;

function readScalar(reading: Scan): JsonFault | null {
  const { text, at } = reading;
  const word = match(WORD, text, at);
  if (word !== null) return moveTo(reading, at + word.length);
  const number = match(NUMBER, text, at);
  if (number === null) return syntaxFault(reading);
  const value = Number(number);
  const kept = Number.isFinite(value) && !Object.is(value, -0);
  return kept ? moveTo(reading, at + number.length) : jsonFault('JSON_NUMBER_INVALID', {}, text, at);
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function skipSpace(text: string, from: number): number {
  for (let at = from; ; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return at;
  }
}
