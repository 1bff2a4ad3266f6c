import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rules = readFileSync(`${root}docs/ENGINE-RULES.md`, 'utf8');
const NUMBERS = [...Array.from({ length: 48 }, (_, i) => `R${i + 1}`), 'R32b', 'R43b'];
/** Rules that wait for a later issue. */
const LATER = ['R37', 'R38'];

/** The names of all tests of the engine, calendar and lint included, and of the properties. */
function namesOfTests(): string[] {
  return ['tests/engine', 'tests/properties'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .flatMap((file) => [...readFileSync(`${root}${folder}/${file}`, 'utf8').matchAll(/['`](R[0-9]+b? [^\n]*)['`]/g)])
      .map((found) => found[1] ?? ''),
  );
}

describe('the numbered rules', () => {
  it('every rule stands in ENGINE-RULES under its number, once', () => {
    for (const number of NUMBERS.filter((rule) => !LATER.includes(rule))) {
      expect([number, rules.split(`**${number}. `).length + rules.split(`**${number}.** `).length - 2]).toEqual([
        number,
        1,
      ]);
    }
    for (const number of LATER) expect(rules).toContain(`**${number}.**`);
  });

  it('every rule has an example among the tests that begins with its number', () => {
    const cited = new Set(namesOfTests().flatMap((name) => name.split(' ').filter((word) => /^R[0-9]+b?$/.test(word))));
    expect(NUMBERS.filter((number) => !LATER.includes(number) && !cited.has(number))).toEqual([]);
  });
});
