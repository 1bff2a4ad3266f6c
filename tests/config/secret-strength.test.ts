import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { readKey, weaknessOfKey, weaknessOfSecret } from '#config/secret-strength';

describe('a secret in production', () => {
  test.each([
    ['short', 'k7Gq2ZpV', 'WEAK_SECRET'],
    ['one letter', 'a'.repeat(64), 'WEAK_SECRET'],
    ['a pattern', 'x7Kp'.repeat(16), 'WEAK_SECRET'],
    ['a long pattern', '0f1e2d3c4b5a6978'.repeat(4), 'WEAK_SECRET'],
    ['the alphabet', 'ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ', 'WEAK_SECRET'],
    ['an example', 'please-change-me-before-production-42', 'EXAMPLE_SECRET'],
    ['a French example', 'ceci-est-le-MotDePasse-de-la-mairie-!', 'EXAMPLE_SECRET'],
    ['digits in order', '12345678901234567890123456789012345', 'EXAMPLE_SECRET'],
  ])('is refused when it is %s', (_what, secret, code) => {
    expect(weaknessOfSecret(secret)).toBe(code);
  });

  test('is accepted when it comes from a random source, however it is written', () => {
    for (let draw = 0; draw < 500; draw += 1) {
      expect(weaknessOfSecret(randomBytes(33).toString('base64'))).toBeUndefined();
      expect(weaknessOfSecret(randomBytes(24).toString('base64url'))).toBeUndefined();
    }
  });

  test('may be 32 hexadecimal digits', () => {
    const refused = Array.from({ length: 500 }, () => randomBytes(16).toString('hex')).filter(weaknessOfSecret);
    // Chance draws an ill-looking one now and then; the administrator draws again.
    expect(refused.length).toBeLessThan(10);
    expect(weaknessOfSecret(randomUUID() + randomUUID())).toBeUndefined();
  });
});

describe('a key in production', () => {
  const weak = (bytes: Buffer) => weaknessOfKey(bytes);

  test('is refused when nobody drew it', () => {
    expect(weak(Buffer.alloc(32))).toBe('WEAK_SECRET');
    expect(weak(Buffer.from(Array.from({ length: 32 }, (_unused, index) => index)))).toBe('WEAK_SECRET');
    expect(weak(Buffer.from(Array.from({ length: 32 }, (_unused, index) => 255 - 3 * index)))).toBe('WEAK_SECRET');
    expect(weak(Buffer.from('une phrase de trente-deux signes'))).toBe('EXAMPLE_SECRET');
  });

  test('is accepted when it was drawn', () => {
    for (let draw = 0; draw < 2000; draw += 1) expect(weak(randomBytes(32))).toBeUndefined();
  });

  test('is exactly 32 bytes in base64', () => {
    expect(readKey(randomBytes(32).toString('base64'))).toHaveLength(32);
    for (const size of [16, 31, 33]) expect(readKey(randomBytes(size).toString('base64'))).toBeUndefined();
    expect(readKey('')).toBeUndefined();
    expect(readKey(randomBytes(32).toString('hex'))).toBeUndefined();
  });
});
