import { describe, expect, it } from '@jest/globals';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { originsIn } from '../../designer/src/ui/calendar/origin.ts';
import { computeYears } from '../../designer/src/ui/year/compute-year.ts';
import { addressOf, isTrial, type Question, questionIn } from '../../designer/src/ui/year/question.ts';
import { MULHOUSE_SIGNED, yearsOf } from './year.ts';

const QUESTION: Question = {
  opened: '2006-10-02',
  on: { signature: '2007-02-15' },
  territory: 'FR',
  goodFriday: false,
  late: { amap: 21 },
  silent: ['nef'],
  answers: { issue: 'relais' },
  fields: { profil: 'b', 'duree-mois': 12, 'delegation-seminaire': true },
  people: { partenaire: 2 },
};

describe('a calendar in an address', () => {
  it('is the same calendar when somebody else opens it', () => {
    expect(questionIn(new URLSearchParams(addressOf(QUESTION).toString()), '2026-01-01')).toEqual(QUESTION);
  });

  it('leaves out what nobody could mean', () => {
    const search = new URLSearchParams('ouverture=2007-02-31&signe.signature=demain&retard.amap=-3&personnes.x=1e9');
    expect(questionIn(search, '2026-01-01')).toMatchObject({ opened: '2026-01-01', on: {}, late: {}, people: {} });
  });

  it('is a trial once somebody is late or silent', () => {
    expect(isTrial(QUESTION)).toBe(true);
    expect(isTrial({ ...QUESTION, late: {}, silent: [] })).toBe(false);
  });
});

describe('the years of the calendar page', () => {
  const mulhouse = shippedTemplate('mulhouse-csm');

  it('R22 are those of the engine: Mulhouse plans on 29 December, takes stock on 18 March and 18 June', () => {
    const { year, planned } = yearsOf(mulhouse, MULHOUSE_SIGNED);
    const due = (node: string) => year.entries.find((entry) => entry.node === node && entry.what === 'due')?.date;
    expect(['planification', 'bilan-3-mois', 'bilan-final'].map(due)).toEqual([
      '2008-12-29',
      '2009-03-18',
      '2009-06-18',
    ]);
    expect(planned).toBeNull();
  });

  it('R24 follow the days off of the place: 26 December is one in Alsace, and not in the rest of the country', () => {
    const alsace = shippedTemplate('alsace-csm-personne');
    const question = { ...questionIn(new URLSearchParams(), '2006-07-03'), on: { signature: '2006-10-26' } };
    const firstReview = (territory: string | null) =>
      computeYears(alsace, { ...question, territory }).year.entries.find(
        ({ node, what }) => node === 'evaluation-partenaires' && what === 'due',
      )?.date;
    expect([firstReview(null), firstReview('FR')]).toEqual(['2006-12-27', '2006-12-26']);
  });

  it('say why a contract could not open', () => {
    const refused = yearsOf(mulhouse, { ...MULHOUSE_SIGNED, fields: { budget: 'beaucoup' } });
    expect(refused.year.refusal).not.toBeNull();
    expect(refused.year.entries).toEqual([]);
  });
});

describe('where a rule comes from', () => {
  it('is read in the note of the step', () => {
    expect(originsIn('[S] Tous les 2 mois. [P] Le compte part de la signature.')).toEqual([
      { sureness: 'S', text: 'Tous les 2 mois.' },
      { sureness: 'P', text: 'Le compte part de la signature.' },
    ]);
    expect(originsIn('Sans marque')).toEqual([{ sureness: null, text: 'Sans marque' }]);
  });
});
