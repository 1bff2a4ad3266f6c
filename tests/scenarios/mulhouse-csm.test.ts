import { describe, expect, test } from '@jest/globals';
import type { Act } from '#schema/acts';
import { calendarOf, datesOf, entriesOf } from './support/calendar.ts';
import { person, RunningContract } from './support/contract.ts';
import { loadTemplate } from './support/templates.ts';

const template = loadTemplate('mulhouse-csm');
const signedIn2008 = { opened: '2008-10-01', on: { signature: '2008-12-18' } };
const sign = { type: 'sign', method: 'paper' } as const;
const held = { type: 'recordMeeting', held: true } as const;
const text = { id: 'a'.repeat(32), digest: 'b'.repeat(64) };

/** A contract of three beneficiaries, signed on 18 December 2008 and planned by the 29th. */
function signedContract(): RunningContract {
  const contract = new RunningContract(template, '2008-10-01', { beneficiaires: 3, animateurs: 2, ville: 1 });
  contract.passes('definir-bien-etre').passes('approuver-criteres', held).passes('besoins-du-groupe');
  return contract.passes('construire-csm').until('2008-12-18').passes('signature', sign);
}

function runningContract(): RunningContract {
  return signedContract().until('2008-12-29').passes('planification').until('2008-12-30');
}

describe('Mulhouse, the dates of 2008 and 2009', () => {
  const calendar = calendarOf(template, signedIn2008);

  test('the actions are planned five working days after the signature, by the calendar of Alsace', () => {
    expect(datesOf(calendar, 'planification', 'due')).toEqual(['2008-12-29']);
  });

  test('with the national calendar, 26 December is a working day and the planning is due that day', () => {
    const national = calendarOf(loadTemplate('mulhouse-csm', { territory: 'FR' }), signedIn2008);
    expect(datesOf(national, 'planification', 'due')).toEqual(['2008-12-26']);
  });

  test('the review comes three months after the signature', () => {
    expect(datesOf(calendar, 'bilan-3-mois', 'due')).toEqual(['2009-03-18']);
  });

  test('the final review and the end of the realisation fall six months after the signature', () => {
    expect(datesOf(calendar, 'bilan-final', 'due')).toEqual(['2009-06-18']);
    expect(datesOf(calendar, 'realisation', 'phase-closed')).toEqual(['2009-06-18']);
  });

  test('the realisation begins once the planning is done, not at the signature', () => {
    expect(datesOf(calendar, 'realisation', 'phase-opened')).toEqual(['2008-12-29']);
    expect(datesOf(calendar, 'lancement', 'phase-closed')).toEqual(['2008-12-29']);
  });

  test('a planning twelve days late delays the realisation and moves neither review', () => {
    const late = calendarOf(template, { ...signedIn2008, people: 'late' });
    expect(datesOf(late, 'realisation', 'phase-opened')).toEqual(['2009-01-10']);
    expect(datesOf(late, 'bilan-3-mois', 'due')).toEqual(['2009-03-18']);
    expect(datesOf(late, 'realisation', 'phase-closed')).toEqual(['2009-06-18']);
  });

  test('as long as nobody plans, the realisation never starts', () => {
    const silent = calendarOf(template, { ...signedIn2008, people: 'silent' });
    expect(datesOf(silent, 'planification', 'due')).toEqual(['2008-12-29']);
    expect(datesOf(silent, 'realisation', 'phase-opened')).toEqual([]);
    expect(silent.ends).toBeNull();
  });

  test('the reviews ask every party', () => {
    for (const review of ['bilan-3-mois', 'bilan-final']) {
      expect(entriesOf(calendar, review, 'due')[0]?.for).toEqual([
        'beneficiaires',
        'animateurs',
        'ville',
        'partenaire',
      ]);
    }
  });

  test('the group meets every week until the end of the six months, never on a day off', () => {
    const sessions = datesOf(calendar, 'seances', 'due');
    expect(sessions).toHaveLength(25);
    expect(sessions[0]).toBe('2008-12-30');
    expect(sessions.at(-1)).toBe('2009-06-16');
  });

  test('nothing is left unanswered for ever: a review goes ahead 21 days after its date', () => {
    const calm = calendarOf(template, {
      ...signedIn2008,
      on: { ...signedIn2008.on, planification: '2008-12-29' },
      people: 'silent',
    });
    expect(datesOf(calm, 'bilan-3-mois', 'default')).toEqual(['2009-04-08']);
    expect(datesOf(calm, 'bilan-final', 'default')).toEqual(['2009-07-09']);
  });

  test('whoever has not answered a review is reminded by the usual ladder, on working days', () => {
    const calm = calendarOf(template, {
      ...signedIn2008,
      on: { ...signedIn2008.on, planification: '2008-12-29' },
      people: 'silent',
    });
    expect(datesOf(calm, 'bilan-3-mois', 'reminder')).toEqual(['2009-03-11', '2009-03-16', '2009-03-19', '2009-03-23']);
    expect(datesOf(calm, 'bilan-3-mois', 'escalation')).toEqual(['2009-03-25', '2009-03-30', '2009-04-07']);
  });

  test('the calendar has no incident and refuses no act', () => {
    expect(calendar).toMatchObject({ incidents: [], refusal: null, refused: [] });
  });
});

describe('Mulhouse, how it ends', () => {
  test('the group wants to go on: autonomy', () => {
    const { ends } = calendarOf(template, { ...signedIn2008, answers: { 'groupe-continue': 'oui' } });
    expect(ends).toMatchObject({ node: 'fin-autonomie', outcome: 'autonomy' });
  });

  test('the group stops: the contract is closed', () => {
    const { ends } = calendarOf(template, { ...signedIn2008, answers: { 'groupe-continue': 'non' } });
    expect(ends).toMatchObject({ node: 'fin-cloture', outcome: 'closed' });
  });

  test('the group stops and helps another: relay', () => {
    const answers = { 'groupe-continue': 'non', 'passer-le-relais': 'oui' };
    expect(calendarOf(template, { ...signedIn2008, answers }).ends).toMatchObject({ outcome: 'relay' });
  });

  test('nobody answers: the group is taken to stop, and says so on a date', () => {
    const on = { signature: '2008-12-18', planification: '2008-12-29' };
    const calendar = calendarOf(template, { opened: '2008-10-01', on, people: 'silent' });
    expect(entriesOf(calendar, 'groupe-continue', 'default')).toHaveLength(1);
    expect(calendar.ends).toMatchObject({ outcome: 'closed' });
  });

  test('passing on to others is offered all along and holds nothing when nobody takes it', () => {
    const calendar = calendarOf(template, signedIn2008);
    expect(datesOf(calendar, 'objectifs-atteints', 'opens')).toEqual(['2008-12-18']);
    expect(datesOf(calendar, 'transmettre', 'opens')).toEqual([]);
    const taken = calendarOf(template, { ...signedIn2008, answers: { 'objectifs-atteints': 'atteints' } });
    expect(entriesOf(taken, 'transmettre', 'opens')).toHaveLength(1);
  });
});

describe('Mulhouse, a partner who joins on 10 February 2009', () => {
  const joined = () =>
    runningContract()
      .until('2009-02-10')
      .says('ville', { type: 'addParty', role: 'partenaire', person: person('partenaire') });

  test('gets a task of its own to write its commitments, due fourteen days later', () => {
    const contract = joined();
    expect(contract.items('engagements')).toHaveLength(1);
    expect(contract.itemOf('engagements', 'partenaire').due?.on).toBe('2009-02-24');
  });

  test('signs alone: nobody signs again', () => {
    const contract = joined().does('partenaire', 'engagements', { type: 'complete' });
    expect(contract.items('signature')).toEqual([]);
    expect(contract.items('signature-partenaire')).toHaveLength(1);
    contract.does('partenaire', 'signature-partenaire', sign);
    expect(contract.items('signature-partenaire')).toEqual([]);
  });

  test('is in the review at three months', () => {
    const contract = joined().until('2009-03-18');
    expect(contract.itemOf('bilan-3-mois', 'partenaire').seat).toBe('partenaire.1');
  });

  test('who arrives after that review is not asked for it, but is in the final one', () => {
    const contract = runningContract().until('2009-03-18').passes('bilan-3-mois', { type: 'evaluate', answers: {} });
    contract.until('2009-04-01').says('ville', { type: 'addParty', role: 'partenaire', person: person('partenaire') });
    expect(contract.items('bilan-3-mois')).toEqual([]);
    expect(contract.until('2009-06-05').itemOf('bilan-final', 'partenaire').seat).toBe('partenaire.1');
  });

  test('may say no: only that partner is concerned, and the town frees the seat', () => {
    const contract = joined().does('partenaire', 'engagements', { type: 'decline' });
    expect(contract.items('partenaire-sans-suite')).toHaveLength(1);
    expect(contract.state.incidents).toEqual({});
    contract.says('ville', { type: 'releaseParty', seat: 'partenaire.1' });
    expect(
      contract
        .until('2009-03-18')
        .items('bilan-3-mois')
        .some((item) => item.seat === 'partenaire.1'),
    ).toBe(false);
  });
});

describe('Mulhouse, people', () => {
  test('each beneficiary signs: one missing signature leaves the contract unsigned', () => {
    const contract = new RunningContract(template, '2008-10-01', { beneficiaires: 3, animateurs: 2, ville: 1 });
    contract.passes('definir-bien-etre').passes('approuver-criteres', held).passes('besoins-du-groupe');
    contract.passes('construire-csm').until('2008-12-18');
    expect(contract.items('signature', 'sign').map((item) => item.seat ?? 'ville')).toEqual([
      'beneficiaires.1',
      'beneficiaires.2',
      'beneficiaires.3',
      'animateurs.1',
      'animateurs.2',
      'ville',
    ]);
    contract.does('beneficiaires', 'signature', sign, 1).does('beneficiaires', 'signature', sign, 2);
    contract.does('animateurs', 'signature', sign, 1).does('animateurs', 'signature', sign, 2);
    contract.does('ville', 'signature', sign);
    expect(contract.isOpen('planification')).toBe(false);
    contract.does('beneficiaires', 'signature', sign, 3);
    expect(contract.isOpen('planification')).toBe(true);
  });

  test('a paper signature recorded the next day still counts from the day it was given', () => {
    const contract = new RunningContract(template, '2008-10-01', { beneficiaires: 1, animateurs: 2, ville: 1 });
    contract.passes('definir-bien-etre').passes('approuver-criteres', held).passes('besoins-du-groupe');
    contract
      .passes('construire-csm')
      .until('2008-12-19')
      .passes('signature', { ...sign, on: '2008-12-18' });
    expect(contract.items('planification')[0]?.due?.on).toBe('2008-12-29');
  });

  test('a refusal to sign does not run on as a signature: the town looks for a way, and the contract is offered again', () => {
    const contract = new RunningContract(template, '2008-10-01', { beneficiaires: 3, animateurs: 2, ville: 1 });
    contract.passes('definir-bien-etre').passes('approuver-criteres', held).passes('besoins-du-groupe');
    contract.passes('construire-csm').until('2008-12-10').does('beneficiaires', 'signature', { type: 'refuse' }, 3);
    expect(contract.isOpen('planification')).toBe(false);
    expect(contract.state.incidents).toEqual({});
    contract.says('ville', { type: 'releaseParty', seat: 'beneficiaires.3' });
    contract.does('ville', 'refus-de-signer', { type: 'decide', choices: ['proposer-a-nouveau'] });
    expect(contract.until('2008-12-18').items('signature', 'sign')).toHaveLength(5);
    expect(contract.passes('signature', sign).isOpen('planification')).toBe(true);
  });

  test('a beneficiary may leave at any time; the group goes on', () => {
    const contract = runningContract().until('2009-02-01');
    contract.says('beneficiaires', { type: 'withdraw', seat: 'beneficiaires.2' }, 2);
    expect(contract.state.status).toBe('open');
    contract.until('2009-03-18');
    expect(contract.items('bilan-3-mois').map((item) => item.seat)).not.toContain('beneficiaires.2');
  });

  test('somebody else at the town hall finds what was open, and not what was done', () => {
    const contract = signedContract();
    const before = contract.items('planification').map((item) => item.id);
    const act = { type: 'replaceParty', seat: 'ville.1', person: person('ville', 2) } as const;
    contract.says('ville', act);
    expect(contract.items('planification').map((item) => item.id)).toEqual(before);
    contract.does('ville', 'planification', { type: 'complete' }, 2);
    const signed = contract.journal('ItemAnswered').filter((fact) => fact.verb === 'sign' && fact.as === 'ville.1');
    expect(signed.map((fact) => fact.person)).toEqual([person('ville', 1)]);
  });

  test('a session that was not held is a matter for the coordinator, and the next ones take place', () => {
    const contract = runningContract().does('ville', 'seances', { type: 'recordMeeting', held: false });
    expect(Object.values(contract.state.incidents)).toMatchObject([{ code: 'OUTCOME_UNWIRED', node: 'seances' }]);
    expect(contract.until('2009-01-05').items('seances').length).toBeGreaterThan(0);
  });

  test('a review still unanswered at the end of the six months stays answerable in the next phase', () => {
    const contract = runningContract().until('2009-06-20');
    expect(contract.openPhases()).toEqual(['conclusion', 'tout-au-long']);
    contract.passes('bilan-final', { type: 'evaluate', answers: {} });
    expect(contract.isOpen('groupe-continue')).toBe(true);
  });
});

describe('Mulhouse, actions and their budget', () => {
  const planned = () =>
    signedContract().until('2008-12-22').says('ville', { type: 'setField', field: 'budget', value: 100_000 });
  const action = (row: string, cout: number): Act => ({
    type: 'addRow',
    list: 'actions',
    row,
    values: { titre: text, retenue: true, pilote: person('animateurs'), cout, fin: '2009-03-31' },
  });

  test('the chosen actions stay within the budget', () => {
    const contract = planned().says('ville', action('cuisine', 60_000));
    expect(contract.send('beneficiaires', action('voyage', 60_000))).toBe('LIMIT_EXCEEDED');
    expect(contract.send('beneficiaires', action('theatre', 40_000))).toBeNull();
  });

  test('each chosen action is funded, then led by its pilot at its own pace', () => {
    const contract = planned().says('ville', action('cuisine', 60_000)).says('ville', action('theatre', 40_000));
    contract.passes('planification').until('2009-01-05');
    expect(contract.items('financer-action')).toHaveLength(2);
    contract.does('ville', 'financer-action', { type: 'recordPayment' });
    expect(contract.items('mener-action').map((item) => item.due?.on)).toEqual(['2009-03-31']);
    expect(contract.state.lists.ledger).toMatchObject([{ values: { node: 'financer-action', amount: 60_000 } }]);
  });

  test('an action added in February opens too, and none holds the contract at the end', () => {
    const contract = planned().passes('planification').until('2009-02-15').says('ville', action('jardin', 10_000));
    expect(contract.items('financer-action')).toHaveLength(1);
    expect(contract.until('2009-06-19').openPhases()).toEqual(['conclusion', 'tout-au-long']);
  });

  test('a pilot who can no longer lead an action is replaced, and only that action waits', () => {
    const contract = planned().says('ville', action('cuisine', 60_000)).passes('planification').until('2009-01-05');
    contract.does('ville', 'financer-action', { type: 'recordPayment' });
    contract.does('animateurs', 'mener-action', { type: 'decline' });
    expect(contract.state.incidents).toEqual({});
    contract.says('ville', {
      type: 'changeRow',
      list: 'actions',
      row: 'cuisine',
      values: { pilote: person('beneficiaires') },
    });
    contract.does('ville', 'trouver-pilote', { type: 'complete' });
    expect(contract.itemOf('mener-action', 'beneficiaires')).toBeDefined();
  });
});

describe('Mulhouse, what the parties promise', () => {
  const own = (role: string) => (template.commitments ?? []).filter(({ id }) => new RegExp(`^${role}-\\d+$`).test(id));

  test('six promises of the beneficiary partners, seven of the town, eleven of the facilitators', () => {
    expect([own('beneficiaires').length, own('ville').length, own('animateurs').length]).toEqual([6, 7, 11]);
  });

  test('partners who join promise to respect the contract and to define their own commitments', () => {
    const open = (template.commitments ?? []).filter((promise) => promise.by === 'partenaire');
    expect(open.map((promise) => promise.node)).toEqual(['signature-partenaire', 'engagements']);
  });

  test('what depends on availability says so', () => {
    const within = (template.commitments ?? []).filter((promise) => promise.unlessUnavailable).map(({ id }) => id);
    expect(within).toEqual(['beneficiaires-transmettre', 'beneficiaires-5']);
  });
});
