import { describe, expect, it } from '@jest/globals';
import type { Template } from '#schema/template';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { movedDates } from '../../designer/src/ui/calendar/signature/before-after.ts';
import { refusalOf, signaturesOf, signedOn } from '../../designer/src/ui/calendar/signature/signature-day.ts';
import { dateLines } from '../../designer/src/ui/timeline/date-lines.ts';
import { questionIn } from '../../designer/src/ui/year/question.ts';
import { ALSACE_SIGNED, MULHOUSE_SIGNED, yearsOf } from './year.ts';

const alsace = shippedTemplate('alsace-csm-personne');
const mulhouse = shippedTemplate('mulhouse-csm');

type Signed = typeof ALSACE_SIGNED;
const movedTo = (template: Template, signed: Signed, day: string) => {
  const linesOn = (question: Signed) => dateLines(template, yearsOf(template, question).year);
  return movedDates(linesOn(signed), linesOn({ ...signed, on: { signature: day } }));
};

describe('before and after the signature is moved', () => {
  const reviews = (day: string) =>
    movedTo(alsace, ALSACE_SIGNED, day)
      .filter(({ line }) => line.node === 'evaluation-partenaires')
      .map(({ line, before, after, why }) => [line.number, before, after, why]);

  it('R22 R25 a day later, the reviews follow, unless the weekend gives the same day', () => {
    // 16 April is a Monday: the first review stays there. 16 June is a Saturday. 16 August was moved there already.
    expect(reviews('2007-02-16')).toEqual([
      [2, '2007-06-15', '2007-06-18', 'shifted'],
      [4, '2007-10-15', '2007-10-16', 'follows'],
    ]);
  });

  it('R25 says which date is no longer moved by a day off', () => {
    // 17 April is a Tuesday, 17 August a Friday: neither the Sunday nor Assumption Day count any more. 17 June is a Sunday.
    expect(reviews('2007-02-17')).toEqual([
      [1, '2007-04-16', '2007-04-17', 'noLongerShifted'],
      [2, '2007-06-15', '2007-06-18', 'shifted'],
      [3, '2007-08-16', '2007-08-17', 'noLongerShifted'],
      [4, '2007-10-15', '2007-10-17', 'follows'],
    ]);
  });

  it('R24 counts the five working days of Mulhouse over Christmas, and three and six months', () => {
    const moved = movedTo(mulhouse, MULHOUSE_SIGNED, '2008-12-19');
    const dayOf = (node: string) => moved.find(({ line }) => line.node === node && line.what !== 'phase');
    expect(dayOf('planification')).toMatchObject({ before: '2008-12-29', after: '2008-12-30' });
    expect(moved).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ before: '2009-03-18', after: '2009-03-19' }),
        expect.objectContaining({ before: '2009-06-18', after: '2009-06-19' }),
      ]),
    );
  });

  it('changes nothing where the day is the same', () => {
    expect(movedTo(alsace, ALSACE_SIGNED, '2007-02-15')).toEqual([]);
  });
});

/** Signed once thirty days have passed since the opening, and awaited for sixty. */
const AWAITED: Template = {
  format: 'trame/1',
  id: 'attente-puis-signature',
  title: { fr: 'Attente puis signature' },
  territory: 'FR',
  timeZone: 'Europe/Paris',
  roles: [{ id: 'groupe', kind: 'beneficiary', title: { fr: 'Groupe' }, min: 1, max: 1 }],
  phases: [{ id: 'lancement', kind: 'launch', title: { fr: 'Lancement' } }],
  nodes: [
    {
      id: 'trente-jours',
      kind: 'wait',
      phase: 'lancement',
      title: { fr: 'Trente jours' },
      until: { after: 'contract:opened', plus: { days: 30 } },
    },
    {
      id: 'signature',
      kind: 'sign',
      phase: 'lancement',
      title: { fr: 'Signer' },
      who: [{ role: 'groupe' }],
      deadline: { at: { after: 'contract:opened', plus: { days: 60 } }, then: 'expired' },
    },
    { id: 'fin-non-signe', kind: 'end', phase: 'lancement', title: { fr: 'Non signé' }, outcome: 'withdrawn' },
  ],
  edges: [
    { id: 'e1', from: 'trente-jours', outcome: 'reached', to: 'signature' },
    { id: 'e2', from: 'signature', outcome: 'expired', to: 'fin-non-signe' },
  ],
};

describe('a day that the programme refuses for its signature', () => {
  const refused = (template: Template, opened: string, day: string) => {
    const question = signedOn(questionIn(new URLSearchParams(), opened), 'signature', day);
    return refusalOf(question, yearsOf(template, question).year, 'signature');
  };

  it('is one before the contract opens', () => {
    expect(refused(alsace, '2006-10-02', '2006-10-01')).toEqual({ why: 'beforeOpening', on: '2006-10-02' });
    expect(refused(alsace, '2006-10-02', '2007-02-15')).toBeNull();
  });

  it('is one before what must come first has happened', () => {
    // Thirty days after 5 January 2026.
    expect(refused(AWAITED, '2026-01-05', '2026-01-20')).toEqual({ why: 'notReady', on: '2026-02-04' });
    expect(refused(AWAITED, '2026-01-05', '2026-02-04')).toBeNull();
  });

  it('is one after the time in which the signature is awaited', () => {
    // Sixty days after 5 January 2026.
    expect(refused(AWAITED, '2026-01-05', '2026-04-01')).toEqual({ why: 'tooLate', on: '2026-03-06' });
    expect(refused(AWAITED, '2026-01-05', '2026-03-06')).toBeNull();
  });

  it('is nothing that nobody asked for', () => {
    const question = questionIn(new URLSearchParams(), '2006-10-02');
    expect(refusalOf(question, yearsOf(alsace, question).year, 'signature')).toBeNull();
  });
});

describe('the signatures whose day may be chosen', () => {
  it('are those of everybody, not those of a partner who joins later', () => {
    expect(signaturesOf(mulhouse)).toEqual(['signature']);
  });
});
