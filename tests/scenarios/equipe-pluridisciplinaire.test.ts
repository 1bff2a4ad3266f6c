import { describe, expect, test } from '@jest/globals';
import { calendarOf, datesOf, entriesOf } from './support/calendar.ts';
import { person, RunningContract } from './support/contract.ts';
import { loadTemplate } from './support/templates.ts';

const template = loadTemplate('equipe-pluridisciplinaire');
const referred = { opened: '2009-12-07', on: { saisine: '2009-12-10' } };
const PARTIES = {
  personne: 1,
  referent: 1,
  secretariat: 1,
  'membres-professionnels': 4,
  'membres-beneficiaires': 3,
  president: 1,
};
const refer = { type: 'complete', fields: { motif: 'suspension' } } as const;
const TEAM = ['membres-professionnels', 'membres-beneficiaires'] as const;

function referredCase(): RunningContract {
  return new RunningContract(template, '2009-12-07', PARTIES).until('2009-12-10').passes('saisine', refer);
}

/** A case whose session was held on 28 December: the team may give its opinion. */
function heardCase(): RunningContract {
  const attendance = Object.fromEntries(TEAM.map((role) => [person(role), 'present' as const]));
  const contract = referredCase().passes('charte', { type: 'sign', method: 'code' });
  contract
    .passes('completude', { type: 'decide', choices: ['complet'] })
    .passes('courrier')
    .passes('inscription');
  return contract.until('2009-12-28').passes('seance', { type: 'recordMeeting', held: true, attendance });
}

describe('the month of the opinion', () => {
  test('a case referred on 10 December and never put before the team has its deemed opinion at the end of 10 January', () => {
    const silent = calendarOf(template, { ...referred, people: 'silent' });
    expect(datesOf(silent, 'seance', 'opens')).toEqual([]);
    expect(datesOf(silent, 'avis', 'default')).toEqual(['2010-01-10']);
  });

  test('the legal month is calendar time: 10 January 2010 is a Sunday and nothing moves', () => {
    const [fired] = entriesOf(calendarOf(template, { ...referred, people: 'silent' }), 'avis', 'default');
    expect(fired).toMatchObject({ date: '2010-01-10', shiftedFrom: null });
  });

  test('the deemed opinion leads to the decision of the presidency, and everybody is told', () => {
    const silent = calendarOf(template, { ...referred, people: 'silent' });
    expect(datesOf(silent, 'decision', 'opens')).toHaveLength(1);
    expect(entriesOf(silent, 'avis-repute-rendu', 'opens')[0]?.for).toEqual(
      expect.arrayContaining(['personne', 'referent', 'president', ...TEAM]),
    );
  });

  test('an opinion given on 5 January cancels it', () => {
    const calendar = calendarOf(template, { ...referred, on: { ...referred.on, avis: '2010-01-05' } });
    expect(datesOf(calendar, 'avis', 'default')).toEqual([]);
    expect(datesOf(calendar, 'avis-repute-rendu', 'opens')).toEqual([]);
    expect(datesOf(calendar, 'decision', 'opens')).toEqual(['2010-01-05']);
  });

  test('it fires at the end of the day, not before', () => {
    const contract = heardCase().until('2010-01-10');
    expect(contract.isOpen('avis')).toBe(true);
    expect(contract.isOpen('decision')).toBe(false);
    contract.until('2010-01-11');
    expect(contract.isOpen('avis')).toBe(false);
    expect(contract.isOpen('decision')).toBe(true);
  });

  test('an opinion that comes after it is refused', () => {
    const contract = heardCase();
    const item = contract.itemOf('avis', 'membres-professionnels', 1, 'vote').id;
    contract.until('2010-01-11');
    expect(contract.send('membres-professionnels', { type: 'vote', item, choices: ['favorable'] })).toBe(
      'DEFAULT_ALREADY_FIRED',
    );
  });

  test('a referral recorded days later still starts the month on the day it was made', () => {
    const contract = new RunningContract(template, '2009-12-07', PARTIES).until('2009-12-18');
    contract.passes('saisine', { ...refer, on: '2009-12-10' }).until('2010-01-11');
    expect(contract.isOpen('decision')).toBe(true);
  });

  test('a session that is never held, and put on the next agenda, does not stop the month', () => {
    const calendar = calendarOf(template, { ...referred, answers: { seance: 'notHeld' } });
    expect(datesOf(calendar, 'avis', 'default')).toEqual(['2010-01-10']);
    expect(datesOf(calendar, 'decision', 'opens')).toHaveLength(1);
  });

  test('one vote out of seven is no opinion: at the end of the month it is deemed given', () => {
    const contract = heardCase().does('membres-professionnels', 'avis', { type: 'vote', choices: ['favorable'] });
    contract.until('2010-01-11');
    expect(contract.state.outcomes.avis).toEqual(['repute-rendu']);
  });

  test('incomplete papers do not stop it either', () => {
    const contract = referredCase().passes('completude', { type: 'decide', choices: ['a-completer'] });
    expect(contract.isOpen('completer-saisine')).toBe(true);
    expect(contract.until('2010-01-11').isOpen('decision')).toBe(true);
  });

  test('the team is reminded ten and three days before', () => {
    const calendar = calendarOf(template, {
      ...referred,
      on: { ...referred.on, charte: '2009-12-15', seance: '2009-12-28' },
      roles: silentTeam(),
    });
    expect(datesOf(calendar, 'avis', 'reminder')).toEqual(['2009-12-31', '2010-01-07']);
  });
});

function silentTeam() {
  return Object.fromEntries(TEAM.map((role) => [role, 'silent' as const]));
}

describe('the people of the case', () => {
  test('the case is not presented before the members have signed the charter', () => {
    const contract = referredCase().passes('completude', { type: 'decide', choices: ['complet'] });
    contract.passes('courrier').passes('inscription').until('2009-12-28');
    expect(contract.isOpen('seance')).toBe(false);
    expect(contract.passes('charte', { type: 'sign', method: 'code' }).isOpen('seance')).toBe(true);
  });

  test('a member with a tie to the person steps out and the others decide', () => {
    const contract = heardCase().does('membres-professionnels', 'avis', { type: 'declareConflict' }, 4);
    for (const n of [1, 2, 3])
      contract.does('membres-professionnels', 'avis', { type: 'vote', choices: ['favorable'] }, n);
    for (const n of [1, 2])
      contract.does('membres-beneficiaires', 'avis', { type: 'vote', choices: ['defavorable'] }, n);
    expect(contract.isOpen('decision')).toBe(false);
    contract.does('membres-beneficiaires', 'avis', { type: 'vote', choices: ['defavorable'] }, 3);
    expect(contract.isOpen('decision')).toBe(true);
    expect(contract.state.outcomes.avis).toEqual(['defavorable']);
  });

  test('the person has a month from the letter to answer, and silence holds nothing up', () => {
    const calendar = calendarOf(template, { ...referred, roles: { personne: 'silent' } });
    expect(datesOf(calendar, 'courrier', 'due')).toEqual(['2009-12-17']);
    expect(datesOf(calendar, 'observations', 'due')).toEqual(['2010-01-17']);
    expect(datesOf(calendar, 'observations', 'default')).toEqual(['2010-01-17']);
    expect(datesOf(calendar, 'decision', 'opens')).toEqual(['2010-01-10']);
  });

  test('the person may say that they have nothing to add', () => {
    const contract = referredCase()
      .passes('completude', { type: 'decide', choices: ['complet'] })
      .passes('courrier');
    contract.does('personne', 'observations', { type: 'decline' });
    expect(contract.state.incidents).toEqual({});
  });

  test('no decision is taken by itself', () => {
    const silent = calendarOf(template, { ...referred, people: 'silent' });
    expect(datesOf(silent, 'decision', 'default')).toEqual([]);
    expect(silent.ends).toBeNull();
  });

  test('when nothing changes, the person is told and it is over', () => {
    const { ends } = calendarOf(template, { ...referred, answers: { decision: 'ne-rien-changer' } });
    expect(ends).toMatchObject({ node: 'fin-sans-changement', outcome: 'noChange' });
  });

  test('a measure is reviewed two months after it was applied', () => {
    const fields = { 'date-effet': '2010-02-15' };
    const calendar = calendarOf(template, { ...referred, fields });
    expect(datesOf(calendar, 'appliquer-la-mesure', 'due')).toEqual(['2010-02-15']);
    expect(datesOf(calendar, 'bilan-effet', 'due')).toEqual(['2010-04-15']);
  });

  test('members see the situation without the person’s file', () => {
    const seenBy = (id: string) => template.fields?.find((field) => field.id === id)?.visibleTo ?? [];
    expect(seenBy('motif-suspension')).not.toEqual(expect.arrayContaining(['membres-beneficiaires']));
    expect(seenBy('situation-sans-nom')).toEqual(expect.arrayContaining(['membres-beneficiaires']));
  });
});
