import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readJsonText } from '#schema/json-text';
import { jsonValueProblem } from '#schema/json-value';

const told = (input: string | Uint8Array) => {
  const reading = readJsonText(input);
  return reading.ok ? 'ok' : `${reading.fault.code} ${reading.fault.line}:${reading.fault.column}`;
};

describe('reading JSON from a stranger', () => {
  test.each<[string, string, string]>([
    ['an object', '{"a": [1, -2.5e3, true, null, "é\\u0041"]}', 'ok'],
    ['a lone word', ' null ', 'ok'],
    ['nothing', '', 'JSON_SYNTAX 1:1'],
    ['spaces', ' \n ', 'JSON_SYNTAX 2:2'],
    ['two values', '1 2', 'JSON_SYNTAX 1:3'],
    ['a missing comma', '{"a": 1 "b": 2}', 'JSON_SYNTAX 1:9'],
    ['a comma too many', '[1,]', 'JSON_SYNTAX 1:4'],
    ['a comma too many in an object', '{"a":1,}', 'JSON_SYNTAX 1:8'],
    ['a missing value', '{"a":}', 'JSON_SYNTAX 1:6'],
    ['a missing colon', '{"a" 1}', 'JSON_SYNTAX 1:6'],
    ['a key without quotes', '{a: 1}', 'JSON_SYNTAX 1:2'],
    ['single quotes', "{'a': 1}", 'JSON_SYNTAX 1:2'],
    ['a comment', '{} // fin', 'JSON_SYNTAX 1:4'],
    ['a text without end', '"abc', 'JSON_SYNTAX 1:5'],
    ['a line break in a text', '"a\nb"', 'JSON_SYNTAX 1:3'],
    ['an escape that does not exist', '"a\\x"', 'JSON_SYNTAX 1:3'],
    ['half an escape', '"\\u00g0"', 'JSON_SYNTAX 1:2'],
    ['an object closed as a list', '{"a":1]', 'JSON_SYNTAX 1:7'],
    ['not closed', '{"a":[1,2]', 'JSON_SYNTAX 1:11'],
    ['a leading zero', '012', 'JSON_SYNTAX 1:2'],
    ['a plus', '+1', 'JSON_SYNTAX 1:1'],
    ['a bare dot', '[1.]', 'JSON_SYNTAX 1:3'],
    ['a decimal comma', '{"a": 1,5}', 'JSON_SYNTAX 1:9'],
    ['NaN', '[NaN]', 'JSON_SYNTAX 1:2'],
    ['infinity by size', '{"a":\n 1e999}', 'JSON_NUMBER_INVALID 2:2'],
    ['minus zero', '[-0]', 'JSON_NUMBER_INVALID 1:2'],
    ['minus zero, in length', '[-0.000e5]', 'JSON_NUMBER_INVALID 1:2'],
    ['a key twice', '{"a":1,\n"b":2,\n  "a":3}', 'JSON_DUPLICATE_KEY 3:3'],
    ['a key twice, once escaped', '{"a":1,"\\u0061":3}', 'JSON_DUPLICATE_KEY 1:8'],
    ['one key in two objects', '{"a":{"a":1},"b":{"a":1}}', 'ok'],
    ['__proto__', '{"__proto__":{}}', 'JSON_FORBIDDEN_KEY 1:2'],
    ['__proto__, escaped', '{"\\u005f_proto__":{}}', 'JSON_FORBIDDEN_KEY 1:2'],
    ['64 levels', `${'['.repeat(64)}${']'.repeat(64)}`, 'ok'],
    ['65 levels', `${'['.repeat(65)}${']'.repeat(65)}`, 'JSON_TOO_DEEP 1:65'],
    ['a byte order mark', '\uFEFF{}', 'JSON_BYTE_ORDER_MARK 1:1'],
  ])('%s', (_name, text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test('bytes that are not UTF-8, or not at all', () => {
    expect(told(new Uint8Array([0x22, 0xc3, 0x28, 0x22]))).toBe('JSON_NOT_UTF8 1:1');
    expect(told(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]))).toBe('JSON_NOT_UTF8 1:1');
    expect(told(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))).toBe('JSON_BYTE_ORDER_MARK 1:1');
    expect(told(new TextEncoder().encode('{"é":"日本"}'))).toBe('ok');
  });

  test('the bound is in bytes, not in characters', () => {
    expect(told(`"${'a'.repeat(1_999_998)}"`)).toBe('ok');
    expect(told(`"${'a'.repeat(1_999_999)}"`)).toBe('TEMPLATE_TOO_LARGE 1:1');
    expect(told(`"${'é'.repeat(1_000_000)}"`)).toBe('TEMPLATE_TOO_LARGE 1:1');
  });

  test('accepts what JSON.parse accepts, and gives the same, but for the refusals above', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const reading = readJsonText(text);
        const refused = !reading.ok && ['JSON_NUMBER_INVALID', 'JSON_FORBIDDEN_KEY'].includes(reading.fault.code);
        expect(refused || (reading.ok && JSON.stringify(reading.value) === JSON.stringify(JSON.parse(text)))).toBe(
          true,
        );
      }),
    );
  });

  test('refuses what JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', '0', '\\', ' '), (text, at, sign) => {
        const cut = at % (text.length + 1);
        const broken = text.slice(0, cut) + sign + text.slice(cut + 1);
        const reading = readJsonText(broken);
        if (reading.ok) expect(() => JSON.parse(broken)).not.toThrow();
        else if (reading.fault.code === 'JSON_SYNTAX') expect(() => JSON.parse(broken)).toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

describe('a value of the program', () => {
  const circle: Record<string, unknown> = {};
  circle.again = circle;
  const doubled = Array.from({ length: 40 }).reduce<unknown>((inner) => [inner, inner], 'x');
  const sparse = new Array(3);
  class Person {}

  test.each<[string, unknown, string | null]>([
    ['plain', { a: [1, 'x', null, true] }, null],
    ['without a prototype', Object.assign(Object.create(null), { a: 1 }), null],
    ['undefined', { a: undefined }, 'VALUE_NOT_JSON a'],
    ['a function', { a: [() => 1] }, 'VALUE_NOT_JSON a.0'],
    ['a date', { a: new Date(0) }, 'VALUE_NOT_JSON a'],
    ['an instance', { a: new Person() }, 'VALUE_NOT_JSON a'],
    ['a map', new Map(), 'VALUE_NOT_JSON '],
    ['a big integer', 3n, 'VALUE_NOT_JSON '],
    ['a hole', { a: sparse }, 'VALUE_NOT_JSON a.0'],
    ['NaN', { a: { b: Number.NaN } }, 'JSON_NUMBER_INVALID a.b'],
    ['minus zero', [-0], 'JSON_NUMBER_INVALID 0'],
    ['__proto__', JSON.parse('{"a":{"__proto__":1}}'), 'JSON_FORBIDDEN_KEY a'],
    ['a circle', circle, 'JSON_TOO_DEEP again'],
    ['two to the fortieth', doubled, 'TEMPLATE_TOO_LARGE '],
    ['too long', 'x'.repeat(2_000_001), 'TEMPLATE_TOO_LARGE '],
  ])('%s', (_name, value, expected) => {
    const problem = jsonValueProblem(value);
    const said = problem && `${problem.code} ${[...new Set(problem.path)].join('.')}`;
    expect(said).toBe(expected);
  });
});
