import { describe, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import { choices, decision, field, programme, task } from '#tests/support/spec-templates';

const TEN_DAYS = { after: 'contract:opened', plus: { days: 10 } };

describe('side paths', () => {
  const visits = programme({
    fields: [field('alerte', 'boolean')],
    nodes: [
      task('accompagnement', {
        boundaries: [
          { outcome: 'a-mi-parcours', at: TEN_DAYS },
          { outcome: 'alerte', on: { field: 'alerte', op: 'eq', value: true } },
        ],
      }),
      task('point'),
      task('reunion-urgente'),
      task('bilan'),
    ],
    edges: [
      'accompagnement -a-mi-parcours-> point',
      'accompagnement -alerte-> reunion-urgente',
      'accompagnement -> bilan',
    ],
  });

  it('R13 a side path starts at the end of its day and interrupts nothing', () => {
    given(visits)
      .when('2007-01-25T23:59:59')
      .open('accompagnement')
      .when('2007-01-26T00:00')
      .open('accompagnement', 'point');
  });

  it('R13 a side path starts as soon as its condition is true, once', () => {
    const alarmed = given(visits)
      .when(says('ville-1', { type: 'setField', field: 'alerte', value: true }))
      .open('accompagnement', 'reunion-urgente');
    alarmed
      .when(does('ville-1', 'complete', 'reunion-urgente'))
      .when(
        says('ville-1', { type: 'setField', field: 'alerte', value: false }),
        says('ville-1', { type: 'setField', field: 'alerte', value: true }),
      )
      .open('accompagnement');
  });

  it('R13 a side path of a step that is over starts no more', () => {
    given(visits)
      .when(does('ville-1', 'complete', 'accompagnement'))
      .open('bilan')
      .when('2007-02-10')
      .open('bilan');
  });

  it('R13 once per activation: a step that is reached again has its side paths again', () => {
    const template = programme({
      fields: [field('alerte', 'boolean')],
      nodes: [
        task('accompagnement', { boundaries: [{ outcome: 'alerte', on: { field: 'alerte', op: 'eq', value: true } }] }),
        task('reunion-urgente'),
        decision('suite', { method: 'one', choices: choices('continuer', 'finir') }),
      ],
      edges: [
        'accompagnement -alerte-> reunion-urgente',
        'accompagnement -> suite',
        { id: 'retour', from: 'suite', outcome: 'continuer', to: 'accompagnement', back: true, maxTimes: 2 },
      ],
    });
    given(template, { fields: { alerte: true } })
      .open('accompagnement', 'reunion-urgente')
      .when(does('ville-1', 'complete', 'reunion-urgente'), does('ville-1', 'complete', 'accompagnement'))
      .when(does('ville-1', 'decide', 'suite', { choices: ['continuer'] }))
      .open('accompagnement', 'reunion-urgente');
  });
});
