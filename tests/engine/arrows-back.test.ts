import { describe, it } from '@jest/globals';
import { does, given } from '#tests/support/spec';
import { back, choices, decision, field, gate, programme, task } from '#tests/support/spec-templates';

const done = (node: string) => does('ville-1', 'complete', node);

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

  it('R14 R11 a skipped step whose way back is used up asks the coordinator', () => {
    const template = programme({
      fields: [field('controler', 'boolean')],
      nodes: [task('dossier'), task('controle', { when: { field: 'controler', op: 'eq', value: true } })],
      edges: ['dossier -> controle', back('controle -> dossier', 1)],
    });
    given(template, { fields: { controler: false } })
      .when(done('dossier'))
      .open('dossier')
      .when(done('dossier'))
      .incidents('BACK_EDGE_EXHAUSTED');
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

  it('R14 a decision whose every way is used up asks the coordinator', () => {
    const template = programme({
      nodes: [task('dossier'), decision('controle', { method: 'one', choices: choices('revoir', 'reprendre') })],
      edges: ['dossier -> controle', back('controle -revoir-> dossier', 1), back('controle -reprendre-> dossier', 1)],
    });
    given(template)
      .when(done('dossier'), does('ville-1', 'decide', 'controle', { choices: ['revoir'] }))
      .when(done('dossier'), does('ville-1', 'decide', 'controle', { choices: ['reprendre'] }))
      .when(done('dossier'))
      .incidents('BACK_EDGE_EXHAUSTED');
  });
});
