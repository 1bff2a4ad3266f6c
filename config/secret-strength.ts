import type { ConfigProblemCode } from './problems.ts';

const LEAST_CHARACTERS = 32;
const KEY_BYTES = 32;
/** Bits by Shannon's estimate: 32 random hexadecimal digits reach about 112, a sentence of that length as much. */
const LEAST_BITS = 96;

/** Words found in every example file; a random secret holds one of them less than once in 100,000 times. */
const EXAMPLE_WORDS = [
  'change',
  'secret',
  'password',
  'motdepasse',
  'example',
  'exemple',
  'default',
  'insecure',
  'azerty',
  'qwerty',
  '123456',
  'abcdef',
  'deadbeef',
  'placeholder',
  'trame-dev',
];

/** Why a written secret is refused in production, or undefined when it will do. */
export function weaknessOfSecret(secret: string): ConfigProblemCode | undefined {
  const plain = secret.toLowerCase();
  if (EXAMPLE_WORDS.some((word) => plain.includes(word))) return 'EXAMPLE_SECRET';
  if (secret.length < LEAST_CHARACTERS) return 'WEAK_SECRET';
  return isPredictable(Array.from(secret, (character) => character.codePointAt(0) ?? 0)) ? 'WEAK_SECRET' : undefined;
}

/** Why a key of 32 bytes is refused in production, or undefined when it will do. */
export function weaknessOfKey(key: Buffer): ConfigProblemCode | undefined {
  // Bytes that can all be typed are a sentence somebody wrote down, not a key: chance does this once in 10^13.
  if (key.every((byte) => byte >= 0x20 && byte < 0x7f)) return 'EXAMPLE_SECRET';
  return isPredictable([...key]) ? 'WEAK_SECRET' : undefined;
}

/** The 32 bytes of a key in base64, or undefined when the text is not one. */
export function readKey(text: string): Buffer | undefined {
  if (!/^[A-Za-z0-9+/]{43}=$/.test(text)) return undefined;
  const key = Buffer.from(text, 'base64');
  return key.length === KEY_BYTES ? key : undefined;
}

/** Too few different symbols, a pattern that comes back, or a count upwards or downwards. */
function isPredictable(symbols: readonly number[]): boolean {
  const pairs = symbols.slice(1).map((symbol, index) => [symbols[index] ?? 0, symbol] as const);
  const differentPairs = new Set(pairs.map(([first, second]) => `${first},${second}`)).size;
  const steps = countOf(pairs.map(([first, second]) => second - first));
  const mostCommonStep = Math.max(...steps.values());
  return bitsOf(symbols) < LEAST_BITS || differentPairs < pairs.length * 0.7 || mostCommonStep > pairs.length / 2;
}

function bitsOf(symbols: readonly number[]): number {
  const shares = [...countOf(symbols).values()].map((count) => count / symbols.length);
  return symbols.length * shares.reduce((sum, share) => sum - share * Math.log2(share), 0);
}

function countOf(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
