import { describe, expect, test } from '@jest/globals';
import { smallTemplate } from '#tests/schema/small-template';
import { trame, useTrame, written } from './support/run-trame.ts';

useTrame();

const deep = '['.repeat(100_000);
const manyKeys = `{${Array.from({ length: 200_000 }, (_, ix) => `"k${ix}":1`).join(',')}}`;

const FILES: readonly [what: string, content: string | Uint8Array, code: string][] = [
  ['an empty file', '', 'JSON_SYNTAX'],
  ['a hundred thousand brackets', deep, 'JSON_TOO_DEEP'],
  ['two hundred thousand keys', manyKeys, 'TEMPLATE_TOO_LARGE'],
  ['more than two megabytes', `"${'x'.repeat(2_100_000)}"`, 'TEMPLATE_TOO_LARGE'],
  ['bytes that are no text', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 'JSON_NOT_UTF8'],
  ['a key that reaches into JavaScript', '{"__proto__":{"format":"trame/1"}}', 'JSON_FORBIDDEN_KEY'],
  ['a key twice', '{"format":"trame/1","format":"trame/1"}', 'JSON_DUPLICATE_KEY'],
  ['a terminal sequence as a key', '{"format":"trame/1","\\u001b[2J":1}', 'KEY_UNKNOWN'],
];

describe('a template from a stranger cannot hang the command, crash it or command the terminal', () => {
  test.each(FILES)('%s', async (_what, content, code) => {
    for (const command of [['lint'], ['preview', '--opened', '2008-10-01']]) {
      const [name = '', ...rest] = command;
      const ended = await trame(name, written('hostile.trame.json', content), ...rest);
      expect({ code: ended.code, out: ended.out }).toEqual({ code: 3, out: '' });
      expect(ended.err).toContain(`[${code}]`);
      expect(ended.err.length).toBeLessThan(20_000);
      expect(ended.err).not.toMatch(/^\s+at |node:internal/m);
      expect(ended.err).not.toContain('\u001b');
    }
  });

  test.each([
    ['a place without a calendar', { territory: 'ZZ' }, 'TERRITORY_UNKNOWN'],
    ['a zone without a clock', { timeZone: 'Mars/Olympus' }, 'TIME_ZONE_UNKNOWN'],
  ])('%s is named, not thrown', async (_what, change, code) => {
    const file = written('nowhere.trame.json', smallTemplate(change));
    for (const args of [
      ['preview', file, '--opened', '2008-10-01'],
      ['lint', file],
      ['run', file, 'none.json'],
    ]) {
      const ended = await trame(...args);
      expect({ code: ended.code, said: ended.out + ended.err }).toEqual({
        code: 1,
        said: expect.stringContaining(code),
      });
    }
  });
});
