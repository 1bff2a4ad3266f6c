import { describe, expect, test } from '@jest/globals';
import { trame, useTrame } from './support/run-trame.ts';

useTrame();

const mulhouse = (...args: string[]) => ['preview', 'mulhouse-csm', '--opened', '2008-10-01', ...args];

const CASES: readonly [what: string, code: string, exit: number, args: readonly string[]][] = [
  ['no command', 'COMMAND_MISSING', 2, []],
  ['a command that does not exist', 'COMMAND_UNKNOWN', 2, ['prevew']],
  ['a name of JavaScript as a command', 'COMMAND_UNKNOWN', 2, ['constructor']],
  ['no template', 'ARGUMENT_MISSING', 2, ['lint']],
  ['a template too many', 'ARGUMENT_UNEXPECTED', 2, ['lint', 'mulhouse-csm', 'microcredit']],
  ['an option that does not exist', 'OPTION_UNKNOWN', 2, mulhouse('--one', 'x')],
  ['a name of JavaScript as an option', 'OPTION_UNKNOWN', 2, mulhouse('--__proto__', 'x')],
  ['no opening day', 'OPTION_MISSING', 2, ['preview', 'mulhouse-csm']],
  ['an opening day forgotten', 'OPTION_VALUE_MISSING', 2, ['preview', 'mulhouse-csm', '--opened', '--people', 'late']],
  ['two opening days', 'OPTION_REPEATED', 2, mulhouse('--opened', '2008-10-02')],
  ['a day that does not exist', 'DATE_INVALID', 2, ['preview', 'mulhouse-csm', '--opened', '2007-02-29']],
  ['a day of another age', 'DATE_INVALID', 2, ['preview', 'mulhouse-csm', '--opened', '9999-01-01']],
  ['a step that does not exist', 'STEP_UNKNOWN', 2, mulhouse('--on', 'signatur=2008-12-18')],
  ['a step without a date', 'PAIR_INVALID', 2, mulhouse('--on', 'signature')],
  ['a step on a day that does not exist', 'DATE_INVALID', 2, mulhouse('--on', 'signature=2008-12-32')],
  [
    'a step on two days',
    'OPTION_REPEATED',
    2,
    mulhouse('--on', 'signature=2008-12-18', '--on', 'signature=2008-12-19'),
  ],
  ['a date for the end itself', 'STEP_COMPLETES_ITSELF', 2, mulhouse('--on', 'fin-autonomie=2009-01-01')],
  ['an answer that is not offered', 'OUTCOME_UNKNOWN', 2, mulhouse('--answer', 'groupe-continue=peut-etre')],
  ['an answer to a gate', 'STEP_TAKES_NO_ANSWER', 2, mulhouse('--answer', 'quelle-fin=oui')],
  ['a field that does not exist', 'FIELD_UNKNOWN', 2, mulhouse('--field', 'bugdet=3')],
  ['a name of JavaScript as a field', 'FIELD_UNKNOWN', 2, mulhouse('--field', '__proto__=3')],
  ['a list as a field', 'FIELD_NOT_SETTABLE', 2, mulhouse('--field', 'actions=3')],
  ['a place without a calendar', 'TERRITORY_UNKNOWN', 2, mulhouse('--territory', 'FR-99')],
  ['people who do not exist', 'OPTION_VALUE_UNKNOWN', 2, mulhouse('--people', 'angry')],
  ['a language it does not speak', 'OPTION_VALUE_UNKNOWN', 2, ['--help', '--lang', 'de']],
  ['a programme that does not exist', 'FILE_NOT_FOUND', 3, ['lint', 'mulhouse']],
  ['a folder', 'FILE_NOT_REGULAR', 3, ['lint', 'templates']],
  ['a device that never ends', 'FILE_NOT_REGULAR', 3, ['lint', '/dev/zero']],
  ['a file that is no template', 'FORMAT_UNKNOWN', 3, ['lint', 'package.json']],
];

describe('wrong use is said in words, with a code, and ends with the documented exit code', () => {
  test.each(CASES)('%s: %s', async (_what, code, exit, args) => {
    const ended = await trame(...args);
    expect({ exit: ended.code, out: ended.out }).toEqual({ exit, out: '' });
    expect(ended.err).toContain(`[${code}]`);
    expect(ended.err).not.toMatch(/^\s+at |node:internal|\.ts:\d+/m);
  });

  test('with --json the fault is JSON, with the same code', async () => {
    const { code, out, err } = await trame(...mulhouse('--territory', 'FR-99', '--json'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(JSON.parse(err)).toMatchObject({ error: { code: 'TERRITORY_UNKNOWN', territory: 'FR-99' } });
  });

  test('a fault speaks the language asked for, and says what was probably meant', async () => {
    const french = await trame('lint', 'mulhouse-cms');
    expect(french.err).toContain('Ni fichier ni programme de ce nom');
    expect(french.err).toContain('mulhouse-csm ?');
    expect((await trame('lint', 'mulhouse-cms', '--lang', 'en')).err).toContain('Neither a file nor a programme');
  });

  test('what was typed is repeated without anything a terminal would obey', async () => {
    const { err } = await trame('lint', '\u001b[2Jfichier\u202e');
    for (const character of ['\u001b', '\u202e']) expect(err).not.toContain(character);
  });
});
