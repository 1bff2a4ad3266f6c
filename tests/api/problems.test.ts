import { describe, expect, it } from '@jest/globals';
import { languageOf } from '#api/http/language';
import { Problem, problemDocument } from '#api/problem';
import { isProblemCode, PROBLEM_CODES } from '#api/problems/codes';
import { RETRY_AFTER, STATUSES } from '#api/problems/statuses';
import { TEXTS } from '#api/problems/texts';
import { REFUSALS } from '#schema/vocabulary';

describe('problems', () => {
  it('has a status and words in both languages for every refusal of the engine and of its own', () => {
    for (const code of [...REFUSALS, ...PROBLEM_CODES]) {
      expect(isProblemCode(code)).toBe(true);
      expect(STATUSES[code]).toBeGreaterThanOrEqual(400);
      expect(TEXTS[code].fr).toMatch(/\.$/);
      expect(TEXTS[code].en).toMatch(/\.$/);
      expect(TEXTS[code].fr).not.toBe(TEXTS[code].en);
    }
    expect(Object.keys(STATUSES).sort()).toEqual([...PROBLEM_CODES].sort());
  });

  it('blames nobody for a 5xx that can be tried again, and says when', () => {
    for (const code of PROBLEM_CODES) if (STATUSES[code] === 503) expect(RETRY_AFTER[code]).toBeGreaterThan(0);
  });

  it('is a problem document with a stable code', () => {
    const problem = new Problem('ROLE_FULL', { role: 'ville', max: 3 });
    expect(problemDocument(problem, 'en', 'urn:trame:request:1')).toEqual({
      type: 'urn:trame:problem:role-full',
      title: 'There is no free place left in this role.',
      status: 409,
      code: 'ROLE_FULL',
      details: { role: 'ville', max: 3 },
      instance: 'urn:trame:request:1',
    });
  });

  it('speaks French unless English is preferred', () => {
    expect(languageOf(undefined)).toBe('fr');
    expect(languageOf('de-DE, en;q=0.5')).toBe('en');
    expect(languageOf('en;q=0.4, fr-CH;q=0.9')).toBe('fr');
    expect(languageOf('en-GB')).toBe('en');
    expect(languageOf('en;q=0')).toBe('fr');
    expect(languageOf(`${'x,'.repeat(5_000)}en`)).toBe('fr');
  });
});
