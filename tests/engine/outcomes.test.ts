import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import {
  back,
  choices,
  decision,
  document,
  group,
  meeting,
  notice,
  option,
  payment,
  programme,
  service,
  sign,
  task,
  wait,
} from '#tests/support/spec-templates';

const TWO_WEEKLY = { first: { after: 'contract:opened' }, every: { weeks: 1 }, count: 2 } as const;
const held = { held: true, attendance: { 'ville-1': 'present' } };

describe('outcomes', () => {
  it('R8 an arrow that names no outcome leaves by the main one of its kind', () => {
    const kinds: [Parameters<typeof programme>[0]['nodes'][number], Parameters<typeof does>[1] | null, object][] = [
      [task('etape'), 'complete', {}],
      [meeting('etape'), 'recordMeeting', held],
      [sign('etape'), 'sign', { method: 'code' }],
      [payment('etape', { amount: 2500 }), 'recordPayment', {}],
      [notice('etape'), null, {}],
      [document('etape'), null, {}],
      [wait('etape', { until: { after: 'contract:opened' } }), null, {}],
    ];
    for (const [node, verb, more] of kinds) {
      const start = given(programme({ nodes: [node, task('suite')], edges: ['etape -> suite'] }));
      (verb ? start.when(does('ville-1', verb, 'etape', { ...more })) : start).open('suite');
    }
  });

  it('R8 all arrows of one outcome are taken together, the others are not', () => {
    const template = programme({
      nodes: [
        decision('orientation', { method: 'one', choices: choices('emploi', 'sociale') }),
        task('cv'),
        task('formation'),
        task('logement'),
      ],
      edges: ['orientation -emploi-> cv', 'orientation -emploi-> formation', 'orientation -sociale-> logement'],
    });
    given(template)
      .when(does('ville-1', 'decide', 'orientation', { choices: ['emploi'] }))
      .then({ type: 'EdgeTaken' }, { type: 'EdgeTaken' })
      .open('cv', 'formation');
  });

  it('R9 a refusal that leads somewhere goes there', () => {
    const template = programme({
      nodes: [task('hebergement'), task('autre-piste'), task('suite')],
      edges: ['hebergement -> suite', 'hebergement -declined-> autre-piste'],
    });
    given(template)
      .when(does('ville-1', 'decline', 'hebergement'))
      .open('autre-piste')
      .incidents();
  });

  it('R9 a refusal that leads nowhere holds the phase and asks the coordinator; it never runs on as a success', () => {
    const template = programme({
      phases: ['realisation', 'conclusion'],
      nodes: [task('hebergement'), task('suite'), task('bilan', { phase: 'conclusion' })],
      edges: ['hebergement -> suite'],
    });
    const stuck = given(template).when(does('ville-1', 'decline', 'hebergement'));
    stuck
      .thenNo('EdgeTaken')
      .then({
        type: 'IncidentOpened',
        code: 'OUTCOME_UNWIRED',
        node: 'hebergement',
        offers: ['again', 'replace', 'skip', 'end'],
      })
      .inPhase('realisation');
    const answer = (resolution: string, more = {}) =>
      stuck.when(
        says('ville-1', { type: 'resolve', incident: stuck.incident('OUTCOME_UNWIRED'), resolution, ...more }),
      );
    answer('again').open('hebergement').asks('hebergement', 'anybody').incidents();
    answer('skip').open('suite').incidents();
    answer('end', { outcome: 'withdrawal' }).ended('withdrawal');
  });

  it.each([
    ['a task declined', task('etape'), 'decline', {}],
    ['a meeting that was not held', meeting('etape'), 'recordMeeting', { held: false }],
    ['a signature refused', sign('etape'), 'refuse', {}],
    ['a payment refused', payment('etape', { amount: 100 }), 'refuse', {}],
  ] as const)('R9 %s waits for the coordinator', (_name, node, verb, more) => {
    given(programme({ nodes: [node, task('suite')], edges: ['etape -> suite'] }))
      .when(does('ville-1', verb, 'etape', { ...more }))
      .incidents('OUTCOME_UNWIRED')
      .open();
  });

  it('R9 a signature that expires waits for the coordinator', () => {
    const node = sign('signature', {
      deadline: { at: { after: 'contract:opened', plus: { days: 30 } }, then: 'expired' },
    });
    given(programme({ nodes: [node, task('suite')], edges: ['signature -> suite'] }))
      .when('2007-02-15')
      .incidents('OUTCOME_UNWIRED')
      .goesOn();
  });

  it('R9 in a series a refusal concerns that occurrence only', () => {
    const template = programme({
      nodes: [meeting('seances', { recurrence: TWO_WEEKLY }), task('suite')],
      edges: ['seances -> suite'],
    });
    const missed = given(template).when(does('ville-1', 'recordMeeting', 'seances', { held: false }));
    missed.incidents('OUTCOME_UNWIRED').open('seances').when('2007-01-22').due('seances', '2007-01-22');
    missed
      .when('2007-01-22', does('ville-1', 'recordMeeting', 'seances', held))
      .when(says('ville-1', { type: 'resolve', incident: missed.incident('OUTCOME_UNWIRED'), resolution: 'skip' }))
      .incidents()
      .open('suite');
  });

  it('R9 in a series the coordinator may ask for the missed occurrence again', () => {
    const template = programme({
      nodes: [meeting('seances', { recurrence: TWO_WEEKLY }), task('suite')],
      edges: ['seances -> suite'],
    });
    const missed = given(template).when(does('ville-1', 'recordMeeting', 'seances', { held: false }));
    missed
      .when(says('ville-1', { type: 'resolve', incident: missed.incident('OUTCOME_UNWIRED'), resolution: 'again' }))
      .incidents()
      .when('2007-01-22', does('ville-1', 'recordMeeting', 'seances', held))
      .open('seances');
  });

  it('R9 in a series a refusal that leads somewhere goes there each time', () => {
    const template = programme({
      nodes: [meeting('seances', { recurrence: TWO_WEEKLY }), task('rappeler'), task('suite')],
      edges: ['seances -> suite', 'seances -notHeld-> rappeler'],
    });
    given(template)
      .when(does('ville-1', 'recordMeeting', 'seances', { held: false }))
      .open('seances', 'rappeler')
      .incidents();
  });

  it('R9 any other outcome without an arrow just ends there', () => {
    const template = programme({
      phases: ['realisation', 'conclusion'],
      nodes: [
        decision('orientation', { method: 'one', choices: choices('emploi', 'aucune') }),
        task('cv'),
        task('bilan', { phase: 'conclusion' }),
      ],
      edges: ['orientation -emploi-> cv'],
    });
    given(template)
      .when(does('ville-1', 'decide', 'orientation', { choices: ['aucune'] }))
      .incidents()
      .inPhase('conclusion');
  });

  it('R10 a step is done once every line of who is satisfied', () => {
    const template = programme({
      nodes: [
        task('planification', {
          who: [{ role: 'beneficiaires', need: 'all' }, { role: 'animateurs', need: 1 }, { role: 'ville' }],
        }),
        task('suite'),
      ],
      edges: ['planification -> suite'],
    });
    given(template, { people: { beneficiaires: 2, animateurs: 2 } })
      .asks('planification', 'beneficiaires-1', 'beneficiaires-2', 'animateurs-1', 'animateurs-2', 'anybody')
      .when(does('beneficiaires-1', 'complete', 'planification'), does('animateurs-2', 'complete', 'planification'))
      .open('planification')
      .when(does('ville-1', 'complete', 'planification'))
      .open('planification')
      .when(does('beneficiaires-2', 'complete', 'planification'))
      .open('suite');
  });

  it('R10 a step is refused once a line can no longer be satisfied, and not before', () => {
    const template = programme({
      nodes: [task('atelier', { who: [{ role: 'beneficiaires', need: 2 }] }), task('suite'), task('autre')],
      edges: ['atelier -> suite', 'atelier -declined-> autre'],
    });
    given(template, { people: { beneficiaires: 3 } })
      .when(does('beneficiaires-1', 'decline', 'atelier'))
      .open('atelier')
      .when(does('beneficiaires-2', 'decline', 'atelier'))
      .open('autre');
  });

  it('R10 one refusal among people who must all agree is a refusal', () => {
    const template = programme({
      nodes: [sign('signature', { who: [{ role: 'beneficiaires', need: 'all' }] }), task('suite'), task('reprendre')],
      edges: ['signature -> suite', 'signature -refused-> reprendre'],
    });
    given(template, { people: { beneficiaires: 3 } })
      .when(does('beneficiaires-2', 'refuse', 'signature'))
      .open('reprendre');
  });

  it('R10 a shared item is refused when nobody of the line is left to do it', () => {
    const template = programme({
      nodes: [task('accueil', { who: [{ role: 'animateurs' }] }), task('autre')],
      edges: ['accueil -declined-> autre'],
    });
    given(template, { people: { animateurs: 2 } })
      .when(does('animateurs-1', 'decline', 'accueil'))
      .open('accueil')
      .when(does('animateurs-2', 'decline', 'accueil'))
      .open('autre');
  });

  it('R14 a step left by a refusal that may no longer go back asks the coordinator', () => {
    const template = programme({
      nodes: [task('dossier'), sign('signature')],
      edges: ['dossier -> signature', back('signature -refused-> dossier', 1)],
    });
    given(template)
      .when(does('ville-1', 'complete', 'dossier'), does('ville-1', 'refuse', 'signature'))
      .open('dossier')
      .when(does('ville-1', 'complete', 'dossier'), does('ville-1', 'refuse', 'signature'))
      .incidents('BACK_EDGE_EXHAUSTED')
      .open();
  });

  it('R8 a menu leaves by everything that was chosen, or by none', () => {
    const template = programme({
      nodes: [
        option('soutien', {
          options: choices('psychologue', 'budget', 'logement'),
          required: true,
          who: [{ role: 'beneficiaires' }],
        }),
        service('psy', { who: [{ role: 'animateurs' }] }),
        task('budget-familial'),
        task('sans-soutien'),
      ],
      edges: ['soutien -psychologue-> psy', 'soutien -budget-> budget-familial', 'soutien -none-> sans-soutien'],
    });
    const start = given(template);
    start
      .when(does('beneficiaires-1', 'choose', 'soutien', { options: ['budget', 'psychologue'] }))
      .open('psy', 'budget-familial');
    start.when(does('beneficiaires-1', 'choose', 'soutien', { options: [] })).open('sans-soutien');
  });

  it('R8 a group leaves by done when its body is over', () => {
    const template = programme({
      nodes: [group('accueil'), task('dossier', { in: 'accueil' }), task('suite')],
      edges: ['accueil -> suite'],
    });
    const open = given(template).open('accueil', 'dossier');
    open
      .when(does('ville-1', 'complete', 'dossier'))
      .open('suite')
      .outcome('accueil', 'done');
    expect(open.items('accueil')).toEqual([]);
  });
});
