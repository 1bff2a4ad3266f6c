import { describe, expect, test } from '@jest/globals';
import { calendarOf, datesOf, entriesOf } from './support/calendar.ts';
import { person, RunningContract } from './support/contract.ts';
import { loadTemplate } from './support/templates.ts';

const template = loadTemplate('alsace-csm-personne');
const signedIn2007 = { opened: '2006-10-02', on: { signature: '2007-02-15' } };
const calendar = calendarOf(template, signedIn2007);
const sign = { type: 'sign', method: 'paper' } as const;
const held = { type: 'recordMeeting', held: true } as const;

const PARTNERS = ['services-sociaux-ville', 'amap', 'caritas', 'cca', 'nef', 'humanipsy'] as const;
const everyone = Object.fromEntries(['personne', 'cresus', ...PARTNERS].map((role) => [role, 1]));

/** A contract signed by all on 15 February 2007. */
function signedContract(parties: Record<string, number> = everyone): RunningContract {
  const contract = new RunningContract(template, '2006-10-02', parties);
  contract.passes('preparer-profil', { type: 'complete', fields: { profil: 'a' } }).passes('reunion-partenaires', held);
  contract.passes('couverture', { type: 'decide', choices: ['complet'] }).passes('reunion-avec-la-personne', held);
  contract.passes('objectifs-et-contenu').passes('seminaire-europeen', held).passes('reunion-de-finalisation', held);
  return contract.passes('ecrire-contrat').until('2007-02-15').passes('signature', sign);
}

describe('Alsace, the dates of 2007', () => {
  test('the partners take stock every two months, four times, from the signature', () => {
    expect(datesOf(calendar, 'evaluation-partenaires', 'due')).toEqual([
      '2007-04-16',
      '2007-06-15',
      '2007-08-16',
      '2007-10-15',
    ]);
  });

  test('a review on a Sunday or on Assumption Day moves to the next working day, and says why', () => {
    const shifts = entriesOf(calendar, 'evaluation-partenaires', 'due').map((entry) => [
      entry.shiftedFrom,
      entry.because,
    ]);
    expect(shifts).toEqual([
      ['2007-04-15', 'dimanche'],
      [null, null],
      ['2007-08-15', 'Assomption'],
      [null, null],
    ]);
  });

  test('the baskets are 26 Thursdays, from 3 May to 25 October, Ascension Day included', () => {
    const baskets = datesOf(calendar, 'paniers', 'due');
    expect(baskets).toHaveLength(26);
    expect([baskets[0], baskets.at(-1)]).toEqual(['2007-05-03', '2007-10-25']);
    expect(baskets).toContain('2007-05-17');
    expect(new Set(baskets.map((date) => new Date(`${date}T12:00:00Z`).getUTCDay()))).toEqual(new Set([4]));
  });

  test('the five workshops fall in March, May, July, September and October, on working days', () => {
    const sessions = datesOf(calendar, 'sessions-consommation', 'due');
    expect(sessions.map((date) => date.slice(0, 7))).toEqual(['2007-03', '2007-05', '2007-07', '2007-09', '2007-10']);
    expect(entriesOf(calendar, 'sessions-consommation', 'due').map((entry) => entry.because)).toEqual([
      null,
      null,
      'dimanche',
      'samedi',
      null,
    ]);
  });

  test('Good Friday is a day off here: the reminder before the first review leaves on the Thursday', () => {
    expect(datesOf(calendar, 'evaluation-partenaires', 'reminder')[0]).toBe('2007-04-05');
    const elsewhere = calendarOf(loadTemplate('alsace-csm-personne', { goodFriday: false }), signedIn2007);
    expect(datesOf(elsewhere, 'evaluation-partenaires', 'reminder')[0]).toBe('2007-04-06');
  });

  test('the price of the basket rises in four steps, and the subscription ends with the last basket', () => {
    expect(datesOf(calendar, 'abonnement-amap', 'starts')).toEqual(['2007-05-03']);
    const node = template.nodes.find(({ id }) => id === 'abonnement-amap');
    expect(node?.kind === 'service' && node.steps?.map((step) => step.intensity)).toEqual([75, 50, 25, 0]);
  });

  test('fair trade starts in the second month, before the baskets', () => {
    expect(datesOf(calendar, 'acces-commerce-equitable', 'starts')[0]?.slice(0, 7)).toBe('2007-04');
  });

  test('the realisation lasts from the signature to the end of October', () => {
    expect(datesOf(calendar, 'realisation', 'phase-opened')).toEqual(['2007-02-15']);
    expect(datesOf(calendar, 'realisation', 'phase-closed')).toEqual(['2007-10-30']);
  });

  test('the contract ends in December, without incident', () => {
    expect(calendar).toMatchObject({ incidents: [], refusal: null, refused: [] });
    expect(calendar.ends?.date.slice(0, 7)).toBe('2007-12');
    expect(calendar.ends?.outcome).toBe('autonomy');
  });
});

describe('Alsace, people and choices', () => {
  test('two clocks: a signature a month later moves the reviews, not the preparation', () => {
    const later = calendarOf(template, { opened: '2006-10-02', on: { signature: '2007-03-15' } });
    expect(datesOf(later, 'reunion-partenaires', 'due')).toEqual(datesOf(calendar, 'reunion-partenaires', 'due'));
    expect(datesOf(later, 'evaluation-partenaires', 'due')[0]).toBe('2007-05-15');
  });

  test('a person who lost their income has a longer contract, as long as is written in it', () => {
    const fields = { profil: 'b', 'duree-mois': 14 };
    const longer = calendarOf(template, { ...signedIn2007, fields });
    expect(datesOf(longer, 'parcours-insertion', 'starts')).toEqual(['2007-02-15']);
    expect(datesOf(longer, 'realisation', 'phase-closed')).toEqual(['2008-04-15']);
    expect(datesOf(longer, 'evaluation-partenaires', 'due')).toHaveLength(4);
  });

  test('a person with an income has no path to work and is not offered a loan', () => {
    expect(entriesOf(calendar, 'parcours-insertion', 'starts')).toEqual([]);
    expect(entriesOf(calendar, 'credit-pour-activite', 'opens')).toEqual([]);
  });

  test('support nobody asked for holds nothing: no psychological support, no bank account, no help with papers', () => {
    for (const service of ['suivi-psychologique', 'aide-aux-papiers'])
      expect(datesOf(calendar, service, 'starts')).toEqual([]);
    expect(datesOf(calendar, 'compte-bancaire', 'opens')).toEqual([]);
    expect(datesOf(calendar, 'compte-epargne', 'due')).toHaveLength(1);
  });

  test('psychological support is seen by the person and by Humanipsy, and by nobody else', () => {
    for (const id of ['soutien-psychologique', 'suivi-psychologique']) {
      expect(template.nodes.find((node) => node.id === id)?.visibleTo).toEqual(['personne', 'humanipsy']);
    }
  });

  test('a bank account is opened first where it is needed, the savings account after it', () => {
    const contract = signedContract().until('2007-03-01');
    contract.does('personne', 'choix-compte-bancaire', { type: 'choose', options: ['ouvrir'] });
    expect(contract.items('compte-bancaire', 'complete')).toHaveLength(2);
    contract.until('2007-05-10');
    expect(contract.isOpen('compte-epargne')).toBe(false);
    expect(contract.passes('compte-bancaire').isOpen('compte-epargne')).toBe(true);
  });

  test('a silent basket scheme delays no review, and nobody has to report a basket', () => {
    const silent = calendarOf(template, { ...signedIn2007, roles: { amap: 'silent' } });
    expect(datesOf(silent, 'evaluation-partenaires', 'default')).toHaveLength(4);
    expect(datesOf(silent, 'evaluation-partenaires', 'due')).toEqual(
      datesOf(calendar, 'evaluation-partenaires', 'due'),
    );
    expect(datesOf(silent, 'paniers', 'due')).toEqual(datesOf(calendar, 'paniers', 'due'));
    expect(datesOf(silent, 'paniers', 'reminder')).toEqual([]);
    expect(silent.ends?.outcome).toBe('autonomy');
  });

  test('a firm that joins in June writes its commitments, signs alone, and is in the next review only', () => {
    const contract = signedContract().until('2007-06-20');
    contract.says('cresus', { type: 'addParty', role: 'partenaire', person: person('partenaire') });
    contract.does('partenaire', 'engagements', { type: 'complete' }).does('partenaire', 'signature-partenaire', sign);
    contract.until('2007-08-16');
    const asked = contract.items('evaluation-partenaires', 'evaluate').filter((item) => item.seat === 'partenaire.1');
    expect(asked.map((item) => item.due?.on)).toEqual(['2007-08-16']);
  });

  test('fair trade begins once the shop has joined', () => {
    const contract = signedContract().until('2007-06-01');
    expect(contract.isOpen('acces-commerce-equitable')).toBe(false);
    contract.says('cresus', { type: 'addParty', role: 'commerce-equitable', person: person('commerce-equitable') });
    expect(contract.until('2007-06-02').isOpen('acces-commerce-equitable')).toBe(true);
  });

  test('the person is paid for each review, into the ledger', () => {
    const contract = signedContract().says('cresus', { type: 'setField', field: 'indemnite-reunion', value: 4_000 });
    contract.until('2007-04-23').does('cresus', 'indemnite-evaluation', { type: 'recordPayment' });
    const paid = contract.state.lists.ledger?.map((row) => row.values);
    expect(paid).toMatchObject([{ node: 'indemnite-evaluation', from: 'cresus', to: 'personne', amount: 4_000 }]);
  });

  test('another partner is looked for when the table does not cover every need, then the question comes back', () => {
    const contract = new RunningContract(template, '2006-10-02', everyone);
    contract
      .passes('preparer-profil', { type: 'complete', fields: { profil: 'a' } })
      .passes('reunion-partenaires', held);
    contract.passes('couverture', { type: 'decide', choices: ['partenaire-a-trouver'] }).passes('trouver-partenaire');
    expect(contract.isOpen('couverture')).toBe(true);
  });

  test('the person may leave at any time: the contract ends as a withdrawal, with no other step', () => {
    const contract = signedContract().until('2007-05-02');
    contract.says('personne', { type: 'withdraw', seat: 'personne.1' });
    expect(contract.state.end).toMatchObject({ outcome: 'withdrawn' });
  });

  test('the person chooses how it ends', () => {
    const ends = (issue: string) => calendarOf(template, { ...signedIn2007, answers: { issue } }).ends?.outcome;
    expect(['autonomie', 'relais', 'poursuite', 'cloture'].map(ends)).toEqual([
      'autonomy',
      'relay',
      'continuation',
      'closed',
    ]);
  });
});
