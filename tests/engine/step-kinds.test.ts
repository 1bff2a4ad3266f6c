import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import { choices, document, notice, option, programme, service, task } from '#tests/support/spec-templates';

const IN_10 = { after: 'contract:opened', plus: { days: 10 } };

describe('services', () => {
  it('R47 a service ends at the end of its day', () => {
    const template = programme({
      nodes: [service('paniers', { ends: IN_10 }), task('bilan')],
      edges: ['paniers -> bilan'],
    });
    given(template)
      .when('2007-01-25T23:59:59')
      .open('paniers')
      .when('2007-01-26T00:00')
      .then({ type: 'StepLeft', outcomes: ['ended'], on: '2007-01-25', by: 'itself' })
      .open('bilan');
  });

  it('R2 nobody clicks "done" on a service: it is taken as it arrives and asks nothing of anybody', () => {
    const template = programme({ nodes: [service('coaching', { who: [{ role: 'animateurs' }] }), task('bilan')] });
    const running = given(template);
    expect(running.items('coaching').every((item) => !item.verbs.includes('complete'))).toBe(true);
    running.when('2007-06-01');
    expect(running.when('2007-06-01').rungs('coaching')).toEqual([]);
  });

  it('R47 its provider or the coordinator may stop it before', () => {
    const template = programme({
      nodes: [service('paniers', { who: [{ role: 'animateurs' }], ends: IN_10 }), task('bilan')],
      edges: ['paniers -> bilan'],
    });
    const item = given(template).items('paniers')[0]?.id ?? '';
    given(template)
      .when('2007-01-20', does('animateurs-1', 'stopService', 'paniers'))
      .then({ type: 'StepLeft', on: '2007-01-20' })
      .open('bilan');
    given(template)
      .when(does('ville-1', 'stopService', 'paniers', { item }))
      .open('bilan');
    given(template)
      .when(does('beneficiaires-1', 'stopService', 'paniers', { item }))
      .rejected('ACTOR_NOT_IN_SEAT');
  });

  it('R27 its end follows what it counts from', () => {
    const template = programme({
      fields: [{ id: 'fin', type: 'date', title: { fr: 'Fin' } }],
      nodes: [service('formation', { ends: { after: 'field:fin' }, required: true })],
    });
    given(template, { fields: { fin: '2007-02-01' } })
      .when(says('ville-1', { type: 'setField', field: 'fin', value: '2007-03-01' }), '2007-02-10')
      .open('formation')
      .when('2007-03-02T00:00')
      .ended('completed');
  });
});

describe('notices and documents', () => {
  it('R2 a notice is sent as it arrives, to those it names', () => {
    const template = programme({
      nodes: [notice('calendrier', { to: [{ role: 'beneficiaires' }] }), task('suite')],
      edges: ['calendrier -> suite'],
    });
    given(template, { people: { beneficiaires: 2 } })
      .open('suite')
      .outcome('calendrier', 'sent');
    expect(given(template, { people: { beneficiaires: 2 } }).all('NoticeSent')[0]?.people).toEqual([
      'beneficiaires-1',
      'beneficiaires-2',
    ]);
  });

  it('R2 without anybody named it is for everybody, each once', () => {
    const sent = given(programme({ nodes: [notice('annonce'), task('suite')] }), { people: { partenaire: 1 } }).all(
      'NoticeSent',
    )[0];
    expect(sent?.people).toEqual(['ville-1', 'beneficiaires-1', 'animateurs-1', 'partenaire-1']);
  });

  it('R2 a document is ready as it arrives', () => {
    given(programme({ nodes: [document('rapport'), task('lecture')], edges: ['rapport -> lecture'] }))
      .open('lecture')
      .outcome('rapport', 'ready');
  });
});

describe('menus', () => {
  const menu = programme({
    nodes: [
      option('soutien', {
        options: choices('psy', 'budget', 'logement'),
        min: 1,
        max: 2,
        who: [{ role: 'beneficiaires' }],
        required: true,
      }),
    ],
  });
  const choose = (...options: string[]) => does('beneficiaires-1', 'choose', 'soutien', { options });

  it('R8 so many may be taken, or nothing at all', () => {
    given(menu).when(choose('psy', 'budget')).outcome('soutien', 'psy', 'budget');
    given(menu).when(choose()).outcome('soutien', 'none');
    given(menu)
      .when(choose('psy', 'budget', 'logement'))
      .rejected('CHOICES_OUT_OF_BOUNDS');
    given(menu).when(choose('transport')).rejected('CHOICE_UNKNOWN');
  });
});
