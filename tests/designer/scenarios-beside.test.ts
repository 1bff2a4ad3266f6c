import { describe, expect, it } from '@jest/globals';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { datesBeside } from '../../designer/src/ui/calendar/compare/dates-beside.ts';
import { differencesBetween } from '../../designer/src/ui/calendar/compare/differences.ts';
import { BEHAVIOURS, behaviourOf, withBehaviour } from '../../designer/src/ui/calendar/compare/scenarios.ts';
import { dateLines } from '../../designer/src/ui/timeline/date-lines.ts';
import { timelineOf } from '../../designer/src/ui/timeline/timeline-of.ts';
import { type Question, questionIn } from '../../designer/src/ui/year/question.ts';
import { ALSACE_SIGNED, yearsOf } from './year.ts';

const alsace = shippedTemplate('alsace-csm-personne');
const people = { appui: 1, 'commerce-equitable': 1, 'services-sociaux-departement': 1 };
const QUESTION: Question = { ...questionIn(new URLSearchParams(), '2006-10-02'), ...ALSACE_SIGNED };

function yearOf(question: Question) {
  const { year, planned } = yearsOf(alsace, question);
  return {
    lines: dateLines(alsace, year, people, planned),
    drawing: timelineOf(alsace, year, { people, planned }),
  };
}
const [onTime, mixed, late] = BEHAVIOURS.map((behaviour) => yearOf(withBehaviour(alsace, QUESTION, behaviour)));
if (!onTime || !mixed || !late) throw new Error('There are three ways to behave.');

describe('what if, side by side', () => {
  it('on time changes nothing', () => {
    expect(differencesBetween(onTime, onTime)).toMatchObject({
      moved: 0,
      first: null,
      gaps: [],
      clashes: [],
      gone: [],
    });
  });

  it('the AMAP three weeks late: baskets from 24 May, two fewer, the grocery goes on, the reviews stay', () => {
    const found = differencesBetween(onTime, mixed);
    expect(found.first).toMatchObject({ days: 21, line: { on: '2007-05-24', roles: ['amap'] } });
    expect(found.reviews).toEqual({ moved: 0, count: 4 });
    expect(found.fewer).toMatchObject([{ before: 26, after: 24 }]);
    expect(found.gaps).toMatchObject([
      { node: 'abonnement-amap', from: '2007-05-03', to: '2007-05-23', filledBy: { role: 'caritas' } },
    ]);
    expect(found.moved + found.same).toBe(mixed.lines.length);
  });

  it('everybody late by twelve days: the support begins on 27 February, and nothing fills the days before', () => {
    const found = differencesBetween(onTime, late);
    expect(found.gaps.find(({ node }) => node === 'accompagnement-cresus')).toMatchObject({
      from: '2007-02-15',
      to: '2007-02-26',
      filledBy: null,
    });
    expect(found.ends?.days).toBeGreaterThan(0);
  });

  it('says each date that differs in all three, in the order of the plan', () => {
    const beside = datesBeside([onTime.lines, mixed.lines, late.lines]);
    const baskets = beside.find(({ line }) => line.node === 'paniers');
    expect(baskets?.days.slice(0, 2)).toEqual(['2007-05-03', '2007-05-24']);
    expect(beside.some(({ line }) => line.node === 'evaluation-partenaires' && line.number === 1)).toBe(false);
    expect(beside.map(({ line }) => line.on)).toEqual(beside.map(({ line }) => line.on).sort());
  });
});

describe('a way to behave', () => {
  it('is what it was called with, and keeps what was set by hand', () => {
    for (const behaviour of BEHAVIOURS) {
      expect(behaviourOf(alsace, withBehaviour(alsace, QUESTION, behaviour))).toBe(behaviour);
    }
    const byHand: Question = { ...QUESTION, late: { nef: 5 } };
    expect(withBehaviour(alsace, byHand, 'mixed')).toBe(byHand);
  });
});
