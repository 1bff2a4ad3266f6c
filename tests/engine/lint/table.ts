import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '#engine/authoring/apply-edits';
import { lint } from '#engine/lint/lint';
import type { Problem } from '#engine/lint/problem';
import { ruleOf, sayProblem } from '#engine/lint/words';
import { readTemplate } from '#schema/read-template';
import type { Template } from '#schema/template';

type Table = {
  valid: Record<string, Template>;
  invalid: Record<string, Template>;
  /** Whether each invalid template comes with a repair, which must make the problem go away. */
  fixable?: boolean | string[];
};

/** One rule on small templates: the valid ones show nothing of it, the invalid ones show it and nothing else. */
export function ruleTable(code: string, { valid, invalid, fixable = false }: Table): void {
  describe(code, () => {
    test.each(Object.entries(valid))('valid: %s', (_name, template) => {
      expect(told(template, code)).toEqual([]);
    });
    test.each(Object.entries(invalid))('invalid: %s', (name, template) => {
      expect(told(template, code)).toEqual([code]);
      const problems = lint(template).filter((problem) => problem.code === code);
      for (const problem of problems) expectWords(problem);
      const isFixable = Array.isArray(fixable) ? fixable.includes(name) : fixable;
      if (isFixable) expectFix(template, problems);
      else expect(problems.flatMap((problem) => problem.fix ?? [])).toEqual([]);
    });
  });
}

/** The codes of a template: those of the rule at hand, and whatever else is more than a hint. */
export function told(template: Template, code: string): string[] {
  expect(readTemplate(template)).toMatchObject({ ok: true });
  const problems = lint(template).filter((problem) => problem.code === code || problem.severity !== 'hint');
  return [...new Set(problems.map((problem) => problem.code))];
}

function expectWords(problem: Problem): void {
  const { fr, en } = sayProblem(problem);
  expect(`${fr} ${en}`).not.toMatch(/[{}]|undefined/);
  expect(ruleOf(problem.code)?.severity).toBe(problem.severity);
}

/** Repairs are applied one at a time, as a person would, until none of the rule is left. */
function expectFix(template: Template, problems: readonly Problem[]): void {
  let repaired = template;
  for (let turn = 0; turn < problems.length; turn++) {
    const problem = lint(repaired).find(({ code }) => code === problems[0]?.code);
    if (!problem) break;
    expect(problem.fix).toBeDefined();
    repaired = applyEdits(repaired, problem.fix ?? []);
    expect(readTemplate(repaired)).toMatchObject({ ok: true });
  }
  expect(told(repaired, problems[0]?.code ?? '')).toEqual([]);
}
