import { describe, expect, test } from '@jest/globals';
import { calendarOf, datesOf } from './support/calendar.ts';
import { RunningContract } from './support/contract.ts';
import { loadTemplate } from './support/templates.ts';

const template = loadTemplate('microcredit');
const fields = {
  'premiere-echeance': '2009-06-05',
  'nombre-de-mensualites': 12,
  'montant-prete': 120_000,
  mensualite: 10_000,
};
const opened = '2009-05-04';
const PARTIES = { demandeur: 1, ccas: 1, preteur: 1 };
const TWELVE = [
  '2009-06-05',
  '2009-07-05',
  '2009-08-05',
  '2009-09-05',
  '2009-10-05',
  '2009-11-05',
  '2009-12-05',
  '2010-01-05',
  '2010-02-05',
  '2010-03-05',
  '2010-04-05',
  '2010-05-05',
];
const pay = { type: 'recordPayment' } as const;

/** A file that the bank has accepted and that is paid out before the first repayment. */
function lentContract(more: Record<string, unknown> = {}): RunningContract {
  const terms = { 'montant-prete': 120_000, 'nombre-de-mensualites': 12, ...more };
  const contract = askedContract().passes('reponse-banque', { type: 'recordAnswer', answer: 'accord' });
  contract.passes('conditions-du-pret', { type: 'complete', fields: terms });
  contract.passes('signature', { type: 'sign', method: 'paper' }).passes('versement', pay);
  const table = { mensualite: 10_000, 'premiere-echeance': '2009-06-05' };
  return contract.passes('tableau-de-remboursement', { type: 'complete', fields: table });
}

/** A file sent to the bank. */
function askedContract(): RunningContract {
  const contract = new RunningContract(template, opened, PARTIES).passes('accueil').passes('instruction');
  contract.passes('orientation', { type: 'vote', choices: ['microcredit'] });
  return contract.passes('completer-demande').passes('envoyer-au-preteur');
}

/** Pays each repayment on its day. */
function paysOn(contract: RunningContract, dates: string[]): RunningContract {
  for (const date of dates) contract.until(date).does('demandeur', 'echeances', pay);
  return contract;
}

describe('microcredit, the repayments', () => {
  test('twelve months from the date of the first, always on the 5th', () => {
    expect(datesOf(calendarOf(template, { opened, fields }), 'echeances', 'due')).toEqual(TWELVE);
  });

  test('twelve is the number when none is written', () => {
    const { 'nombre-de-mensualites': _none, ...rest } = fields;
    const calendar = calendarOf(template, { opened, fields: rest });
    expect(datesOf(calendar, 'echeances', 'due')).toEqual(TWELVE);
    expect(datesOf(calendar, 'douze-mois', 'opens')).toHaveLength(1);
  });

  test('another number is kept, beyond twelve as well', () => {
    const calendar = calendarOf(template, { opened, fields: { ...fields, 'nombre-de-mensualites': 18 } });
    expect(datesOf(calendar, 'echeances', 'due')).toHaveLength(18);
    expect(datesOf(calendar, 'echeances', 'due').at(-1)).toBe('2010-11-05');
    expect(datesOf(calendar, 'douze-mois', 'opens')).toEqual([]);
  });

  test('a repayment put off in its fourth month is added at the end, on 5 June 2010', () => {
    const contract = paysOn(lentContract(), TWELVE.slice(0, 3));
    contract.until('2009-09-04').does('demandeur', 'echeances', { type: 'postpone' });
    paysOn(contract, TWELVE.slice(4));
    expect(contract.state.status).toBe('open');
    expect(contract.until('2010-05-30').itemOf('echeances', 'demandeur').due?.on).toBe('2010-06-05');
    expect(contract.occurrences('echeances')).toEqual([...TWELVE, '2010-06-05']);
  });

  test('no more than three may be put off', () => {
    const contract = lentContract();
    for (const date of TWELVE.slice(0, 3)) contract.until(date).does('demandeur', 'echeances', { type: 'postpone' });
    contract.until('2009-09-05');
    expect(contract.tries('demandeur', 'echeances', { type: 'postpone' })).toBe('POSTPONE_EXHAUSTED');
  });

  test('a missed repayment comes before the coordinator, and the next ones go on', () => {
    const contract = lentContract().until('2009-06-05').does('demandeur', 'echeances', { type: 'refuse' });
    expect(Object.values(contract.state.incidents)).toMatchObject([{ code: 'OUTCOME_UNWIRED', node: 'echeances' }]);
    expect(contract.until('2009-07-01').items('echeances', 'recordPayment')).toHaveLength(1);
  });
});

describe('microcredit, the support', () => {
  test('a meeting every three months from the first repayment until the last', () => {
    const calendar = calendarOf(template, { opened, fields });
    expect(datesOf(calendar, 'points-trimestriels', 'due')).toEqual(['2009-09-07', '2009-12-07', '2010-03-05']);
  });

  test('a repayment put off to June keeps the support until then', () => {
    const contract = paysOn(lentContract(), TWELVE.slice(0, 3));
    contract.until('2009-09-04').does('demandeur', 'echeances', { type: 'postpone' });
    paysOn(contract, TWELVE.slice(4)).until('2010-06-01');
    expect(contract.occurrences('points-trimestriels')).toEqual([
      '2009-09-07',
      '2009-12-07',
      '2010-03-05',
      '2010-06-07',
    ]);
  });

  test('a difficulty can be announced more than once, and holds nothing when nobody does', () => {
    const contract = lentContract().until('2009-07-01');
    for (let times = 0; times < 2; times++) {
      contract.does('demandeur', 'signaler-difficulte', { type: 'choose', options: ['difficulte'] });
      contract.does('ccas', 'traiter-difficulte', { type: 'complete' });
    }
    expect(contract.isOpen('signaler-difficulte')).toBe(true);
    const calendar = calendarOf(template, { opened, fields });
    expect(calendar.ends?.outcome).toBe('repaid');
  });
});

describe('microcredit, the end', () => {
  test('comes only when the repayments reach the sum lent', () => {
    const contract = paysOn(lentContract(), TWELVE.slice(0, 11));
    contract.until('2010-05-05').does('demandeur', 'echeances', { ...pay, amount: 4_000 });
    expect(contract.until('2010-05-20').openPhases()).toEqual(['realisation']);
    contract.does('demandeur', 'payer-autrement', { type: 'choose', options: ['payer'] });
    contract.does('demandeur', 'remboursement-libre', { ...pay, amount: 6_000 });
    expect(contract.openPhases()).toEqual(['conclusion']);
  });

  test('the last repayment on its day ends the repayment', () => {
    const contract = paysOn(lentContract(), TWELVE);
    expect(contract.openPhases()).toEqual(['conclusion']);
  });

  test('in Dunkerque the interest is given back; in Grenoble the step is skipped', () => {
    const dates = (variante: string) => {
      const calendar = calendarOf(template, { opened, fields: { ...fields, variante } });
      return datesOf(calendar, 'interets-rendus', 'opens');
    };
    expect(dates('dunkerque')).toEqual(['2010-05-05']);
    expect(dates('grenoble')).toEqual([]);
  });

  test('the loan repaid is how it ends', () => {
    const calendar = calendarOf(template, { opened, fields });
    expect(calendar).toMatchObject({ incidents: [], refusal: null, refused: [], ends: { outcome: 'repaid' } });
  });
});

describe('microcredit, before the loan', () => {
  test('the bank refuses: the person is told why, and nothing is lent', () => {
    const contract = askedContract().passes('reponse-banque', { type: 'recordAnswer', answer: 'refus' });
    expect(contract.items('annoncer-refus', 'complete')).toHaveLength(1);
    contract.passes('annoncer-refus');
    expect(contract.state.end).toMatchObject({ outcome: 'refused' });
    expect(contract.state.lists.ledger ?? []).toEqual([]);
  });

  test('the bank may answer before anybody waits for it', () => {
    const contract = new RunningContract(template, opened, PARTIES).passes('accueil').passes('instruction');
    contract.says('ccas', { type: 'recordAnswer', node: 'reponse-banque', answer: 'accord' });
    contract.passes('orientation', { type: 'vote', choices: ['microcredit'] });
    contract.passes('completer-demande').passes('envoyer-au-preteur');
    expect(contract.isOpen('conditions-du-pret')).toBe(true);
  });

  test('the bank may answer long after it was expected', () => {
    const contract = askedContract().until('2009-07-20');
    contract.passes('reponse-banque', { type: 'recordAnswer', answer: 'accord' });
    expect(contract.isOpen('conditions-du-pret')).toBe(true);
  });

  test('a microcredit may go with other help', () => {
    const contract = new RunningContract(template, opened, PARTIES).passes('accueil').passes('instruction');
    contract.passes('orientation', { type: 'vote', choices: ['microcredit', 'formation-budget'] });
    expect(contract.openPhases()).toEqual(['preparation']);
    expect(contract.passes('autres-aides').openPhases()).toEqual(['lancement']);
  });

  test('other help without a loan ends the contract as a relay', () => {
    const contract = new RunningContract(template, opened, PARTIES).passes('accueil').passes('instruction');
    contract.passes('orientation', { type: 'vote', choices: ['aide-sociale'] }).passes('autres-aides');
    expect(contract.state.end).toMatchObject({ outcome: 'relay' });
  });

  test('where there is a committee, it says whether the request goes on', () => {
    const contract = new RunningContract(template, opened, { ...PARTIES, comite: 1 }).passes('accueil');
    contract.passes('instruction');
    expect(contract.isOpen('comite-technique')).toBe(true);
    contract.does('comite', 'comite-technique', { type: 'decide', choices: ['a-revoir'] });
    expect(contract.isOpen('instruction')).toBe(true);
    contract.passes('instruction').does('comite', 'comite-technique', { type: 'decide', choices: ['valide'] });
    expect(contract.isOpen('orientation')).toBe(true);
  });

  test('the person may decide not to borrow', () => {
    const contract = askedContract().passes('reponse-banque', { type: 'recordAnswer', answer: 'accord' });
    contract.passes('conditions-du-pret', { type: 'complete', fields: { 'montant-prete': 120_000 } });
    contract.does('demandeur', 'signature', { type: 'refuse' });
    expect(contract.state.end).toMatchObject({ outcome: 'withdrawn' });
  });

  test('what is left to live on is seen by the person and the CCAS only', () => {
    const budget = template.fields?.find((field) => field.id === 'reste-a-vivre');
    expect(budget?.visibleTo).toEqual(['demandeur', 'ccas']);
  });
});
