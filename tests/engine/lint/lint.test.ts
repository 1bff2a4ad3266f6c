import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '#engine/authoring/apply-edits';
import { compile } from '#engine/compile';
import { lint, MOST_FOUND, mayPublish } from '#engine/lint/lint';
import { RULES } from '#engine/lint/registry';
import { BUILT_IN_COLUMNS } from '#engine/lint/survey/lists';
import { ruleOf, sayProblem } from '#engine/lint/words';
import { BUILT_IN_LISTS } from '#schema/vocabulary';
import { arbitraryTemplate } from '../../schema/arbitrary-template.ts';
import { arrow, contract, fields, task } from './parts.ts';

const here = new URL('.', import.meta.url);
const rulesFolder = new URL('../../../engine/lint/rules/', here);

describe('the rules', () => {
  test('every file of rules is registered, and every code is its own', () => {
    expect(RULES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
    expect(readdirSync(rulesFolder)).toHaveLength(RULES.length);
  });

  test.each(RULES.map((rule) => [rule.code, rule] as const))(
    '%s says what, why and how, in both languages',
    (_code, rule) => {
      expect(rule.code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
      for (const sentence of [rule.title, rule.messages, rule.why, rule.repair]) {
        for (const words of [sentence.fr, sentence.en]) {
          expect(words.length).toBeGreaterThan(5);
          expect(words.length).toBeLessThan(220);
        }
      }
      expect(placeholders(rule.messages.fr)).toEqual(placeholders(rule.messages.en));
      expect(`${rule.title.fr}${rule.why.fr}${rule.repair.fr}`).not.toMatch(/[{}]|'/);
      expect(rule.title.fr).not.toMatch(/[.]$/);
    },
  );

  test('every rule has its table of examples', () => {
    const tables = readdirSync(here)
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(new URL(file, here), 'utf8'))
      .join('\n');
    const without = RULES.filter(({ code }) => !tables.includes(`ruleTable('${code}'`)).map(({ code }) => code);
    expect(without).toEqual(['CONDITION_TOO_LARGE']);
  });

  test('at least twenty come with a repair', () => {
    const withFix = readdirSync(rulesFolder).filter((file) =>
      /\bfix\b/.test(readFileSync(new URL(file, rulesFolder), 'utf8')),
    );
    expect(withFix.length).toBeGreaterThanOrEqual(20);
  });
});

test('the columns of the lists that every contract has are those of the engine', () => {
  const { fields: known } = compile(contract());
  for (const list of BUILT_IN_LISTS) {
    const columns = Object.values(known[list]?.columns ?? {}).map(({ id, type, choices }) => ({ id, type, choices }));
    expect(BUILT_IN_COLUMNS[list]).toEqual(columns);
  }
});

describe('lint', () => {
  test('says nothing that stops a good template', () => {
    expect(lint(contract()).filter(({ severity }) => severity !== 'hint')).toEqual([]);
    expect(mayPublish(lint(contract()))).toBe(true);
  });

  test('tells what stops the template first, then by place', () => {
    const template = contract({
      nodes: [task('a', { who: [] }), task('b', { when: { field: 'x' } })],
      edges: [arrow('a', 'c')],
    });
    const told = lint(template).map(({ severity, at }) => `${severity} ${at.kind} ${at.id ?? ''}`);
    expect(told.slice(0, 3)).toEqual(['error node a', 'error node b', `error edge ${template.edges[0]?.id}`]);
    expect(told.at(-1)).toMatch(/^hint/);
    expect(mayPublish(lint(template))).toBe(false);
  });

  test('answers on any template that the schema accepts, with words and with repairs that can be applied', () => {
    fc.assert(
      fc.property(arbitraryTemplate, (template) => {
        const before = JSON.stringify(template);
        const problems = lint(template);
        for (const problem of problems) {
          expect(ruleOf(problem.code)).toBeDefined();
          const { fr, en } = sayProblem(problem);
          expect(`${fr}${en}`.replaceAll('{step}', '')).not.toMatch(/\{[a-z]+\}|undefined/);
          for (const edit of problem.fix ?? []) applyEdits(template, [edit]);
        }
        expect(JSON.stringify(template)).toBe(before);
        expect(lint(JSON.parse(before))).toEqual(problems);
      }),
      { numRuns: 200 },
    );
  });

  test('CONDITION_TOO_LARGE is told of a condition that no file could bring', () => {
    let deep: object = { field: 'accord' };
    for (let level = 0; level < 5_000; level++) deep = { not: deep };
    const problems = lint(contract({ fields, nodes: [task('a', { when: deep as never })] }));
    expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'CONDITION_TOO_LARGE',
    ]);
  });

  test('a hostile template is answered with no more problems than that', () => {
    const nodes = Array.from({ length: 500 }, (_, n) =>
      task(`a-${n}`, { form: ['x', 'y', 'z'], who: [{ role: 'r' }] }),
    );
    expect(lint(contract({ nodes }))).toHaveLength(MOST_FOUND);
  });
});

function placeholders(words: string): string[] {
  return [...new Set(words.match(/\{[a-z]+\}/gi) ?? [])].sort();
}
