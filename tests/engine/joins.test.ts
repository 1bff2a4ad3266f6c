import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import { back, choices, decision, programme, task } from '#tests/support/spec-templates';

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
