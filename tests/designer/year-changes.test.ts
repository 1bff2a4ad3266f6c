import { describe, expect, it } from '@jest/globals';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { changesBetween, clashesBetween, gapsIn } from '../../designer/src/ui/calendar/changes.ts';
import { dateLines } from '../../designer/src/ui/timeline/date-lines.ts';
import { timelineOf } from '../../designer/src/ui/timeline/timeline-of.ts';
import { ALSACE_SIGNED, yearsOf } from './year.ts';

const alsace = shippedTemplate('alsace-csm-personne');
const people = { appui: 1, 'commerce-equitable': 1, 'services-sociaux-departement': 1 };
const linesOf = (question: Parameters<typeof yearsOf>[1]) => dateLines(alsace, yearsOf(alsace, question).year, people);

describe('what a trial changes, in facts', () => {
  const late = yearsOf(alsace, { ...ALSACE_SIGNED, late: { amap: 21 } });
  const planned = dateLines(alsace, late.planned ?? late.year, people);
  const trial = dateLines(alsace, late.year, people);

  it('the first basket and the lighter support move by 21 days, the reviews of everybody do not', () => {
    const { roles, reviews, fewer } = changesBetween(planned, trial);
    expect(roles.find(({ role }) => role === 'amap')).toMatchObject({ days: 21, first: { on: '2007-05-24' } });
    expect(roles.find(({ role }) => role === 'caritas')).toMatchObject({ days: 21, first: { on: '2007-05-24' } });
    expect(reviews).toEqual({ moved: 0, count: 4 });
    expect(fewer).toMatchObject([{ before: 26, after: 24, roles: ['amap'] }]);
  });

  it('leaves no week without food support: the social grocery goes on longer', () => {
    const gaps = gapsIn(timelineOf(alsace, late.year, { people, planned: late.planned }));
    expect(gaps).toMatchObject([
      { role: 'amap', from: '2007-05-03', to: '2007-05-23', filledBy: { role: 'caritas', until: '2007-05-23' } },
    ]);
  });

  it('says it when nobody fills the time without something planned', () => {
    const shop = yearsOf(alsace, { ...ALSACE_SIGNED, late: { 'commerce-equitable': 14 } });
    const gaps = gapsIn(timelineOf(alsace, shop.year, { people, planned: shop.planned }));
    expect(gaps.find(({ role }) => role === 'commerce-equitable')).toMatchObject({ filledBy: null });
  });

  it('makes no new clash, and finds none between a year and itself', () => {
    expect(clashesBetween(trial, trial)).toEqual([]);
    expect(changesBetween(trial, trial).moved).toEqual([]);
  });
});

describe('moving the signature by a day', () => {
  it('moves what follows it and leaves what came before', () => {
    const { moved } = changesBetween(
      linesOf(ALSACE_SIGNED),
      linesOf({ ...ALSACE_SIGNED, on: { signature: '2007-02-16' } }),
    );
    expect(moved.length).toBeGreaterThan(15);
    expect(moved.every(({ on }) => on >= '2007-02-16')).toBe(true);
  });
});
