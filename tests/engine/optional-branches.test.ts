import { describe, it } from '@jest/globals';
import { does, given } from '#tests/support/spec';
import { choices, document, group, option, programme, service, task } from '#tests/support/spec-templates';

const done = (node: string) => does('ville-1', 'complete', node);

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

  it('R17 R2 an optional group in which somebody acted is taken: it is waited for', () => {
    const template = programme({
      nodes: [
        group('parcours', { required: false }),
        task('projet', { in: 'parcours' }),
        task('stage', { in: 'parcours' }),
        task('actions'),
        task('bilan'),
      ],
      edges: ['projet -> stage', 'parcours -> bilan', 'actions -> bilan'],
    });
    given(template).when(done('actions')).open('bilan');
    given(template).when(done('projet'), done('actions')).open('parcours', 'stage').when(done('stage')).open('bilan');
  });

  it('R17 a group counts as its step', () => {
    const template = programme({
      nodes: [task('actions'), group('accueil'), task('engagements', { in: 'accueil' }), task('bilan')],
      edges: ['actions -> bilan', 'accueil -> bilan'],
    });
    given(template).when(done('actions')).open('accueil', 'engagements').when(done('engagements')).open('bilan');
  });
});
