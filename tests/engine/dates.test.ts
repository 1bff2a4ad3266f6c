import { describe, expect, it } from '@jest/globals';
import type { When } from '#schema/when';
import { does, given, instant, says } from '#tests/support/spec';
import { field, phase, programme, task } from '#tests/support/spec-templates';

const due = (when: When, parts: Partial<Parameters<typeof programme>[0]> = {}, opening = {}) =>
  given(programme({ nodes: [task('bilan', { due: when })], ...parts }), opening);
const set = (id: string, value: string | number) => says('ville-1', { type: 'setField', field: id, value });

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

  it('R27 a deadline counted from the due date follows it when the due date is moved by hand', () => {
    const template = programme({
      nodes: [
        task('avis', {
          due: { after: 'contract:opened', plus: { days: 10 } },
          deadline: { at: { after: 'due', plus: { days: 5 } }, then: 'done' },
        }),
        task('suite'),
      ],
      edges: ['avis -> suite'],
    });
    const open = given(template);
    const item = open.items('avis')[0]?.id ?? '';
    open
      .when(says('ville-1', { type: 'reschedule', item, to: '2007-03-15' }), '2007-03-20T23:59')
      .open('avis')
      .when('2007-03-21T00:00')
      .open('suite');
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
