import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '#engine/authoring/apply-edits';
import { MOST_PROBLEMS, readTemplate } from '#schema/read-template';
import { templateSchema } from '#schema/template';
import { boundsProblem } from '#schema/template-bounds';
import { isTemplateProblemCode } from '#schema/template-problems';
import { hostileTexts } from '../../scripts/bench/hostile-texts.ts';
import { arbitraryTemplate } from './arbitrary-template.ts';
import { smallTemplate } from './small-template.ts';

type Path = (string | number)[];

/** Every place of a value, the top excepted. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [here, ...placesOf(inner, here)];
  });
}

const strange = fc.constantFrom<unknown>(
  null,
  true,
  -1,
  1.5,
  1e15,
  '',
  'É',
  'constructor',
  'a b',
  '2009-02-30',
  [],
  [null],
  {},
  { fr: 'x', de: 'y' },
  { all: [1] },
  { after: 'now' },
);

describe('reading part by part says what the schema says', () => {
  test('on templates with something strange put in a random place', () => {
    fc.assert(
      fc.property(arbitraryTemplate, fc.nat(), strange, fc.boolean(), (template, at, value, removes) => {
        const places = placesOf(template);
        const path = places[at % places.length] ?? ['id'];
        const broken: unknown = applyEdits(template, [removes ? { op: 'unset', path } : { op: 'set', path, value }]);
        if (boundsProblem(broken)) return;
        const reading = readTemplate(broken);
        expect(reading.ok).toBe(templateSchema.safeParse(broken).success);
        if (reading.ok) return;
        expect(reading.problems.length).toBeGreaterThan(0);
        for (const { code, messages } of reading.problems) {
          expect(isTemplateProblemCode(code)).toBe(true);
          expect(`${messages.fr}${messages.en}`).not.toMatch(/\{\w+\}|undefined|\[object/);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a hostile text is refused with few words', () => {
  test.each(hostileTexts(JSON.stringify(smallTemplate({ nodes: [] }))))('%s', (_name, text) => {
    const before = process.memoryUsage().heapUsed;
    const reading = readTemplate(text);
    const problems = reading.ok ? [] : reading.problems;
    expect(reading.ok).toBe(false);
    expect(problems.length).toBeLessThanOrEqual(MOST_PROBLEMS);
    expect(JSON.stringify(problems).length).toBeLessThan(60_000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(300_000_000);
  });
});
