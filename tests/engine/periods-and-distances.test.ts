import { describe, it } from '@jest/globals';
import type { When } from '#schema/when';
import { given } from '#tests/support/spec';
import { programme, task } from '#tests/support/spec-templates';

const due = (when: When, parts: Partial<Parameters<typeof programme>[0]> = {}, opening = {}) =>
  given(programme({ nodes: [task('bilan', { due: when })], ...parts }), opening);

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

  it('R25 months counted from a month that something is due in are months', () => {
    const template = programme({
      nodes: [
        task('bilan', {
          due: { month: '2007-06' },
          deadline: { at: { after: 'due', plus: { months: 1 } }, then: 'done' },
        }),
      ],
    });
    given(template).when('2007-07-31T23:59').open('bilan').when('2007-08-01T00:00').ended('completed');
  });
});
