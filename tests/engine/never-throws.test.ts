import { describe, expect, it } from '@jest/globals';
import { compile } from '#engine/compile';
import { emptyState } from '#engine/state';
import { transition } from '#engine/transition';
import type { ContractEvent } from '#schema/facts';
import { given, instant, type Spec, sends } from '#tests/support/spec';
import {
  choices,
  decision,
  evaluation,
  field,
  meeting,
  notice,
  option,
  payment,
  programme,
  service,
  task,
  wait,
} from '#tests/support/spec-templates';

const TEXT = { id: 'a'.repeat(32), digest: 'b'.repeat(64) };
const everything = programme({
  fields: [
    field('heures', 'integer'),
    field('partage', 'consent'),
    field('actions', 'list', { columns: [{ id: 'cout', type: 'integer', title: { fr: 'Coût' } }] }),
  ],
  nodes: [
    task('bilan', { form: ['heures'], edits: ['actions'] }),
    task('fiche', { each: { list: 'actions' } }),
    meeting('seance'),
    evaluation('evaluation'),
    option('menu', { options: choices('a'), who: [{ role: 'ville' }] }),
    decision('vote', { method: 'vote', choices: choices('a', 'b'), who: [{ role: 'ville', need: 'all' }] }),
    service('service', { who: [{ role: 'ville' }], units: { title: { fr: 'heures' } } }),
    payment('aide', { amount: 3 }),
    wait('banque', { answers: choices('a') }),
    notice('annonce'),
  ],
});
const start = given(everything);
const item = (verb: string) =>
  Object.values(start.state.items).find((open) => open.verbs.some((known) => known === verb))?.id;
const HOSTILE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' ', '../../etc', 'é'.repeat(700)];

const malformed: [string, unknown][] = [
  ['an act about nothing', { type: 'complete' }],
  ['a form that is nothing', { type: 'complete', item: item('complete'), fields: null }],
  ['a form that is a word', { type: 'complete', item: item('complete'), fields: 'abc' }],
  ['an item that is a number', { type: 'complete', item: 5 }],
  ['an evaluation without answers', { type: 'evaluate', item: item('evaluate') }],
  ['a menu without options', { type: 'choose', item: item('choose') }],
  ['choices that are a number', { type: 'vote', item: item('vote'), choices: 4 }],
  ['rows that are nothing', { type: 'vote', item: item('vote'), choices: ['a'], rows: null }],
  ['attendance that is a word', { type: 'recordMeeting', item: item('recordMeeting'), held: true, attendance: 'all' }],
  ['units that are a word', { type: 'recordUnits', item: item('recordUnits'), units: '3' }],
  ['units without end', { type: 'recordUnits', item: item('recordUnits'), units: Number.POSITIVE_INFINITY }],
  ['a row without values', { type: 'addRow', list: 'actions', row: 'r1' }],
  ['a row without a name', { type: 'addRow', list: 'actions', values: {} }],
  ['a party that is nobody', { type: 'addParty', role: 'partenaire' }],
  ['a party that is an object', { type: 'addParty', role: 'partenaire', person: {} }],
  ['silence for nobody', { type: 'mute', until: '2007-02-01' }],
  ['a value that is an object', { type: 'setField', field: 'heures', value: { a: 1 } }],
  ['no value', { type: 'setField', field: 'heures' }],
  ['a type that is a number', { type: 3 }],
  ['no type', {}],
  ['a list', []],
  ['a word', 'complete'],
  ['nothing', null],
  ['an end without an outcome', { type: 'close', reason: TEXT }],
  ['a comment without a text', { type: 'comment' }],
  ['a day that is a number', { type: 'complete', item: item('complete'), on: 7 }],
  ['one key too many', { type: 'complete', item: item('complete'), surprise: true }],
  ['an amount below nothing', { type: 'recordPayment', item: item('recordPayment'), amount: -5 }],
  ['half a cent', { type: 'recordPayment', item: item('recordPayment'), amount: 0.5 }],
];

describe('whatever is sent, nothing breaks', () => {
  it.each(malformed)('R46 %s is refused', (_name, act) => {
    expect(start.when(sends('ville-1', act)).stand.refusal).toBeDefined();
  });

  it.each(HOSTILE)('R46 a name like "%s" is a name that nothing has', (name) => {
    const acts: unknown[] = [
      { type: 'complete', item: name },
      { type: 'take', item: name },
      { type: 'reschedule', item: name, to: '2007-02-01' },
      { type: 'stopService', item: name },
      { type: 'resolve', incident: name, resolution: 'skip' },
      { type: 'releaseParty', seat: name },
      { type: 'withdraw', seat: name },
      { type: 'replaceParty', seat: name, person: 'x' },
      { type: 'intervene', step: name, move: 'skip', reason: TEXT },
      { type: 'addParty', role: name, person: 'x' },
      { type: 'setField', field: name, value: 1 },
      { type: 'giveConsent', field: name },
      { type: 'withdrawConsent', field: name },
      { type: 'addRow', list: name, row: 'x', values: {} },
      { type: 'removeRow', list: 'actions', row: name },
      { type: 'changeRow', list: 'actions', row: name, values: {} },
      { type: 'recordAnswer', node: name, answer: 'a' },
      { type: 'unmute', person: name },
      { type: 'complete', item: item('complete'), fields: { [name]: 1 } },
      { type: 'vote', item: item('vote'), choices: [name] },
      { type: 'choose', item: item('choose'), options: [name] },
    ];
    for (const act of acts)
      expect({ act, refusal: start.when(sends('ville-1', act)).stand.refusal }).toMatchObject({
        refusal: { code: expect.any(String) },
      });
    expect(start.when(sends(name, { type: 'comment', text: TEXT })).stand.refusal).toBeDefined();
    expectCleanPrototypes();
  });

  it.each(HOSTILE)('R46 a person called "%s" breaks nothing', (name) => {
    for (const act of [
      { type: 'addParty', role: 'partenaire', person: name },
      { type: 'mute', person: name, until: '2007-03-01' },
    ]) {
      const spec: Spec = start.when(sends('ville-1', act));
      if (!spec.stand.refusal) spec.when('2007-06-01');
    }
    expectCleanPrototypes();
  });

  const events: [string, unknown][] = [
    ['nothing', null],
    ['a word', 'x'],
    ['an empty object', {}],
    ['an event of an unknown kind', { type: 'Nothing', at: 5 }],
    ['an act by nobody', { type: 'Acted', at: instant('2007-01-16'), id: 'x', act: { type: 'comment', text: TEXT } }],
    ['an outside answer to nothing', { type: 'OutsideAnswered', at: instant('2007-01-16'), id: 'x' }],
    [
      'an outside answer to a prototype',
      { type: 'OutsideAnswered', at: instant('2007-01-16'), id: 'x', node: 'constructor', answer: 'a' },
    ],
    ['a time that is a word', { type: 'TimePassed', now: '2007' }],
    ['a time that is not a number', { type: 'TimePassed', now: Number.NaN }],
    ['a time beyond all calendars', { type: 'TimePassed', now: 8e15 }],
  ];

  it.each(events)('R46 %s is refused as an event', (_name, event) => {
    expect(start.take(event as ContractEvent).stand.refusal).toBeDefined();
  });

  it('R46 before it is opened a contract hears nothing', () => {
    const program = compile(everything);
    expect(transition(program, emptyState(1), { type: 'TimePassed', now: instant('2007-01-16') })).toMatchObject({
      ok: false,
      refusal: { code: 'CONTRACT_NOT_OPEN' },
    });
    const opened = transition(program, emptyState(1), {
      type: 'ContractOpened',
      at: instant('2007-01-16'),
      opening: {} as never,
    });
    expect(opened).toMatchObject({ ok: false, refusal: { code: 'EVENT_MALFORMED' } });
  });

  it('R46 a state that should not be is poisoned: this contract stops, says so, and nothing throws', () => {
    const broken = { ...start.state, steps: null } as never;
    const result = transition(start.stand.program, broken, { type: 'TimePassed', now: instant('2007-02-01') });
    expect(result).toMatchObject({ ok: true, facts: [{ type: 'IncidentOpened', code: 'POISONED' }] });
    if (!result.ok) return;
    expect(result.state.status).toBe('poisoned');
    const after = transition(start.stand.program, result.state, { type: 'TimePassed', now: instant('2007-02-01') });
    expect(after).toMatchObject({ ok: false, refusal: { code: 'CONTRACT_POISONED' } });
  });

  it.each([...HOSTILE, 'a b', 'a/b[c]', 'Majuscule'])('R46 R39 a row cannot be called "%s"', (row) => {
    expect(
      start.when(sends('ville-1', { type: 'addRow', list: 'actions', row, values: {} })).stand.refusal,
    ).toBeDefined();
    expectCleanPrototypes();
  });
});

function expectCleanPrototypes(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.keys(Object)).toEqual([]);
  expect(Object.keys(Array.prototype)).toEqual([]);
}
