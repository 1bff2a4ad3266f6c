import { describe, expect, test } from '@jest/globals';
import { canonicalText } from '#schema/canonical';
import { MOST_PROBLEMS, readTemplate } from '#schema/read-template';
import { TEMPLATE_PROBLEM_CODES, templateProblem } from '#schema/template-problems';
import { smallTemplate } from './small-template.ts';

const codes = (input: unknown) => {
  const reading = readTemplate(input);
  return reading.ok ? [] : reading.problems.map((problem) => `${problem.code} ${problem.path.join('.')}`.trim());
};
const withNode = (node: object) => smallTemplate({ nodes: [node as never] });
const task = { id: 'a', kind: 'task', title: { fr: 'A' }, phase: 'lancement' };

describe('reading a template', () => {
  test('a text, its bytes and its value read the same', () => {
    const text = canonicalText(smallTemplate());
    const bytes = new TextEncoder().encode(text);
    expect(readTemplate(text)).toEqual({ ok: true, template: smallTemplate() });
    expect(readTemplate(bytes)).toEqual(readTemplate(text));
    expect(readTemplate(smallTemplate())).toEqual(readTemplate(text));
  });

  test.each<[string, unknown, string[]]>([
    ['not an object', [1], ['FORMAT_UNKNOWN']],
    ['no format', {}, ['FORMAT_UNKNOWN format']],
    ['another format', { format: 'bpmn' }, ['FORMAT_UNKNOWN format']],
    ['a format to come', { format: 'trame/2' }, ['FORMAT_NEWER format']],
    ['an unknown key', { ...smallTemplate(), colour: 1 }, ['KEY_UNKNOWN colour']],
    ['a missing key', { ...smallTemplate(), title: { en: 'x' } }, ['KEY_MISSING title.fr']],
    ['a wrong type', { ...smallTemplate(), title: 'x' }, ['TYPE_WRONG title']],
    ['a list that is an object', { ...smallTemplate(), edges: {} }, ['TYPE_WRONG edges']],
    ['an id with a capital', withNode({ ...task, id: 'A' }), ['ID_INVALID nodes.0.id']],
    ['an unknown kind', withNode({ ...task, kind: 'script' }), ['KIND_UNKNOWN nodes.0.kind']],
    ['no kind', withNode({ id: 'a' }), ['KEY_MISSING nodes.0.kind']],
    ['a key of another kind', withNode({ ...task, quorum: 2 }), ['KEY_UNKNOWN nodes.0.quorum']],
    ['a day that does not exist', withNode({ ...task, due: { on: '2007-02-30' } }), ['DATE_INVALID nodes.0.due.on']],
    ['an empty date', withNode({ ...task, due: {} }), ['SHAPE_UNKNOWN nodes.0.due']],
    ['an unknown anchor', withNode({ ...task, due: { after: 'now()' } }), ['ANCHOR_INVALID nodes.0.due.after']],
    [
      'a fault deep in a date',
      withNode({ ...task, due: { latest: [{ after: 'reached', plus: { days: 1.5 } }] } }),
      ['TYPE_WRONG nodes.0.due.latest.0.plus.days'],
    ],
    [
      'a fault deep in a condition',
      withNode({ ...task, when: { all: [{ not: { field: 'Budget', op: 'gt', value: 3 } }] } }),
      ['ID_INVALID nodes.0.when.all.0.not.field'],
    ],
    ['code in a condition', withNode({ ...task, when: 'budget > 3' }), ['TYPE_WRONG nodes.0.when']],
    ['an unknown operator', withNode({ ...task, when: { field: 'a', op: '>' } }), ['VALUE_INVALID nodes.0.when.op']],
    ['an empty who', withNode({ ...task, who: [{}] }), ['SHAPE_UNKNOWN nodes.0.who.0']],
    ['a wrong need', withNode({ ...task, who: [{ role: 'ville', need: 'two' }] }), ['TYPE_WRONG nodes.0.who.0.need']],
    ['a number too large', withNode({ ...task, postpone: { max: 1e9 } }), ['NUMBER_OUT_OF_RANGE nodes.0.postpone.max']],
    ['an empty text', withNode({ ...task, title: { fr: '' } }), ['TEXT_EMPTY nodes.0.title.fr']],
    [
      'a zero-width text',
      withNode({ ...task, title: { fr: 'a\u200bb' } }),
      ['TEXT_CHARACTER_FORBIDDEN nodes.0.title.fr'],
    ],
    [
      'an id refused as a key',
      { ...smallTemplate(), layout: { constructor: { x: 0, y: 0 } } },
      ['ID_INVALID layout.constructor'],
    ],
    [
      'too many ladders of reminders',
      {
        ...smallTemplate(),
        reminders: Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`r-${n}`, { steps: [] }])),
      },
      ['TOO_MANY reminders'],
    ],
    ['a list too short', withNode({ ...task, due: { earliest: [] } }), ['TOO_FEW nodes.0.due.earliest']],
    [
      'a list too long',
      withNode({ ...task, boundaries: Array(21).fill({ outcome: 'x', at: { after: 'opened' } }) }),
      ['TOO_MANY nodes.0.boundaries'],
    ],
    [
      'no outcome in a branch',
      withNode({ ...task, kind: 'gate', mode: 'race', branches: [{ at: { after: 'reached' } }] }),
      ['KEY_MISSING nodes.0.branches.0.outcome'],
    ],
    [
      'two shapes at once',
      withNode({ ...task, due: { on: '2009-03-18', month: '2009-03' } }),
      ['SHAPE_UNKNOWN nodes.0.due'],
    ],
    [
      'a key of another shape',
      withNode({ ...task, due: { after: 'opened', plus: { days: 3 }, month: '2009-03' } }),
      ['KEY_UNKNOWN nodes.0.due.month'],
    ],
  ])('%s', (_name, input, expected) => {
    expect(codes(input)).toEqual(expected);
  });

  test('every code is told in both languages, with typographic French', () => {
    for (const code of TEMPLATE_PROBLEM_CODES) {
      const { messages } = templateProblem(code, [], {
        max: 1,
        min: 1,
        key: 'x',
        line: 1,
        column: 1,
        expected: 'x',
        bound: 'x',
        format: 'x',
      });
      expect(`${messages.fr} ${messages.en}`).not.toMatch(/[{}]/);
      expect(messages.fr).not.toContain("'");
      expect(messages.fr).not.toBe(messages.en);
    }
  });

  test('never more problems than a person would read', () => {
    const many = smallTemplate({ nodes: Array.from({ length: 400 }, () => ({ ...task, id: 'É' }) as never) });
    expect(codes(many)).toHaveLength(MOST_PROBLEMS);
  });

  test('every message is written in both languages, without a placeholder left', () => {
    const reading = readTemplate({ ...smallTemplate(), colour: 1, title: 3 });
    for (const { messages } of reading.ok ? [] : reading.problems) {
      expect(messages.fr).not.toMatch(/[{}]/);
      expect(messages.en).not.toMatch(/[{}]/);
    }
  });
});
