import { describe, expect, test } from '@jest/globals';
import { type Ended, trame, useTrame, written } from './support/run-trame.ts';

useTrame();

type Line = {
  fact?: { type: string; at: number; actor: string | null; node?: string; person?: string };
  refusal?: { act: number; code: string; details: Record<string, unknown> };
  open?: { node: string; occurrence: number; seat: string | null; people: string[]; verbs: string[]; due: unknown };
  time?: string;
};

const parties = [
  { role: 'beneficiaires', person: 'anna' },
  { role: 'beneficiaires', person: 'bruno' },
  { role: 'animateurs', person: 'celine' },
  { role: 'ville', person: 'driss', organisation: 'mairie' },
];

const complete = (at: string, by: string, step: string) => ({ at, by, act: { type: 'complete', step } });

const script = {
  opened: '2008-10-01T09:00',
  parties,
  fields: { budget: 1_200_000 },
  acts: [
    complete('2008-10-10T18:00', 'anna', 'definir-bien-etre'),
    complete('2008-10-10T18:05', 'anna', 'definir-bien-etre'),
    complete('2008-10-10T18:10', 'eve', 'definir-bien-etre'),
    complete('2008-10-10T18:15', 'bruno', 'signature'),
    complete('2008-10-10T18:20', 'bruno', 'signatures'),
    { at: '2008-10-11T08:00:00Z', by: 'bruno', act: { type: 'complete', step: 'definir-bien-etre', on: '2008-10-09' } },
    { at: '2008-10-12T10:00', by: 'driss', act: { type: 'dance' } },
    { at: '2008-10-12T11:00', by: 'driss', act: { type: 'mute', person: 'anna', until: 'demain' } },
    { at: '2008-10-13T09:00', by: 'driss', act: { type: 'suspend', reason: 'Les animateurs sont malades.' } },
  ],
};

async function play(content: unknown): Promise<Line[]> {
  const { code, out, err } = await trame('run', 'mulhouse-csm', written('script.json', content));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

const refuse = (content: unknown): Promise<Ended> =>
  trame('run', 'mulhouse-csm', written('refused.json', content), '--json');

describe('a developer plays a script of people and dates', () => {
  test('facts are those of the engine, with the people’s names and the contract’s clock', async () => {
    const lines = await play(script);
    expect(lines[0]).toMatchObject({ fact: { type: 'ContractOpened', seq: 1 }, time: '2008-10-01T09:00:00+02:00' });
    const answers = lines.filter(({ fact }) => fact?.type === 'ItemAnswered');
    expect(answers).toMatchObject([
      { fact: { person: 'anna', actor: 'anna', cause: 'act-1', on: '2008-10-10' }, time: '2008-10-10T18:00:00+02:00' },
      { fact: { person: 'bruno', cause: 'act-6', on: '2008-10-09' }, time: '2008-10-11T10:00:00+02:00' },
    ]);
    expect(lines.find(({ fact }) => fact?.type === 'Suspended')).toBeDefined();
  });

  test('a refused act is a line with its code; the others count all the same', async () => {
    const refusals = (await play(script)).flatMap(({ refusal }) => refusal ?? []);
    expect(refusals.map(({ act, code }) => [act, code])).toEqual([
      [1, 'ACTOR_NOT_IN_SEAT'],
      [2, 'ACTOR_UNKNOWN'],
      [3, 'STEP_NOT_OPEN'],
      [4, 'STEP_UNKNOWN'],
      [6, 'ACT_UNKNOWN'],
      [7, 'EVENT_MALFORMED'],
    ]);
  });

  test('what stays open is said at the end, with who can do it and until when', async () => {
    const open = (await play({ ...script, acts: script.acts.slice(0, 1) })).flatMap((line) => line.open ?? []);
    expect(open).toMatchObject([
      {
        node: 'definir-bien-etre',
        occurrence: 1,
        seat: 'beneficiaires.2',
        people: ['bruno'],
        verbs: ['complete', 'decline'],
        due: { on: '2008-10-22', at: '2008-10-23T00:00:00+02:00' },
      },
    ]);
  });

  test('time passes until the day asked for, across the end of summer time', async () => {
    const lines = await play({ ...script, acts: [], until: '2008-11-01T12:00+01:00' });
    const rungs = lines.filter(({ fact }) => fact?.type === 'RungFell').map(({ time }) => time);
    expect(rungs).toContain('2008-10-15T09:00:00+02:00');
    expect(rungs.at(-1)).toMatch(/T09:00:00\+01:00$/);
  });

  test('the same script gives the same journal', async () => {
    expect(await play(script)).toEqual(await play(script));
  });
});

describe('a script that cannot be played is refused as a whole', () => {
  test('a contract without its people is not opened: exit code 4 and the engine’s own reason', async () => {
    const { code, out, err } = await refuse({ ...script, parties: parties.slice(0, 1) });
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(JSON.parse(err)).toMatchObject({ error: { code: 'CONTRACT_NOT_OPENED', refusal: 'ROLE_BELOW_MINIMUM' } });
  });

  test.each([
    ['no JSON', '{"opened":', 'JSON_SYNTAX'],
    ['a key that does not exist', { ...script, people: [] }, 'KEY_UNKNOWN'],
    ['no opening', { parties, acts: [] }, 'KEY_MISSING'],
    ['a person who is a number', { ...script, parties: [{ role: 'ville', person: 3 }] }, 'TYPE_WRONG'],
    ['an instant that does not exist', { ...script, opened: '2008-02-30T09:00' }, 'INSTANT_INVALID'],
    ['an act at no instant', { ...script, acts: [complete('hier', 'anna', 'signature')] }, 'INSTANT_INVALID'],
    ['a key of JavaScript', '{"opened":"2008-10-01","parties":[],"acts":[],"__proto__":{}}', 'JSON_FORBIDDEN_KEY'],
  ])('%s', async (_what, content, problem) => {
    const { code, out, err } = await refuse(content);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    const { error } = JSON.parse(err) as { error: { code: string; problems: { code: string }[] } };
    expect([error.code, error.problems[0]?.code]).toEqual(['SCRIPT_REFUSED', problem]);
  });
});
