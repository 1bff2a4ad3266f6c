import { describe, expect, it } from '@jest/globals';
import { does, given, instant, says } from '#tests/support/spec';
import { evaluation, field, meeting, phase, programme, sign, task } from '#tests/support/spec-templates';
import type { When } from '#schema/when';

const due = (when: When, parts: Partial<Parameters<typeof programme>[0]> = {}, opening = {}) =>
  given(programme({ nodes: [task('bilan', { due: when })], ...parts }), opening);
const set = (id: string, value: string | number) => says('ville-1', { type: 'setField', field: id, value });

describe('months and quarters', () => {
  it('R25 a month is due at the end of its last day and opens on its first', () => {
    due({ month: '2007-06' }).due('bilan', '2007-06-30');
    due({ quarter: '2007-Q3' }).due('bilan', '2007-09-30');
    const template = programme({ nodes: [task('accueil'), task('bilan', { opens: { month: '2007-06' } })] });
    given(template).when('2007-05-31T23:59').open('accueil').when('2007-06-01T00:00').open('accueil', 'bilan');
  });

  it('R25 months after a month are months', () => {
    const template = programme({
      nodes: [task('comite', { recurrence: { first: { month: '2007-04' }, every: { months: 2 }, count: 3 } })],
    });
    given(template)
      .when('2007-04-01T00:00')
      .due('comite', '2007-04-30')
      .when('2007-06-01T00:00')
      .due('comite', '2007-04-30', '2007-06-30')
      .when('2007-08-01T00:00')
      .due('comite', '2007-04-30', '2007-06-30', '2007-08-31');
  });

  it('R25 other distances count from the last day of the month', () => {
    const template = programme({
      nodes: [
        task('bilan', {
          due: { month: '2007-06' },
          deadline: { at: { after: 'due', plus: { days: 5 } }, then: 'done' },
        }),
      ],
    });
    given(template).when('2007-07-05T23:59').open('bilan').when('2007-07-06T00:00').ended('completed');
  });

  it('R22 months first, clipped once, then weeks and days, then working days', () => {
    due({ after: 'contract:opened', plus: { months: 1, days: 1 } }, {}, { on: '2007-01-31' }).due(
      'bilan',
      '2007-03-01',
    );
    due({ after: 'contract:opened', plus: { weeks: 1, days: 2 } }).due('bilan', '2007-01-24');
    // Thursday 18 December 2008 and five working days in Mulhouse: 25 and 26 December are off.
    due({ after: 'contract:opened', plus: { workingDays: 5 } }, {}, { on: '2008-12-18' }).due('bilan', '2008-12-29');
    due({ after: 'contract:opened', plus: { workingDays: 5 } }, { territory: 'FR' }, { on: '2008-12-18' }).due(
      'bilan',
      '2008-12-26',
    );
  });

  it('R28 nothing is moved unless the programme says so', () => {
    due({ after: 'contract:opened', plus: { days: 5 } }).due('bilan', '2007-01-20');
    due({ after: 'contract:opened', plus: { days: 5 }, roll: 'next' }).due('bilan', '2007-01-22');
    due({ after: 'contract:opened', plus: { days: 5 }, roll: 'previous' }).due('bilan', '2007-01-19');
    due({ after: 'contract:opened', plus: { days: 5 }, roll: 'nearest' }).due('bilan', '2007-01-19');
  });
});

describe('the day it really happened', () => {
  const year = programme({
    nodes: [
      sign('signature', { who: [{ role: 'beneficiaires', need: 'all' }] }),
      evaluation('bilan-3-mois', { due: { after: 'node:signature:completed', plus: { months: 3 } } }),
    ],
    edges: ['signature -> bilan-3-mois'],
  });

  it('R26 a paper signature recorded later counts from the day it was given', () => {
    given(year, { on: '2008-12-01' })
      .when('2009-01-10', does('beneficiaires-1', 'sign', 'signature', { method: 'paper', on: '2008-12-18' }))
      .then({ type: 'StepLeft', on: '2008-12-18' })
      .due('bilan-3-mois', '2009-03-18');
  });

  it('R26 a step is completed on the latest of the days of those who completed it', () => {
    given(year, { on: '2008-12-01', people: { beneficiaires: 3 } })
      .when('2009-01-10')
      .when(does('beneficiaires-1', 'sign', 'signature', { method: 'paper', on: '2008-12-20' }))
      .when(does('beneficiaires-2', 'sign', 'signature', { method: 'paper', on: '2008-12-18' }))
      .when(does('beneficiaires-3', 'sign', 'signature', { method: 'paper', on: '2008-12-15' }))
      .due('bilan-3-mois', '2009-03-20');
  });

  it('R26 a day that has not come is refused', () => {
    given(year)
      .when(does('beneficiaires-1', 'sign', 'signature', { method: 'code', on: '2007-01-16' }))
      .rejected('DATE_IN_FUTURE');
    given(year)
      .when(does('beneficiaires-1', 'sign', 'signature', { method: 'code', on: '2007-02-30' }))
      .rejected('DATE_INVALID');
  });

  it('R26 without a day, it is the day it was received', () => {
    const signed = given(year).when(
      does('beneficiaires-1', 'sign', 'signature', { method: 'code', at: '2007-01-15T23:59:59' }),
    );
    expect(signed.completed('signature')).toBe('2007-01-15');
    const late = given(year).when(
      does('beneficiaires-1', 'sign', 'signature', { method: 'code', at: '2007-01-16T00:00:00' }),
    );
    expect(late.completed('signature')).toBe('2007-01-16');
  });
});

describe('what dates count from', () => {
  it('R27 the opening of the contract, of a phase, of a step, and their ends', () => {
    const template = programme({
      phases: ['preparation', 'realisation'],
      nodes: [
        task('objectifs', { phase: 'preparation', due: { after: 'contract:opened', plus: { days: 1 } } }),
        task('a', { phase: 'realisation', due: { after: 'phase:preparation:closed', plus: { days: 2 } } }),
        task('b', { phase: 'realisation', due: { after: 'phase:realisation:opened', plus: { days: 3 } } }),
        task('c', { phase: 'realisation', due: { after: 'node:objectifs:completed', plus: { days: 4 } } }),
        task('d', { phase: 'realisation', due: { after: 'node:objectifs:opened', plus: { days: 5 } } }),
      ],
    });
    given(template)
      .due('objectifs', '2007-01-16')
      .when('2007-02-01', does('ville-1', 'complete', 'objectifs'))
      .due('a', '2007-02-03')
      .due('b', '2007-02-04')
      .due('c', '2007-02-05')
      .due('d', '2007-01-20');
  });

  it('R27 the arrival of the step itself', () => {
    const template = programme({
      nodes: [
        task('accueil'),
        task('entretien', {
          opens: { after: 'reached', plus: { days: 7 } },
          due: { after: 'opened', plus: { days: 3 } },
        }),
      ],
      edges: ['accueil -> entretien'],
    });
    given(template)
      .when('2007-02-01', does('ville-1', 'complete', 'accueil'), '2007-02-08')
      .due('entretien', '2007-02-11');
  });

  it('R27 a date field, and the later or the earlier of several', () => {
    const parts = { fields: [field('rentree', 'date'), field('vote', 'date')] };
    const latest: When = { latest: [{ after: 'field:rentree' }, { after: 'field:vote', plus: { days: 10 } }] };
    const earliest: When = { earliest: [{ after: 'field:rentree' }, { after: 'field:vote', plus: { days: 10 } }] };
    const fields = { rentree: '2007-03-15', vote: '2007-03-10' };
    due(latest, parts, { fields }).due('bilan', '2007-03-20');
    due(earliest, parts, { fields }).due('bilan', '2007-03-15');
    // The later of two dates is unknown while one of them is.
    due(latest, parts, { fields: { rentree: '2007-03-15' } }).due('bilan', null);
  });

  it('R27 an offset may be an integer field', () => {
    const parts = { fields: [field('mois', 'integer')] };
    const when: When = { after: 'contract:opened', plus: { months: { field: 'mois' } } };
    due(when, parts, { fields: { mois: 8 } }).due('bilan', '2007-09-15');
    due(when, parts).due('bilan', null);
  });

  it('R27 what has not happened is not guessed', () => {
    const template = programme({
      nodes: [task('signature'), task('bilan', { due: { after: 'node:signature:completed', plus: { months: 3 } } })],
    });
    given(template)
      .due('bilan', null)
      .when('2007-02-01', does('ville-1', 'complete', 'signature'))
      .due('bilan', '2007-05-01');
  });

  it('R27 when what it counts from moves, an open date moves, and both are kept', () => {
    const parts = { fields: [field('rentree', 'date')] };
    due({ after: 'field:rentree', plus: { days: 10 } }, parts, { fields: { rentree: '2007-03-01' } })
      .due('bilan', '2007-03-11')
      .when(set('rentree', '2007-03-15'))
      .then({
        type: 'DateMoved',
        what: 'due',
        was: '2007-03-11',
        value: { on: '2007-03-25', at: instant('2007-03-26T00:00') },
        by: 'anchor',
      })
      .due('bilan', '2007-03-25');
  });

  it('R27 a date that people moved by hand stays where they put it', () => {
    const parts = { fields: [field('rentree', 'date')] };
    const open = due({ after: 'field:rentree' }, parts, { fields: { rentree: '2007-03-01' } });
    const item = open.items('bilan')[0]?.id ?? '';
    open
      .when(says('ville-1', { type: 'reschedule', item, to: '2007-04-01' }))
      .then({ type: 'DateMoved', what: 'due', was: '2007-03-01', by: 'hand' })
      .due('bilan', '2007-04-01')
      .when(set('rentree', '2007-03-15'))
      .due('bilan', '2007-04-01');
  });

  it('R27 reminders that were sent stay, those to come follow the new date', () => {
    const parts = { fields: [field('rentree', 'date')] };
    const open = due({ after: 'field:rentree' }, parts, { fields: { rentree: '2007-01-31' } }).when('2007-01-25');
    expect(open.rungs('bilan')).toEqual(['2007-01-24 assignee']);
    const moved = open.when(set('rentree', '2007-02-28'), '2007-02-22');
    expect(moved.rungs('bilan')).toEqual(['2007-01-24 assignee', '2007-02-21 assignee']);
  });

  it('R27 a default that fired stays fired when its date moves', () => {
    const template = programme({
      fields: [field('rentree', 'date')],
      nodes: [task('avis', { deadline: { at: { after: 'field:rentree' }, then: 'done' } }), task('suite')],
      edges: ['avis -> suite'],
    });
    given(template, { fields: { rentree: '2007-02-01' } })
      .when('2007-02-02')
      .open('suite')
      .when(set('rentree', '2007-03-01'))
      .open('suite');
  });

  it('R27 a deadline and the last day of a phase follow what they count from', () => {
    const template = programme({
      phases: [phase('realisation', { closes: { at: { after: 'field:fin' } } }), 'conclusion'],
      fields: [field('fin', 'date')],
      nodes: [
        task('actions', { deadline: { at: { after: 'field:fin', plus: { days: -5 } }, then: 'done' } }),
        task('autre'),
        task('bilan', { phase: 'conclusion' }),
      ],
    });
    given(template, { fields: { fin: '2007-02-10' } })
      .when(set('fin', '2007-03-10'), '2007-02-15')
      .open('actions', 'autre')
      .when('2007-03-06T00:00')
      .open('autre')
      .when('2007-03-11T00:00')
      .inPhase('conclusion');
  });

  it('R27 the occurrences to come of a series follow its anchor', () => {
    const template = programme({
      fields: [field('premiere', 'date')],
      nodes: [task('ateliers', { recurrence: { first: { after: 'field:premiere' }, every: { weeks: 1 }, count: 3 } })],
    });
    given(template, { fields: { premiere: '2007-02-01' } })
      .when(set('premiere', '2007-02-06'), '2007-02-06')
      .due('ateliers', '2007-02-06')
      .when('2007-02-13')
      .due('ateliers', '2007-02-06', '2007-02-13');
  });

  it('R27 a date of a row moves with the row', () => {
    const template = programme({
      fields: [field('actions', 'list', { columns: [{ id: 'debut', type: 'date', title: { fr: 'Début' } }] })],
      nodes: [task('lancer', { each: { list: 'actions' }, due: { after: 'row:debut', plus: { days: 7 } } })],
    });
    given(template, { rows: [{ list: 'actions', row: 'epicerie', values: { debut: '2007-03-01' } }] })
      .due('lancer', '2007-03-08')
      .when(says('ville-1', { type: 'changeRow', list: 'actions', row: 'epicerie', values: { debut: '2007-03-05' } }))
      .due('lancer', '2007-03-12');
  });
});

describe('instants', () => {
  const last = (day: string) =>
    programme({ nodes: [task('depot', { deadline: { at: { on: day }, then: 'withdrawn' } })] });

  it('R28 a day ends at midnight in the place of the contract, on the nights the clocks change too', () => {
    // 25 March 2007: summer time begins; midnight is 22:00 UTC. 28 October 2007: it ends; midnight is 23:00 UTC.
    const spring = given(last('2007-03-25'));
    spring.take({ type: 'TimePassed', now: Date.UTC(2007, 2, 25, 21, 59, 59) }).open('depot');
    spring.take({ type: 'TimePassed', now: Date.UTC(2007, 2, 25, 22, 0, 0) }).ended('completed');
    const autumn = given(last('2007-10-28'), { on: '2007-10-01' });
    autumn.take({ type: 'TimePassed', now: Date.UTC(2007, 9, 28, 22, 59, 59) }).open('depot');
    autumn.take({ type: 'TimePassed', now: Date.UTC(2007, 9, 28, 23, 0, 0) }).ended('completed');
  });

  it('R28 an hour of the day is that of the clock on the wall', () => {
    const at18 = (day: string) =>
      given(
        programme({
          nodes: [meeting('reunion', { due: { after: 'contract:opened', plus: { days: 1 }, at: '18:00' } })],
        }),
        { on: day },
      );
    const hour = (day: string) => at18(day).runs('reunion')[0]?.due?.at;
    expect(hour('2007-03-23')).toBe(Date.UTC(2007, 2, 24, 17));
    expect(hour('2007-03-24')).toBe(Date.UTC(2007, 2, 25, 16));
    expect(hour('2007-10-27')).toBe(Date.UTC(2007, 9, 28, 17));
  });

  it('R28 the clock never runs backwards: an act received earlier is written down now', () => {
    const template = programme({ nodes: [task('a'), task('b')] });
    const spec = given(template).when(
      '2007-02-01',
      does('ville-1', 'complete', 'a'),
      does('ville-1', 'complete', 'b', { at: '2007-01-20T10:00' }),
    );
    const times = spec.facts.map((fact) => fact.at);
    expect(times).toEqual([...times].sort((x, y) => x - y));
  });
});
