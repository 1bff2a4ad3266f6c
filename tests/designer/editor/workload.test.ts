import { describe, expect, it } from '@jest/globals';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { workloadOf } from '../../../designer/src/features/editor/calendar/workload-of.ts';
import { dateLines } from '../../../designer/src/ui/timeline/date-lines.ts';
import { ALSACE_SIGNED, yearsOf } from '../year.ts';

const alsace = shippedTemplate('alsace-csm-personne');
const lines = dateLines(alsace, yearsOf(alsace, ALSACE_SIGNED).year);
const load = workloadOf(
  alsace.roles.map(({ id }) => id),
  lines,
);

describe('what each has to do, week by week', () => {
  it('counts the reviews of April, June, August and October 2007 for everybody who comes, in the week of their Monday', () => {
    // programmes.md, P1: 16 April (Monday), 15 June (Friday), 16 August (Thursday, after the Assumption), 15 October (Monday).
    for (const monday of ['2007-04-16', '2007-06-11', '2007-08-13', '2007-10-15']) expect(load.weeks).toContain(monday);
    const reviews = lines.filter(({ kind, what }) => kind === 'evaluation' && what === 'meets');
    expect(reviews.map(({ on }) => on)).toEqual(
      expect.arrayContaining(['2007-04-16', '2007-06-15', '2007-08-16', '2007-10-15']),
    );
  });

  it('adds up to what the calendar shows of each role', () => {
    for (const { role, perWeek, total, most } of load.roles) {
      const own = lines.filter(
        ({ what, roles, isEverybody }) =>
          ['due', 'meets', 'signed'].includes(what) && (isEverybody || roles.includes(role)),
      );
      expect(total).toBe(own.length);
      expect(most).toBe(Math.max(...perWeek));
    }
    for (const week of load.weeks) expect(new Date(`${week}T12:00:00Z`).getUTCDay()).toBe(1);
  });
});
