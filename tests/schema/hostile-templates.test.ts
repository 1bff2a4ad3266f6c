import { describe, expect, test } from '@jest/globals';
import { lint } from '#engine/lint/lint';
import { sayProblem } from '#engine/lint/words';
import { readTemplate } from '#schema/read-template';
import type { Template, TemplateNode } from '#schema/template';
import { arrow, contract, fields, phase, step, task } from '../engine/lint/parts.ts';

/**
 * The list of bad inputs that every release is tried with, parts A (graphs) and B (expressions): each has one
 * documented answer. `refused` is a code of the schema: nothing is kept. `error` and `warning` are codes of the rules:
 * the draft is kept, an error stops publishing. `legal` names the rule that allows it.
 */
type Answer = { refused: string } | { error: string } | { warning: string } | { legal: string };
type Case = [number: string, name: string, input: unknown, answer: Answer];

const two = [task('a'), task('b')];
const base = contract({ fields, nodes: two });
const text = (change: object) => JSON.stringify({ ...base, ...change });
const node = (change: object) => ({ ...base, nodes: [{ ...task('a'), ...change }] });
const when = (condition: unknown) => node({ when: condition });
const due = (date: unknown) => node({ due: date });
const title = (fr: string) => ({ ...base, title: { fr } });
const withText = (needle: string, raw: string) => text({ id: 'modele', source: 'ICI' }).replace(needle, raw);
const nested = (depth: number) => `${'{"not":'.repeat(depth)}{"field":"accord"}${'}'.repeat(depth)}`;
const nestedValue = (depth: number) => {
  let inner: unknown = { field: 'accord' };
  for (let level = 0; level < depth; level++) inner = { not: inner };
  return inner;
};

function doublings(many: number): Template {
  const nodes: TemplateNode[] = [task('d-0')];
  const edges = [];
  for (let n = 1; n <= many; n++) {
    nodes.push(task(`a-${n}`), task(`b-${n}`), task(`d-${n}`, { join: { mode: 'every' } }));
    edges.push(arrow(`d-${n - 1}`, `a-${n}`), arrow(`d-${n - 1}`, `b-${n}`));
    edges.push(arrow(`a-${n}`, `d-${n}`), arrow(`b-${n}`, `d-${n}`));
  }
  return contract({ nodes, edges });
}

const automatic = [step('gate', 'g'), step('notice', 'n')];
const out = (to: string, outcome: string) => arrow('g', to, { outcome });
const from = (anchor: string, days: number) => ({ after: anchor, plus: { days } });
const sixMonths = { after: 'contract:opened', plus: { months: 6 } };

const GRAPHS: Case[] = [
  [
    '1',
    'a circle without a human step',
    contract({ fields, nodes: automatic, edges: [out('n', 'oui'), arrow('n', 'g')] }),
    { error: 'SCOPE_CIRCLE' },
  ],
  [
    '1',
    'the same, counted',
    contract({ fields, nodes: automatic, edges: [out('n', 'oui'), arrow('n', 'g', { back: true, maxTimes: 9 })] }),
    { warning: 'LOOP_WITHOUT_PEOPLE' },
  ],
  [
    '2',
    'a step that leads to itself',
    contract({ nodes: [task('a')], edges: [arrow('a', 'a')] }),
    { error: 'SCOPE_CIRCLE' },
  ],
  [
    '2',
    'the same, counted',
    contract({ nodes: [task('a')], edges: [arrow('a', 'a', { outcome: 'declined', back: true, maxTimes: 3 })] }),
    { legal: 'R14' },
  ],
  ['3', 'two starts', contract({ nodes: two }), { legal: 'R1' }],
  ['3', 'no start', contract({ nodes: two, edges: [arrow('a', 'b'), arrow('b', 'a')] }), { error: 'SCOPE_CIRCLE' }],
  [
    '4',
    'a step that cannot be reached',
    contract({ nodes: [step('sign', 's'), task('a')], edges: [arrow('s', 'a', { outcome: 'expired' })] }),
    { error: 'STEP_UNREACHABLE' },
  ],
  [
    '5',
    'a dead end before the conclusion',
    contract({
      phases: [phase('realisation'), phase('conclusion', { kind: 'conclusion' })],
      nodes: [step('decision', 'a'), task('b'), step('end', 'fin', { phase: 'conclusion' })],
      edges: [arrow('a', 'b', { outcome: 'oui' })],
    }),
    { legal: 'R4, R9' },
  ],
  [
    '6',
    'an arrow to a step that is not there',
    contract({ nodes: two, edges: [arrow('a', 'c')] }),
    { error: 'EDGE_STEP_MISSING' },
  ],
  ['7', 'an id used twice', contract({ nodes: [task('a'), task('a')] }), { error: 'DUPLICATE_ID' }],
  ['8', 'an id with a capital', node({ id: 'Bilan' }), { refused: 'ID_INVALID' }],
  ['8', 'an id in another Unicode form', node({ id: 'e\u0301tape' }), { refused: 'ID_INVALID' }],
  ['8', 'an id of another alphabet', node({ id: 'bilаn' }), { refused: 'ID_INVALID' }],
  ['9', 'an id __proto__', node({ id: '__proto__' }), { refused: 'ID_INVALID' }],
  ['9', 'an id constructor', node({ id: 'constructor' }), { refused: 'ID_INVALID' }],
  ['9', 'an id toString', node({ id: 'toString' }), { refused: 'ID_INVALID' }],
  [
    '9',
    'a key __proto__',
    withText('"ICI"', '"x","layout":{"__proto__":{"x":0,"y":0}}'),
    { refused: 'JSON_FORBIDDEN_KEY' },
  ],
  [
    '9',
    'a key __proto__ in a value',
    JSON.parse(withText('"ICI"', '"x","__proto__":{"polluted":true}')),
    { refused: 'JSON_FORBIDDEN_KEY' },
  ],
  [
    '9',
    'an outcome toString',
    contract({ nodes: two, edges: [arrow('a', 'b', { outcome: 'toString' })] }),
    { refused: 'OUTCOME_INVALID' },
  ],
  ['10', '100,000 steps', withText('"nodes":[', `"nodes":[${'{},'.repeat(100_000)}`), { refused: 'TOO_MANY' }],
  [
    '11',
    'nested 10,000 deep',
    withText('"ICI"', `${'['.repeat(10_000)}${']'.repeat(10_000)}`),
    { refused: 'JSON_TOO_DEEP' },
  ],
  ['11', 'nested 10,000 deep, as a value', when(nestedValue(10_000)), { refused: 'JSON_TOO_DEEP' }],
  ['12', 'a label of 10 MB', text({ title: { fr: 'a'.repeat(10_000_000) } }), { refused: 'TEMPLATE_TOO_LARGE' }],
  ['12', 'a label of 1 MB', title('a'.repeat(1_000_000)), { refused: 'TEXT_TOO_LONG' }],
  ['13', 'NaN', withText('"ICI"', 'NaN'), { refused: 'JSON_SYNTAX' }],
  ['13', 'NaN, as a value', { ...base, layout: { a: { x: Number.NaN, y: 0 } } }, { refused: 'JSON_NUMBER_INVALID' }],
  ['13', 'infinity', withText('"ICI"', '1e999'), { refused: 'JSON_NUMBER_INVALID' }],
  ['13', 'minus zero', withText('"source":"ICI"', '"layout":{"a":{"x":-0,"y":0}}'), { refused: 'JSON_NUMBER_INVALID' }],
  ['13', 'a position of 1e308', { ...base, layout: { a: { x: 1e308, y: 0 } } }, { refused: 'NUMBER_OUT_OF_RANGE' }],
  ['13', 'a duration of 1e308', due(from('opened', 1e308)), { refused: 'NUMBER_OUT_OF_RANGE' }],
  ['14', 'a negative delay', due(from('opened', -3)), { warning: 'DATE_BEFORE_ITS_START' }],
  [
    '14',
    'a delay before an occurrence',
    node({ recurrence: { first: sixMonths, every: { months: 1 }, count: 3 }, opens: from('occurrence', -7) }),
    { legal: 'R22' },
  ],
  ['14', 'no delay', due(from('opened', 0)), { legal: 'R28' }],
  ['14', 'a delay of a thousand million days', due(from('opened', 1e9)), { refused: 'NUMBER_OUT_OF_RANGE' }],
  [
    '15',
    'a reminder before the opening, another after the due date',
    {
      ...node({ due: from('opened', 3), reminders: 'douces' }),
      reminders: {
        douces: {
          steps: [
            { offset: { days: -90 }, to: 'assignee' },
            { offset: { days: 30 }, to: 'assignee' },
          ],
        },
      },
    },
    { legal: 'R43' },
  ],
  [
    '16',
    'a date in the past',
    node({ deadline: { at: { on: '1999-01-01' }, then: 'done' } }),
    { warning: 'ABSOLUTE_DATE' },
  ],
  [
    '17',
    'a step that waits for a path that may be skipped',
    contract({
      nodes: [step('decision', 'choix'), task('a'), task('b'), task('c', { join: { mode: 'all' } })],
      edges: [
        arrow('choix', 'a', { outcome: 'oui' }),
        arrow('choix', 'b', { outcome: 'non' }),
        arrow('a', 'c'),
        arrow('b', 'c'),
      ],
    }),
    { warning: 'JOIN_ALL_MAY_STARVE' },
  ],
  ['18', 'two to the eleventh at once', doublings(11), { warning: 'PARALLEL_EXPLOSION' }],
  ['18', 'two to the hundredth at once', doublings(100), { warning: 'PARALLEL_EXPLOSION' }],
  [
    '19',
    'phases in another order',
    contract({
      phases: [phase('conclusion', { kind: 'conclusion' }), phase('realisation')],
      nodes: [task('a'), task('b', { phase: 'conclusion' })],
    }),
    { warning: 'PHASE_ORDER' },
  ],
  [
    '20',
    'an evaluation after the end',
    contract({
      phases: [phase('realisation', { closes: { at: sixMonths } })],
      nodes: [step('evaluation', 'bilan', { due: { ...sixMonths, plus: { months: 7 } } })],
    }),
    { warning: 'DUE_AFTER_PHASE_END' },
  ],
  ['21', 'a key that does not exist', text({ owner: 'root' }), { refused: 'KEY_UNKNOWN' }],
  ['21', 'another format', text({ format: 'bpmn/2' }), { refused: 'FORMAT_UNKNOWN' }],
  ['21', 'a format to come', text({ format: 'trame/2' }), { refused: 'FORMAT_NEWER' }],
  ['22', 'a number where a text is', text({ title: { fr: 3 } }), { refused: 'TYPE_WRONG' }],
  ['22', 'a list where an object is', text({ title: ['x'] }), { refused: 'TYPE_WRONG' }],
  ['22', 'an object where a list is', text({ nodes: { a: 1 } }), { refused: 'TYPE_WRONG' }],
  ['23', 'a key written twice', withText('"source":"ICI"', '"id":"autre"'), { refused: 'JSON_DUPLICATE_KEY' }],
  ['24', 'half a character', title('a\ud83d'), { refused: 'TEXT_HALF_CHARACTER' }],
  ['24', 'half a character, escaped', withText('ICI', '\\ud83d'), { refused: 'TEXT_HALF_CHARACTER' }],
  ['24', 'NUL', title('a\u0000b'), { refused: 'TEXT_CHARACTER_FORBIDDEN' }],
  ['24', 'a byte order mark', `\uFEFF${text({})}`, { refused: 'JSON_BYTE_ORDER_MARK' }],
  [
    '24',
    'bytes of another encoding',
    new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]),
    { refused: 'JSON_NOT_UTF8' },
  ],
  ['24', 'a change of direction', title('a\u202eb'), { refused: 'TEXT_CHARACTER_FORBIDDEN' }],
  ['24', 'a zero-width character', title('a\u200bb'), { refused: 'TEXT_CHARACTER_FORBIDDEN' }],
  ['24', '50 accents on a letter', title(`a${'\u0301'.repeat(50)}`), { refused: 'TEXT_TOO_MANY_MARKS' }],
];

const any = (parts: number) => ({ any: Array.from({ length: parts }, () => ({ field: 'accord' })) });
const wide = (parts: number) => `{"any":[${'{"field":"accord"},'.repeat(parts)}{"field":"accord"}]}`;
const groupOf = (template: string) => contract({ nodes: [task('a'), step('group', 'g', { template })] });

const EXPRESSIONS: Case[] = [
  ['25', 'JavaScript for a condition', when('process.exit(1)'), { refused: 'TYPE_WRONG' }],
  [
    '25',
    'JavaScript in a comparison',
    when({ field: 'nombre', op: 'eq', value: '(()=>{})()' }),
    { error: 'CONDITION_TYPES_DIFFER' },
  ],
  ['26', 'a field constructor', when({ field: 'constructor' }), { refused: 'ID_INVALID' }],
  ['26', 'a path through a prototype', when({ field: 'nombre.__proto__.polluted' }), { refused: 'ID_INVALID' }],
  ['27', 'a computed key', when({ field: { field: 'nombre' } }), { refused: 'TYPE_WRONG' }],
  ['28', 'a call by name', when({ call: 'nombre', args: [] }), { refused: 'SHAPE_UNKNOWN' }],
  ['29', 'a million terms', withText('"ICI"', wide(1_000_000)), { refused: 'TEMPLATE_TOO_LARGE' }],
  [
    '29',
    'a hundred thousand terms',
    JSON.stringify(when('ICI')).replace('"ICI"', wide(90_000)),
    { refused: 'TOO_MANY' },
  ],
  ['29', '300 terms', when({ all: [any(60), any(60), any(60), any(60), any(60)] }), { refused: 'CONDITION_TOO_LARGE' }],
  ['30', '30 levels', JSON.stringify(when('ICI')).replace('"ICI"', nested(30)), { refused: 'CONDITION_TOO_DEEP' }],
  ['30', '10,000 levels', JSON.stringify(when('ICI')).replace('"ICI"', nested(10_000)), { refused: 'JSON_TOO_DEEP' }],
  [
    '30',
    'a date of 10 levels',
    due(Array.from({ length: 10 }).reduce((inner) => ({ latest: [inner] }), { on: '2009-01-01' })),
    { refused: 'WHEN_TOO_DEEP' },
  ],
  [
    '30',
    'a date of 100 parts',
    due({ latest: Array.from({ length: 70 }, () => ({ on: '2009-01-01' })) }),
    { refused: 'WHEN_TOO_LARGE' },
  ],
  ['31', 'a template that starts itself', groupOf('petit-contrat'), { error: 'NOT_YET_CHILD_CONTRACTS' }],
  ['32', 'a division', when({ divide: [1, 0], op: 'gt', value: 1 }), { refused: 'SHAPE_UNKNOWN' }],
  [
    '32',
    'an amount beyond counting',
    { ...base, nodes: [step('payment', 'p', { amount: 9e15 })] },
    { refused: 'NUMBER_OUT_OF_RANGE' },
  ],
  [
    '32',
    'an amount with cents of cents',
    { ...base, nodes: [step('payment', 'p', { amount: 10.5 })] },
    { refused: 'TYPE_WRONG' },
  ],
  ['32', 'the year 9999', due({ on: '9999-12-31' }), { refused: 'DATE_INVALID' }],
  ['32', 'the 30th of February', due({ on: '2009-02-30' }), { refused: 'DATE_INVALID' }],
  [
    '33',
    'a number compared with a word',
    when({ field: 'nombre', op: 'gt', value: 'beaucoup' }),
    { error: 'CONDITION_TYPES_DIFFER' },
  ],
  [
    '33',
    'an amount compared with a date field',
    when({ field: 'budget', op: 'gt', value: { field: 'debut' } }),
    { error: 'CONDITION_TYPES_DIFFER' },
  ],
  ['34', 'a regular expression', when({ field: 'recit', matches: '(a+)+$' }), { refused: 'KEY_UNKNOWN' }],
  [
    '35',
    'a text repeated',
    when({ field: 'recit', op: 'eq', value: { repeat: 'a', times: 1e9 } }),
    { refused: 'SHAPE_UNKNOWN' },
  ],
  ['35', 'a long constant', when({ field: 'motif', op: 'eq', value: 'a'.repeat(1_000) }), { refused: 'TEXT_TOO_LONG' }],
  ['36', 'a time zone that does not exist', text({ timeZone: 'Mars/Olympus' }), { error: 'TIME_ZONE_UNKNOWN' }],
  ['36', 'a time zone that is a path', text({ timeZone: '../../etc/localtime' }), { refused: 'TIME_ZONE_INVALID' }],
  ['36', 'now()', due({ after: 'now()' }), { refused: 'ANCHOR_INVALID' }],
  ['37', 'a field of another contract', when({ field: 'contrat:42:budget' }), { refused: 'ID_INVALID' }],
  [
    '37',
    'the dates of another contract',
    due({ after: 'parent:contract:opened' }),
    { error: 'NOT_YET_CHILD_CONTRACTS' },
  ],
  ['38', 'a secret of the machine', when({ field: 'process.env.SECRET' }), { refused: 'ID_INVALID' }],
  ['38', 'a secret as an anchor', due({ after: 'env:SECRET' }), { refused: 'ANCHOR_INVALID' }],
  ['38', 'the name of a secret in a text', title('${SECRET} {{env.SECRET}}'), { legal: 'a text is shown as it is' }],
  [
    '39',
    'a decimal comma in a number',
    JSON.stringify(due(from('opened', 77))).replace('77', '1,5'),
    { refused: 'JSON_SYNTAX' },
  ],
  ['39', 'a decimal comma in a text', due({ after: 'opened', plus: { days: '1,5' } }), { refused: 'TYPE_WRONG' }],
  [
    '39',
    'a decimal comma in a comparison',
    when({ field: 'budget', op: 'gt', value: '1,5' }),
    { error: 'CONDITION_TYPES_DIFFER' },
  ],
];

describe.each([
  ['A: graphs', GRAPHS],
  ['B: expressions', EXPRESSIONS],
])('%s', (_part, cases) => {
  test.each(cases)('%s %s', (_number, _name, input, answer) => {
    const given = answerOf(input);
    expect(given.words).not.toMatch(/\bat .*:\d+:\d+|Error\b|undefined|\[object/);
    if ('refused' in answer) expect(given.words.length).toBeLessThan(60_000);
    expectAnswer(given, answer);
  });
});

test('every number from 1 to 39 has its case', () => {
  const numbers = new Set([...GRAPHS, ...EXPRESSIONS].map(([number]) => Number(number)));
  expect([...numbers]).toEqual(Array.from({ length: 39 }, (_, at) => at + 1));
});

type Given = { refused: string[]; errors: string[]; warnings: string[]; words: string };

function answerOf(input: unknown): Given {
  const reading = readTemplate(input);
  if (!reading.ok) {
    const words = JSON.stringify(reading.problems);
    return { refused: reading.problems.map(({ code }) => code), errors: [], warnings: [], words };
  }
  const problems = lint(reading.template);
  const coded = (severity: string) => [
    ...new Set(problems.filter((problem) => problem.severity === severity).map(({ code }) => code)),
  ];
  const words = JSON.stringify(problems.map((problem) => [problem, sayProblem(problem)]));
  return { refused: [], errors: coded('error'), warnings: coded('warning'), words };
}

function expectAnswer(given: Given, answer: Answer): void {
  if ('refused' in answer) expect(given.refused).toEqual([answer.refused]);
  else if ('error' in answer)
    expect({ ...given, words: '', warnings: [] }).toEqual({
      refused: [],
      errors: [answer.error],
      warnings: [],
      words: '',
    });
  else if ('warning' in answer)
    expect({ ...given, words: '' }).toEqual({ refused: [], errors: [], warnings: [answer.warning], words: '' });
  else expect({ ...given, words: '' }).toEqual({ refused: [], errors: [], warnings: [], words: '' });
}
