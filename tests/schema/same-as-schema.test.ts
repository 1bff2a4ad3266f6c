import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '#engine/authoring/apply-edits';
import { MOST_PROBLEMS, readTemplate } from '#schema/read-template';
import { templateSchema } from '#schema/template';
import { boundsProblem } from '#schema/template-bounds';
import { isTemplateProblemCode } from '#schema/template-problems';
import { arbitraryTemplate } from './arbitrary-template.ts';
import { cpuTime } from './cpu-time.ts';
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

describe('a hostile text is refused soon, with few words', () => {
  const small = JSON.stringify(smallTemplate({ nodes: [] }));
  const put = (key: string, raw: string) => small.replace(`"${key}":[]`, `"${key}":[${raw}]`);
  const repeat = (part: string, bytes = 1_900_000) => part.repeat(Math.floor(bytes / part.length)).replace(/,$/, '');
  const choice = `{"id":"a","kind":"decision","method":1,"choices":[${repeat('{},', 300)}]},`;
  const gate = `{"id":"a","kind":"gate","mode":"race","branches":[${repeat(`{"outcome":"a","if":{"all":[${repeat('{},', 190)}]}},`, 19_000)}]},`;
  const field = `{"id":"a","columns":[${repeat(`{"choices":[${repeat('{},', 300)}]},`, 12_000)}]},`;

  test.each([
    ['numbers for steps', put('nodes', repeat('1,', 1_000))],
    ['empty steps', put('nodes', repeat('{"kind":"task"},', 8_000))],
    ['empty choices', put('nodes', repeat(choice))],
    ['empty conditions', put('nodes', repeat(gate))],
    ['empty choices of columns', small.replace('"roles":[', `"fields":[${repeat(field)}],"roles":[`)],
    [
      'wrong assumptions',
      small.replace(
        '"roles":[',
        `"assume":{"options":{${Array.from({ length: 500 }, (_, n) => `"a${n}":[${repeat('1,', 200)}]`).join(',')}}},"roles":[`,
      ),
    ],
    [
      'unknown keys',
      small.replace('"roles":[', `${Array.from({ length: 480 }, (_, n) => `"k${n}":${n}`).join(',')},"roles":[`),
    ],
    ['lists in lists', put('edges', repeat('[[[[]]]],', 17_000))],
    ['long names', put('nodes', repeat(`{"kind":"task","${'x'.repeat(60_000)}":1},`))],
  ])('%s', (_name, text) => {
    let said = '';
    const before = process.memoryUsage().heapUsed;
    const spent = cpuTime(() => {
      const reading = readTemplate(text);
      said = reading.ok ? 'accepted' : JSON.stringify(reading.problems);
      if (!reading.ok) expect(reading.problems.length).toBeLessThanOrEqual(MOST_PROBLEMS);
    });
    expect(said).toMatch(/^\[/);
    expect(said.length).toBeLessThan(60_000);
    expect(spent).toBeLessThan(1_000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(300_000_000);
  });
});
