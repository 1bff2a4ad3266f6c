import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '#engine/authoring/apply-edits';
import { fixAll } from '#engine/lint/fix-all';
import { lint } from '#engine/lint/lint';
import type { Problem } from '#engine/lint/problem';
import { RULES } from '#engine/lint/registry';
import { readTemplate } from '#schema/read-template';
import type { Template } from '#schema/template';
import { arbitraryTemplate } from '../../schema/arbitrary-template.ts';

const keyOf = ({ code, at, params }: Problem) => JSON.stringify([code, at, params]);

describe('the repair of a problem', () => {
  test('makes it go away, and the template stays one', () => {
    const repaired = new Set<string>();
    fc.assert(
      fc.property(arbitraryTemplate, (template) => {
        const problems = lint(template);
        for (const problem of problems.filter(({ fix }) => fix).slice(0, 6)) {
          const after = applyEdits(template, problem.fix ?? []);
          expect(readTemplate(after)).toMatchObject({ ok: true });
          const [was, is] = [problems, lint(after)].map((found) =>
            found.filter((one) => keyOf(one) === keyOf(problem)),
          );
          expect([problem.code, (is ?? []).length < (was ?? []).length]).toEqual([problem.code, true]);
          repaired.add(problem.code);
        }
      }),
      { numRuns: 20, seed: 20_081_218 },
    );
    expect(repaired.size).toBeGreaterThanOrEqual(8);
  });

  test('of all problems of a rule leaves fewer of them, or as many where none can be repaired', () => {
    fc.assert(
      fc.property(arbitraryTemplate, fc.constantFrom(...RULES.map(({ code }) => code)), (template, code) => {
        const count = (one: Template) => lint(one).filter((problem) => problem.code === code).length;
        const edits = fixAll(template, code);
        if (edits.length > 0) expect(count(applyEdits(template, edits))).toBeLessThan(count(template));
      }),
      { numRuns: 20, seed: 20_081_218 },
    );
  });
});
