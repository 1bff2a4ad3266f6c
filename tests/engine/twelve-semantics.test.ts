import { describe, expect, it } from '@jest/globals';
import { does, given, outside, says } from '#tests/support/spec';
import {
  choices,
  decision,
  evaluation,
  field,
  group,
  meeting,
  option,
  phase,
  programme,
  service,
  sign,
  task,
  wait,
} from '#tests/support/spec-templates';

/* Twelve things that naive engines get wrong: one named example for each. */

const SELF = [{ each: 'self' as const }];
const join = (person: string) => says('ville-1', { type: 'addParty', role: 'partenaire', person });

describe('twelve semantics', () => {
  it('1 two clocks: the project has its months, the contract counts from its own signature', () => {
    const template = programme({
      nodes: [
        meeting('comite-de-pilotage', { recurrence: { dates: [{ month: '2007-04' }, { month: '2007-06' }] } }),
        sign('signature'),
        evaluation('bilan', { due: { after: 'node:signature:completed', plus: { months: 3 } } }),
      ],
      edges: ['signature -> bilan'],
    });
    const signedOn = (day: string) =>
      given(template)
        .when(day, does('ville-1', 'sign', 'signature', { method: 'code' }))
        .when('2007-04-10');
    signedOn('2007-02-15').due('bilan', '2007-05-15').due('comite-de-pilotage', '2007-04-30');
    signedOn('2007-03-20').due('bilan', '2007-06-20').due('comite-de-pilotage', '2007-04-30');
  });

  it('2 every two months, four times, is not a list of months: only the first moves with the signature', () => {
    const template = programme({
      fields: [field('signature', 'date')],
      nodes: [
        task('reunions', {
          recurrence: { first: { after: 'field:signature', plus: { months: 2 } }, every: { months: 2 }, count: 4 },
        }),
        task('sessions', {
          recurrence: { dates: ['2007-03', '2007-05', '2007-07', '2007-09', '2007-10'].map((month) => ({ month })) },
        }),
      ],
    });
    const signed = (signature: string) => given(template, { fields: { signature } }).when('2007-12-31');
    const monthsOf = (signature: string, node: string) =>
      signed(signature)
        .planned(node)
        .map((day) => day.slice(0, 7));
    expect(monthsOf('2007-02-15', 'reunions')).toEqual(['2007-04', '2007-06', '2007-08', '2007-10']);
    expect(monthsOf('2007-03-15', 'reunions')).toEqual(['2007-05', '2007-07', '2007-09', '2007-11']);
    expect(monthsOf('2007-02-15', 'sessions')).toEqual(['2007-03', '2007-05', '2007-07', '2007-09', '2007-10']);
    expect(monthsOf('2007-03-15', 'sessions')).toEqual(monthsOf('2007-02-15', 'sessions'));
  });

  it('3 an opinion is deemed given at the legal deadline, and the president decides at once', () => {
    const template = programme({
      nodes: [
        task('saisine'),
        task('instruction'),
        decision('avis', {
          method: 'one',
          choices: choices('favorable', 'defavorable', 'repute-rendu'),
          deadline: {
            at: { after: 'node:saisine:completed', plus: { months: 1 } },
            then: 'repute-rendu',
            coversBefore: true,
          },
        }),
        task('decision'),
      ],
      edges: [
        'saisine -> instruction',
        'instruction -> avis',
        'avis -favorable-> decision',
        'avis -repute-rendu-> decision',
      ],
    });
    given(template, { on: '2009-12-10' })
      .when(does('ville-1', 'complete', 'saisine'), '2010-01-10T23:59:59')
      .open('instruction')
      .when('2010-01-11T00:00')
      .outcome('avis', 'repute-rendu')
      .open('decision');
  });

  it('4 a service merely runs: nobody clicks "done", nothing waits for it, nobody is reminded of it', () => {
    const template = programme({
      phases: ['realisation', 'conclusion'],
      nodes: [
        service('paniers', { who: [{ role: 'partenaire' }] }),
        task('actions'),
        task('bilan', { phase: 'conclusion' }),
      ],
    });
    const year = given(template, { people: { partenaire: 1 } }).when('2007-06-01');
    expect(year.all('RungFell')).toEqual([]);
    year
      .open('paniers', 'actions')
      .when(does('ville-1', 'complete', 'actions'))
      .inPhase('conclusion')
      .open('bilan');
  });

  it('5 an optional branch that nobody took does not block the phase, nor the steps it would have led to', () => {
    const template = programme({
      phases: ['realisation', 'conclusion'],
      nodes: [
        option('soutien-psychologique', { options: choices('oui'), who: [{ role: 'beneficiaires' }] }),
        task('seances'),
        task('actions'),
        task('bilan', { phase: 'conclusion' }),
      ],
      edges: ['soutien-psychologique -oui-> seances'],
    });
    given(template)
      .when(does('ville-1', 'complete', 'actions'))
      .inPhase('conclusion')
      .open('bilan');
    given(template)
      .when(
        does('beneficiaires-1', 'choose', 'soutien-psychologique', { options: ['oui'] }),
        does('ville-1', 'complete', 'actions'),
      )
      .inPhase('realisation')
      .open('seances');
  });

  it('6 a late partner joins the reviews to come, and not those that are past', () => {
    const template = programme({
      nodes: [
        evaluation('bilans', {
          who: [
            { role: 'beneficiaires', need: 'all' },
            { role: 'partenaire', need: 'all' },
          ],
          recurrence: { first: { after: 'contract:opened', plus: { months: 2 } }, every: { months: 2 }, count: 3 },
        }),
      ],
    });
    const first = given(template).when('2007-03-15', does('beneficiaires-1', 'evaluate', 'bilans', { answers: {} }));
    const late = first.when('2007-04-10', join('banque'), '2007-05-15');
    late.asks('bilans', 'beneficiaires-1', 'banque');
    expect(
      late
        .all('ItemOpened')
        .filter((fact) => fact.seat === 'partenaire.1')
        .map((fact) => fact.on),
    ).toEqual(['2007-05-15']);
  });

  it('7 a commitment subject to availability: not available is no breach', () => {
    const template = programme({
      nodes: [
        task('bilan', { edits: ['commitments'] }),
        decision('alerte', {
          method: 'one',
          choices: choices('traiter', 'classer'),
          when: {
            count: { list: 'commitments', where: { row: 'status', op: 'eq', value: 'notKept' } },
            op: 'ge',
            value: 1,
          },
          default: 'classer',
        }),
        task('mediation'),
        task('suite'),
      ],
      edges: ['bilan -> alerte', 'alerte -traiter-> mediation', 'alerte -classer-> suite'],
    });
    const review = (status: string) =>
      given(template)
        .when(
          says('ville-1', {
            type: 'addRow',
            list: 'commitments',
            row: 'transmettre',
            values: { by: 'beneficiaires', status },
          }),
        )
        .when(does('ville-1', 'complete', 'bilan'));
    review('notAvailable').open('suite');
    review('notKept').open('alerte');
  });

  it('8 the actions of the third phase wait for the planning of the second', () => {
    const template = programme({
      phases: ['lancement', 'realisation'],
      nodes: [
        sign('signature', { phase: 'lancement' }),
        task('planification', {
          phase: 'lancement',
          due: { after: 'node:signature:completed', plus: { workingDays: 5 } },
        }),
        task('actions-collectives', { phase: 'realisation' }),
      ],
      edges: ['signature -> planification'],
    });
    given(template, { on: '2008-12-18' })
      .when(does('ville-1', 'sign', 'signature', { method: 'paper' }))
      .due('planification', '2008-12-29')
      .when('2009-03-01')
      .inPhase('lancement')
      .when(does('ville-1', 'complete', 'planification'))
      .inPhase('realisation')
      .open('actions-collectives');
  });

  it('9 refusing one lead blocks that lead only', () => {
    const template = programme({
      fields: [field('pistes', 'list', { columns: [{ id: 'titre', type: 'text', title: { fr: 'Titre' } }] })],
      nodes: [
        group('piste', { each: { list: 'pistes' } }),
        decision('validation-septembre', { in: 'piste', method: 'one', choices: choices('validee', 'refusee') }),
        task('fiche-octobre', { in: 'piste' }),
        task('programme-decembre'),
      ],
      edges: ['validation-septembre -validee-> fiche-octobre', 'piste -> programme-decembre'],
    });
    const rows = ['epicerie', 'permis', 'guide'].map((row) => ({ list: 'pistes', row, values: {} }));
    const decide = (choice: string) => does('ville-1', 'decide', 'validation-septembre', { choices: [choice] });
    given(template, { rows })
      .when(decide('validee'), decide('refusee'), decide('validee'))
      .asks('fiche-octobre', 'anybody', 'anybody')
      .when(does('ville-1', 'complete', 'fiche-octobre'), does('ville-1', 'complete', 'fiche-octobre'))
      .open('programme-decembre');
  });

  it('10 replacing a person moves what is open, not what was done', () => {
    const template = programme({
      nodes: [
        task('fiche', { who: [{ role: 'animateurs', need: 'all' }] }),
        task('suivi', { who: [{ role: 'animateurs', need: 'all' }] }),
      ],
    });
    const before = given(template).when(does('animateurs-1', 'complete', 'fiche'));
    const item = before.items('suivi')[0]?.id;
    const after = before.when(
      says('ville-1', { type: 'replaceParty', seat: 'animateurs.1', person: 'nouveau-pilote' }),
    );
    after.asks('suivi', 'nouveau-pilote');
    expect(after.items('suivi')[0]?.id).toBe(item);
    expect(after.all('ItemAnswered')).toEqual([expect.objectContaining({ person: 'animateurs-1' })]);
  });

  it('11 an outside answer may come before or after it was expected', () => {
    const template = programme({
      nodes: [
        task('dossier'),
        wait('commission-europeenne', {
          answers: choices('approuve', 'rejete'),
          expected: { after: 'contract:opened', plus: { months: 3 } },
        }),
        task('lancement'),
      ],
      edges: ['dossier -> commission-europeenne', 'commission-europeenne -approuve-> lancement'],
    });
    const send = does('ville-1', 'complete', 'dossier');
    given(template).when(outside('commission-europeenne', 'approuve'), '2007-02-01', send).open('lancement');
    given(template).when(send, '2007-02-01', outside('commission-europeenne', 'approuve')).open('lancement');
    given(template).when(send, '2007-09-01', outside('commission-europeenne', 'approuve')).open('lancement');
  });

  it('12 a beneficiary may withdraw at any time: nothing more is asked of her, and what was done stays', () => {
    const template = programme({
      phases: [phase('realisation')],
      nodes: [
        task('activite', {
          each: { role: 'beneficiaires' },
          who: SELF,
          due: { after: 'contract:opened', plus: { days: 20 } },
        }),
        sign('charte', { who: [{ role: 'beneficiaires', need: 'all' }] }),
      ],
    });
    const gone = given(template, { people: { beneficiaires: 2 } })
      .when(does('beneficiaires-2', 'sign', 'charte', { method: 'code' }))
      .when('2007-01-20', says('beneficiaires-2', { type: 'withdraw', seat: 'beneficiaires.2' }));
    gone.asks('activite', 'beneficiaires-1').asks('charte', 'beneficiaires-1').incidents();
    const later = gone.when('2007-03-01');
    expect(later.all('RungFell').flatMap((fact) => fact.people)).not.toContain('beneficiaires-2');
    expect(later.all('ItemAnswered')).toHaveLength(1);
    gone
      .when(says('beneficiaires-2', { type: 'comment', text: { id: 'a'.repeat(32), digest: 'b'.repeat(64) } }))
      .rejected('ACTOR_UNKNOWN');
  });
});
