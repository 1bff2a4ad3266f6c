import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import {
  back,
  choices,
  decision,
  document,
  field,
  gate,
  group,
  option,
  programme,
  service,
  task,
} from '#tests/support/spec-templates';

const done = (node: string) => does('ville-1', 'complete', node);
type Join = NonNullable<Parameters<typeof task>[1]>['join'];

/** Three partners prepare, one step brings it together. */
const threeIntoOne = (join?: Join) =>
  programme({
    nodes: [task('logement'), task('sante'), task('emploi'), task('synthese', join ? { join } : {}), task('signature')],
    edges: ['logement -> synthese', 'sante -> synthese', 'emploi -> synthese', 'synthese -> signature'],
  });

describe('steps that several arrows lead to', () => {
  it('R16 a step waits for whatever can still arrive', () => {
    given(threeIntoOne()).when(done('logement'), done('emploi')).open('sante').when(done('sante')).open('synthese');
  });

  it('R16 what can no longer arrive is not waited for', () => {
    const template = programme({
      nodes: [
        decision('orientation', { method: 'one', choices: choices('emploi', 'sociale') }),
        task('cv'),
        task('logement'),
        task('contrat'),
      ],
      edges: ['orientation -emploi-> cv', 'orientation -sociale-> logement', 'cv -> contrat', 'logement -> contrat'],
    });
    given(template)
      .when(does('ville-1', 'decide', 'orientation', { choices: ['sociale'] }), done('logement'))
      .open('contrat');
  });

  it('R16 first: it opens with the first that arrives and absorbs the rest', () => {
    const first = given(threeIntoOne({ mode: 'first' }))
      .when(done('sante'))
      .open('logement', 'emploi', 'synthese');
    const late = first.when(done('synthese'), done('logement'), done('emploi')).open('signature');
    expect(late.times('synthese')).toBe(1);
    late.then(
      { type: 'EdgeConsumed', why: 'absorbed' },
      { type: 'EdgeConsumed', why: 'absorbed' },
      { type: 'WaveEnded' },
    );
  });

  it('R16 first, with cancel: the others are withdrawn', () => {
    given(threeIntoOne({ mode: 'first', cancel: true }))
      .when(done('sante'))
      .then({ type: 'StepGone', why: 'withdrawn' }, { type: 'StepGone', why: 'withdrawn' })
      .open('synthese');
  });

  it('R16 count: it opens with the n-th that arrives and absorbs the rest', () => {
    const second = given(threeIntoOne({ mode: 'count', n: 2 }))
      .when(done('sante'))
      .open('logement', 'emploi')
      .when(done('emploi'))
      .open('logement', 'synthese');
    expect(second.when(done('synthese'), done('logement')).open('signature').times('synthese')).toBe(1);
  });

  it('R16 count, with cancel: what could still come is withdrawn', () => {
    given(threeIntoOne({ mode: 'count', n: 2, cancel: true }))
      .when(done('sante'), done('emploi'))
      .open('synthese');
  });

  it('R16 all: it opens with one from every arrow', () => {
    given(threeIntoOne({ mode: 'all' }))
      .when(done('logement'), done('sante'))
      .open('emploi')
      .when(done('emploi'))
      .open('synthese');
  });

  const oneOfTwo = (join: Join) =>
    programme({
      nodes: [
        decision('orientation', { method: 'one', choices: choices('emploi', 'sociale') }),
        task('cv'),
        task('logement'),
        task('contrat', join ? { join } : {}),
      ],
      edges: ['orientation -emploi-> cv', 'orientation -sociale-> logement', 'cv -> contrat', 'logement -> contrat'],
    });

  it.each([
    ['all', { mode: 'all' }],
    ['count', { mode: 'count', n: 2 }],
  ] as const)('R16 %s: what can no longer be brought together is put before the coordinator', (_name, join) => {
    const starved = given(oneOfTwo({ ...join }))
      .when(does('ville-1', 'decide', 'orientation', { choices: ['emploi'] }), done('cv'))
      .incidents('JOIN_STARVED')
      .open()
      .goesOn();
    const incident = starved.incident('JOIN_STARVED');
    starved.when(says('ville-1', { type: 'resolve', incident, resolution: 'again' })).open('contrat');
    starved.when(says('ville-1', { type: 'resolve', incident, resolution: 'skip' })).ended('completed');
    starved.when(says('ville-1', { type: 'resolve', incident, resolution: 'end', outcome: 'closed' })).ended('closed');
  });

  it('R16 every: it opens once for each that arrives, side by side', () => {
    const each = given(threeIntoOne({ mode: 'every' })).when(done('logement'), done('sante'));
    each.asks('synthese', 'anybody', 'anybody').when(done('emploi')).asks('synthese', 'anybody', 'anybody', 'anybody');
  });

  it('R15 tokens queue per arrow, and a wave takes one of each', () => {
    // `relance` comes round twice before `autre` has arrived: its second token waits for the next wave.
    const template = programme({
      nodes: [
        task('relance'),
        decision('encore', { method: 'one', choices: choices('oui', 'non'), multiple: true }),
        task('autre'),
        task('synthese'),
      ],
      edges: ['relance -> encore', back('encore -oui-> relance', 1), 'encore -non-> synthese', 'autre -> synthese'],
    });
    const both = given(template)
      .when(done('relance'), does('ville-1', 'decide', 'encore', { choices: ['oui', 'non'] }))
      .open('relance', 'autre')
      .when(done('relance'), does('ville-1', 'decide', 'encore', { choices: ['non'] }), done('autre'))
      .open('synthese')
      .when(done('synthese'))
      .open('synthese');
    expect(both.all('StepReached').filter((fact) => fact.node === 'synthese')).toHaveLength(2);
  });

  it('R15 a token from an arrow that goes back fires alone', () => {
    const template = programme({
      nodes: [
        task('logement'),
        task('sante'),
        task('synthese', { join: { mode: 'all' } }),
        decision('relecture', { method: 'one', choices: choices('revoir', 'bon') }),
      ],
      edges: [
        'logement -> synthese',
        'sante -> synthese',
        'synthese -> relecture',
        back('relecture -revoir-> synthese', 2),
      ],
    });
    given(template)
      .when(done('logement'), done('sante'), done('synthese'))
      .when(does('ville-1', 'decide', 'relecture', { choices: ['revoir'] }))
      .open('synthese');
  });

  it('R16 one activation of a step at a time: the next wave waits', () => {
    const template = programme({
      nodes: [
        task('demande'),
        decision('encore', { method: 'one', choices: choices('oui', 'non'), multiple: true }),
        task('traitement'),
      ],
      edges: ['demande -> encore', back('encore -oui-> demande', 1), 'encore -non-> traitement'],
    });
    const twice = given(template)
      .when(done('demande'), does('ville-1', 'decide', 'encore', { choices: ['oui', 'non'] }))
      .open('demande', 'traitement')
      .when(done('demande'), does('ville-1', 'decide', 'encore', { choices: ['non'] }))
      .asks('traitement', 'anybody')
      .when(done('traitement'))
      .asks('traitement', 'anybody')
      .when(done('traitement'));
    twice.ended('completed');
    expect(twice.times('traitement')).toBe(2);
  });

  it('R16 an untaken optional activation gives way to the next wave', () => {
    const template = programme({
      nodes: [
        task('demande'),
        decision('encore', { method: 'one', choices: choices('oui', 'non'), multiple: true }),
        task('visite', { required: false }),
      ],
      edges: ['demande -> encore', back('encore -oui-> demande', 1), 'encore -non-> visite'],
    });
    given(template)
      .when(done('demande'), does('ville-1', 'decide', 'encore', { choices: ['oui', 'non'] }))
      .open('demande', 'visite')
      .when(done('demande'), does('ville-1', 'decide', 'encore', { choices: ['non'] }))
      .then({ type: 'StepGone', why: 'lapsed' }, { type: 'StepReached', node: 'visite', k: 2 });
  });
});

describe('optional branches before a join', () => {
  const branches = (nodes: Parameters<typeof programme>[0]['nodes'], edges: string[]) =>
    programme({
      nodes: [task('actions'), ...nodes, task('bilan')],
      edges: ['actions -> bilan', ...edges],
    });

  it('R17 an optional step that nobody took does not delay, and lapses', () => {
    const template = branches([task('atelier', { required: false })], ['atelier -> bilan']);
    given(template).when(done('actions')).then({ type: 'StepGone', why: 'lapsed' }).open('bilan');
  });

  it('R17 an optional step that somebody took is waited for', () => {
    const template = branches(
      [task('atelier', { required: false, who: [{ role: 'beneficiaires', need: 'all' }] })],
      ['atelier -> bilan'],
    );
    given(template, { people: { beneficiaires: 2 } })
      .when(does('beneficiaires-1', 'complete', 'atelier'), done('actions'))
      .open('atelier')
      .when(does('beneficiaires-2', 'complete', 'atelier'))
      .open('bilan');
  });

  it('R17 an optional step with a deadline is waited for', () => {
    const template = branches(
      [
        task('atelier', {
          required: false,
          deadline: { at: { after: 'contract:opened', plus: { days: 10 } }, then: 'done' },
        }),
      ],
      ['atelier -> bilan'],
    );
    given(template).when(done('actions')).open('atelier').when('2007-01-26').open('bilan');
  });

  it('R17 an untaken menu does not delay, nor what would come after it', () => {
    const template = branches(
      [option('soutien', { options: choices('psychologue'), who: [{ role: 'beneficiaires' }] }), task('seances-psy')],
      ['soutien -psychologue-> seances-psy', 'seances-psy -> bilan'],
    );
    given(template).when(done('actions')).open('bilan');
    given(template)
      .when(does('beneficiaires-1', 'choose', 'soutien', { options: ['psychologue'] }), done('actions'))
      .open('seances-psy');
  });

  it('R17 only what could reach a missing arrow lapses', () => {
    const template = branches(
      [task('atelier', { required: false }), task('relais', { required: false })],
      ['atelier -> bilan'],
    );
    given(template).when(done('actions')).open('relais', 'bilan');
  });

  it('R3 a service without an end delays no wave', () => {
    const template = branches([service('coaching'), document('note')], ['note -> bilan']);
    given(template).when(done('actions')).open('coaching', 'bilan');
  });

  it('R2 a service with an end counts as taken on arrival: it is waited for', () => {
    const template = branches(
      [service('formation', { ends: { after: 'contract:opened', plus: { days: 10 } } })],
      ['formation -> bilan'],
    );
    given(template).when(done('actions')).open('formation').when('2007-01-26T00:00').open('bilan');
  });

  it('R17 a side path of an active step counts as what may still arrive', () => {
    const template = programme({
      nodes: [
        task('actions'),
        task('accompagnement', {
          boundaries: [{ outcome: 'alerte', at: { after: 'contract:opened', plus: { days: 10 } } }],
        }),
        task('bilan'),
      ],
      edges: ['actions -> bilan', 'accompagnement -alerte-> bilan'],
    });
    given(template)
      .when(done('actions'))
      .open('accompagnement')
      .when('2007-01-26T00:00')
      .open('accompagnement', 'bilan');
  });

  it('R17 a group counts as its step', () => {
    const template = programme({
      nodes: [task('actions'), group('accueil'), task('engagements', { in: 'accueil' }), task('bilan')],
      edges: ['actions -> bilan', 'accueil -> bilan'],
    });
    given(template).when(done('actions')).open('accueil', 'engagements').when(done('engagements')).open('bilan');
  });
});

describe('arrows that go back', () => {
  const review = (maxTimes: number) =>
    programme({
      nodes: [
        task('dossier'),
        decision('controle', { method: 'one', choices: choices('incomplet', 'complet') }),
        task('envoi'),
      ],
      edges: ['dossier -> controle', back('controle -incomplet-> dossier', maxTimes), 'controle -complet-> envoi'],
    });
  const incomplete = does('ville-1', 'decide', 'controle', { choices: ['incomplet'] });

  it('R14 a step is done again as often as the arrow says', () => {
    given(review(2))
      .when(done('dossier'), incomplete)
      .open('dossier')
      .when(done('dossier'), incomplete)
      .open('dossier')
      .when(done('dossier'))
      .open('controle');
  });

  it('R14 a decision no longer offers a choice whose way back is used up', () => {
    given(review(1))
      .when(done('dossier'), incomplete, done('dossier'))
      .when(incomplete)
      .rejected('CHOICE_NO_LONGER_OFFERED')
      .when(does('ville-1', 'decide', 'controle', { choices: ['complet'] }))
      .open('envoi');
  });

  it('R14 a branch of a gate whose way back is used up is false', () => {
    const template = programme({
      fields: [field('couverture', 'boolean')],
      nodes: [
        task('recruter'),
        gate('couverture-complete', {
          mode: 'exclusive',
          branches: [{ outcome: 'non', if: { field: 'couverture', op: 'eq', value: false } }],
          default: 'oui',
        }),
        task('reunion'),
      ],
      edges: [
        'recruter -> couverture-complete',
        back('couverture-complete -non-> recruter', 1),
        'couverture-complete -oui-> reunion',
      ],
    });
    given(template, { fields: { couverture: false } })
      .when(done('recruter'))
      .open('recruter')
      .when(done('recruter'))
      .open('reunion');
  });

  it('R14 turns are counted in one opening of the phase: the next round has them all again', () => {
    const template = programme({
      phases: [
        {
          id: 'realisation',
          kind: 'realisation',
          title: { fr: 'Réalisation' },
          repeat: { until: { field: 'fini', op: 'eq', value: true }, max: 3 },
        },
      ],
      fields: [field('fini', 'boolean')],
      nodes: [task('dossier'), decision('controle', { method: 'one', choices: choices('incomplet', 'complet') })],
      edges: ['dossier -> controle', back('controle -incomplet-> dossier', 1)],
    });
    const complete = does('ville-1', 'decide', 'controle', { choices: ['complet'] });
    given(template)
      .when(done('dossier'), incomplete, done('dossier'), complete)
      .when(done('dossier'), incomplete)
      .open('dossier');
  });

  it('R15 a step waits for nothing that only an arrow back could bring', () => {
    const template = programme({
      nodes: [
        task('accueil'),
        task('entretien'),
        decision('suite', { method: 'one', choices: choices('revoir', 'finir') }),
      ],
      edges: ['accueil -> entretien', 'entretien -> suite', back('suite -revoir-> entretien', 5)],
    });
    given(template).when(done('accueil')).open('entretien');
  });

  it('R14 a step with only arrows back in is an entry of its phase', () => {
    const template = programme({
      nodes: [task('dossier'), decision('controle', { method: 'one', choices: choices('incomplet', 'complet') })],
      edges: ['dossier -> controle', back('controle -incomplet-> dossier', 1)],
    });
    given(template).open('dossier');
  });
});
