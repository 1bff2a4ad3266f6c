import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import { back, choices, decision, evaluation, field, meeting, programme, task } from '#tests/support/spec-templates';

const SELF = [{ each: 'self' as const }];
const ACTIONS = field('actions', 'list', {
  columns: [
    { id: 'retenue', type: 'boolean', title: { fr: 'Retenue' } },
    { id: 'pilote', type: 'person', title: { fr: 'Pilote' } },
    { id: 'debut', type: 'date', title: { fr: 'Début' } },
  ],
});
const action = (row: string, values = {}) => ({ list: 'actions', row, values });
const newPartner = (person: string) => says('ville-1', { type: 'addParty', role: 'partenaire', person });

describe('one instance for each', () => {
  it('R18 a step repeated for a role asks each of its members, and is done when all are', () => {
    const template = programme({
      nodes: [task('entretien', { each: { role: 'beneficiaires' }, who: SELF }), task('synthese')],
      edges: ['entretien -> synthese'],
    });
    given(template, { people: { beneficiaires: 3 } })
      .asks('entretien', 'beneficiaires-1', 'beneficiaires-2', 'beneficiaires-3')
      .when(does('beneficiaires-1', 'complete', 'entretien'), does('beneficiaires-3', 'complete', 'entretien'))
      .asks('entretien', 'beneficiaires-2')
      .when(does('beneficiaires-2', 'complete', 'entretien'))
      .open('synthese');
  });

  it('R18 a step repeated for the rows of a list has an instance for each row that matches', () => {
    const template = programme({
      fields: [ACTIONS],
      nodes: [
        task('fiche-action', {
          each: { list: 'actions', where: { row: 'retenue', op: 'eq', value: true } },
          who: [{ row: 'pilote' }],
          due: { after: 'row:debut' },
        }),
        task('programme-final'),
      ],
      edges: ['fiche-action -> programme-final'],
    });
    given(template, {
      rows: [
        action('epicerie', { retenue: true, pilote: 'animateurs-1', debut: '2007-03-01' }),
        action('guide', { retenue: false, pilote: 'ville-1' }),
        action('permis', { retenue: true, pilote: 'ville-1', debut: '2007-04-01' }),
      ],
    })
      .asks('fiche-action', 'anybody', 'anybody')
      .due('fiche-action', '2007-03-01', '2007-04-01')
      .when(does('animateurs-1', 'complete', 'fiche-action'), does('ville-1', 'complete', 'fiche-action'))
      .open('programme-final');
  });

  it('R18 a step may be repeated a number of times', () => {
    const template = programme({ nodes: [task('visite', { each: { times: 3 } })] });
    const start = given(template);
    start.asks('visite', 'anybody', 'anybody', 'anybody');
    start.when(does('ville-1', 'complete', 'visite'), does('ville-1', 'complete', 'visite')).asks('visite', 'anybody');
  });

  const references = (completes: object, cancel = false) =>
    programme({
      nodes: [
        task('references', { each: { times: 3 }, completes: { ...completes, ...(cancel ? { cancel } : {}) } as never }),
        task('dossier'),
      ],
      edges: ['references -> dossier'],
    });
  const one = does('ville-1', 'complete', 'references');

  it('R18 with a number the token leaves at that completion, and the other instances go on', () => {
    const left = given(references({ n: 2 }))
      .when(one)
      .open('references')
      .when(one);
    left
      .then({ type: 'StepLeft', outcomes: ['done'], goesOn: true }, { type: 'EdgeTaken' })
      .open('references', 'dossier');
    left
      .when(one)
      .thenNo('EdgeTaken', 'StepLeft')
      .then({ type: 'RunClosed', outcomes: ['done'] })
      .open('dossier');
  });

  it('R18 with cancel the other instances are withdrawn instead', () => {
    given(references({ n: 2 }, true))
      .when(one, one)
      .then({ type: 'RunGone', why: 'withdrawn' })
      .open('dossier');
  });

  it('R18 a number held by a field is read again at each completion', () => {
    const template = {
      ...references({ n: { field: 'demandees' } }),
      fields: [field('demandees', 'integer')],
    };
    const start = given(template, { fields: { demandees: 3 } })
      .when(one)
      .open('references');
    start
      .when(says('ville-1', { type: 'setField', field: 'demandees', value: 2 }))
      .open('references')
      .when(one)
      .open('references', 'dossier');
  });

  it('R18 a number that is more than there are instances asks for all of them', () => {
    given(references({ n: 5 }))
      .when(one, one)
      .open('references')
      .when(one)
      .open('dossier');
  });

  it('R18 with none the token leaves at once and the instances go on', () => {
    const template = programme({
      nodes: [task('engagements', { each: { role: 'beneficiaires' }, who: SELF, completes: 'none' }), task('bilan')],
      edges: ['engagements -> bilan'],
    });
    given(template, { people: { beneficiaires: 2 } })
      .open('engagements', 'bilan')
      .when(does('beneficiaires-2', 'complete', 'engagements'))
      .thenNo('EdgeTaken')
      .open('engagements', 'bilan');
  });

  it('R32b with nobody to repeat it for, the step leaves by its main outcome at once', () => {
    const template = programme({
      nodes: [task('accueil', { each: { role: 'partenaire' }, who: SELF }), task('bilan')],
      edges: ['accueil -> bilan'],
    });
    given(template).open('bilan').outcome('accueil', 'done');
  });

  it('R19 a member who joins while the step is active gets an instance', () => {
    const template = programme({
      nodes: [task('engagements', { each: { role: 'partenaire' }, who: SELF }), task('bilan')],
      edges: ['engagements -> bilan'],
    });
    given(template, { people: { partenaire: 1 } })
      .when('2007-02-10', newPartner('banque'))
      .asks('engagements', 'partenaire-1', 'banque')
      .when(does('partenaire-1', 'complete', 'engagements'))
      .open('engagements')
      .when(does('banque', 'complete', 'engagements'))
      .open('bilan')
      .when(newPartner('bailleur'))
      .open('bilan');
  });

  it('R19 with completes none a member who joins gets an instance as long as the phase is open', () => {
    const template = programme({
      phases: ['realisation', 'conclusion'],
      nodes: [
        task('engagements', { each: { role: 'partenaire' }, who: SELF, completes: 'none' }),
        task('actions'),
        task('bilan', { phase: 'conclusion' }),
      ],
    });
    const open = given(template).when('2007-02-10', newPartner('banque')).asks('engagements', 'banque');
    open.when(does('banque', 'complete', 'engagements'), newPartner('bailleur')).asks('engagements', 'bailleur');
    open
      .when(does('ville-1', 'complete', 'actions'), newPartner('bailleur'))
      .inPhase('conclusion')
      .asks('engagements');
  });

  it('R19 a row that matches later gets an instance, a row that matches no more keeps the one it had', () => {
    const template = programme({
      fields: [ACTIONS],
      nodes: [task('fiche-action', { each: { list: 'actions', where: { row: 'retenue', op: 'eq', value: true } } })],
    });
    const change = (row: string, retenue: boolean) =>
      says('ville-1', { type: 'changeRow', list: 'actions', row, values: { retenue } });
    given(template, { rows: [action('epicerie', { retenue: true }), action('guide', { retenue: false })] })
      .asks('fiche-action', 'anybody')
      .when(change('guide', true))
      .asks('fiche-action', 'anybody', 'anybody')
      .when(change('epicerie', false))
      .asks('fiche-action', 'anybody', 'anybody');
  });

  it('R9 R18 a refusal concerns its own instance', () => {
    const template = programme({
      nodes: [task('visite', { each: { role: 'beneficiaires' }, who: SELF }), task('bilan'), task('rappeler')],
      edges: ['visite -> bilan', 'visite -declined-> rappeler'],
    });
    given(template, { people: { beneficiaires: 2 } })
      .when(does('beneficiaires-1', 'decline', 'visite'))
      .open('visite', 'rappeler')
      .when(does('beneficiaires-2', 'complete', 'visite'))
      .open('rappeler', 'bilan');
  });

  it('R32b instances and re-entries print the occurrence number of the series itself', () => {
    const template = programme({
      nodes: [
        evaluation('bilan', { each: { role: 'beneficiaires' }, who: SELF }),
        decision('suite', { method: 'one', choices: choices('encore', 'fini') }),
      ],
      edges: ['bilan -> suite', back('suite -encore-> bilan', 1)],
    });
    const evaluate = [1, 2].map((n) => does(`beneficiaires-${n}`, 'evaluate', 'bilan', { answers: { logement: '3' } }));
    const twice = given(template, { people: { beneficiaires: 2 } }).when(
      ...evaluate,
      does('ville-1', 'decide', 'suite', { choices: ['encore'] }),
    );
    expect(
      twice
        .all('RunOpened')
        .filter((fact) => fact.step.includes('bilan'))
        .map((fact) => fact.n),
    ).toEqual([1, 1, 1, 1]);
  });

  it('R18 each instance of a meeting is recorded by itself', () => {
    const template = programme({ nodes: [meeting('reunion-de-groupe', { each: { times: 2 } })] });
    given(template)
      .when(does('ville-1', 'recordMeeting', 'reunion-de-groupe', { held: true }))
      .open('reunion-de-groupe')
      .when(does('ville-1', 'recordMeeting', 'reunion-de-groupe', { held: true }))
      .ended('completed');
  });

  it('R31 when a member leaves, her instance goes with her and the others decide', () => {
    const template = programme({
      nodes: [task('entretien', { each: { role: 'beneficiaires' }, who: SELF }), task('synthese')],
      edges: ['entretien -> synthese'],
    });
    given(template, { people: { beneficiaires: 2 } })
      .when(does('beneficiaires-1', 'complete', 'entretien'))
      .open('entretien')
      .when(says('beneficiaires-2', { type: 'withdraw', seat: 'beneficiaires.2' }))
      .open('synthese');
  });

  it('R18 R9 two references are two that were given, not two answers', () => {
    const template = programme({
      nodes: [task('references', { each: { times: 3 }, completes: { n: 2 } }), task('suite'), task('relance')],
      edges: ['references -> suite', 'references -declined-> relance'],
    });
    given(template)
      .when(does('ville-1', 'decline', 'references'), does('ville-1', 'complete', 'references'))
      .open('references', 'relance')
      .when(does('ville-1', 'complete', 'references'))
      .open('relance', 'suite');
  });
});
