import { describe, expect, it } from '@jest/globals';
import { does, given } from '#tests/support/spec';
import { back, choices, decision, programme, task } from '#tests/support/spec-templates';

const OPENED = 'contract:opened';

describe('putting off, and starting again', () => {
  const instalments = (max: number) =>
    programme({
      nodes: [
        task('echeances', {
          recurrence: { first: { after: OPENED, plus: { months: 1 } }, every: { months: 1 }, count: 3 },
          postpone: { max },
        }),
        task('cloture'),
      ],
      edges: ['echeances -> cloture'],
    });
  const pay = does('ville-1', 'complete', 'echeances');
  const putOff = does('ville-1', 'postpone', 'echeances');

  it('R23 an occurrence that is put off closes, and one more is appended at the end', () => {
    const late = given(instalments(1), { on: '2009-05-05' }).when('2009-06-05', putOff);
    late.then({ type: 'ItemClosed', why: 'postponed' }, { type: 'RunGone', n: 1, why: 'postponed' });
    const paid = late
      .when('2009-07-05', pay, '2009-08-05', pay)
      .open('echeances')
      .when('2009-09-05')
      .due('echeances', '2009-09-05');
    expect(paid.runs('echeances').map((run) => run.n)).toEqual([4]);
    paid.when(pay).open('cloture');
  });

  it('R23 only so many times', () => {
    given(instalments(1), { on: '2009-05-05' })
      .when('2009-06-05', putOff, '2009-07-05', putOff)
      .rejected('POSTPONE_EXHAUSTED');
    given(instalments(2), { on: '2009-05-05' }).when('2009-06-05', putOff, '2009-07-05', putOff).open('echeances');
  });

  it('R27 R23 what counts from the last date follows it', () => {
    const template = programme({
      nodes: [
        task('echeances', {
          recurrence: { first: { after: OPENED, plus: { months: 1 } }, every: { months: 1 }, count: 3 },
          postpone: { max: 1 },
        }),
        task('cloture', { due: { after: 'node:echeances:last', plus: { days: 10 } } }),
      ],
    });
    given(template, { on: '2009-05-05' })
      .due('cloture', '2009-08-15')
      .when('2009-06-05', putOff)
      .due('cloture', '2009-09-15');
  });

  it('R23 a list of dates cannot be put off', () => {
    const template = programme({
      nodes: [
        task('sessions', { recurrence: { dates: [{ on: '2007-02-01' }, { on: '2007-03-01' }] }, postpone: { max: 1 } }),
      ],
    });
    given(template)
      .when('2007-02-01', does('ville-1', 'postpone', 'sessions'))
      .rejected('POSTPONE_NOT_ALLOWED');
  });

  const cycle = programme({
    nodes: [
      task('ateliers', { recurrence: { first: { after: 'reached' }, every: { weeks: 1 }, count: 2 } }),
      decision('suite', { method: 'one', choices: choices('encore', 'fini') }),
      task('bilan', { due: { after: 'node:ateliers:last', plus: { days: 1 } } }),
    ],
    edges: ['ateliers -> suite', back('suite -encore-> ateliers', 1), 'suite -fini-> bilan'],
  });
  const attend = does('ville-1', 'complete', 'ateliers');

  it('R24 a step that is reached again starts a fresh series', () => {
    const again = given(cycle).when(
      attend,
      '2007-01-22',
      attend,
      '2007-02-01',
      does('ville-1', 'decide', 'suite', { choices: ['encore'] }),
    );
    again.due('ateliers', '2007-02-01');
    expect(again.planned('ateliers')).toEqual(['2007-01-15', '2007-01-22', '2007-02-01', '2007-02-08']);
    expect(again.state.anchors['node:ateliers:opened']).toBe('2007-02-01');
    expect(again.state.anchors['node:ateliers:last']).toBe('2007-02-08');
    // Completed is that of the latest activation that was completed.
    expect(again.completed('ateliers')).toBe('2007-01-22');
    expect(again.when(attend, '2007-02-08', attend).completed('ateliers')).toBe('2007-02-08');
  });

  it('R24 outcomes are those of the latest activation that was completed', () => {
    const template = programme({
      nodes: [
        decision('avis', { method: 'one', choices: choices('reserve', 'favorable') }),
        task('lever'),
        task('suivi', { waitFor: { outcome: 'avis', is: 'reserve' } }),
      ],
      edges: ['avis -reserve-> lever', back('lever -> avis', 1)],
    });
    given(template)
      .when(does('ville-1', 'decide', 'avis', { choices: ['reserve'] }), does('ville-1', 'complete', 'lever'))
      .outcome('avis', 'reserve')
      .open('avis', 'suivi');
  });
});
