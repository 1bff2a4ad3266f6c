import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import {
  choices,
  document,
  evaluation,
  meeting,
  notice,
  option,
  programme,
  service,
  sign,
  task,
} from '#tests/support/spec-templates';

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

describe('signatures', () => {
  const parties = [
    { role: 'beneficiaires' as const, need: 'all' as const },
    { role: 'animateurs' as const, need: 'all' as const },
    { role: 'ville' as const },
  ];
  const contract = (keys: Parameters<typeof sign>[1] = {}) =>
    programme({
      nodes: [sign('signature', { who: parties, ...keys }), task('planification'), task('reprendre')],
      edges: ['signature -> planification', 'signature -refused-> reprendre'],
    });
  const people = { beneficiaires: 2, animateurs: 2 };
  const signs = (person: string, more = {}) => does(person, 'sign', 'signature', { method: 'code', ...more });

  it('R10 everybody signs, each in their own time and way', () => {
    given(contract(), { people })
      .when(
        signs('beneficiaires-1'),
        signs('beneficiaires-2', { method: 'paper' }),
        signs('animateurs-1', { method: 'spoken', witness: 'ville-1' }),
      )
      .open('signature')
      .when(signs('ville-1'), signs('animateurs-2'))
      .open('planification');
  });

  it('R10 a quorum is enough where the programme says so', () => {
    given(contract({ quorum: 3 }), { people })
      .when(signs('beneficiaires-1'), signs('ville-1'))
      .open('signature')
      .when(signs('animateurs-2'))
      .open('planification');
    // 60 % of the five who may sign is three.
    given(contract({ quorum: { percent: 60 } }), { people })
      .when(signs('beneficiaires-1'), signs('ville-1'))
      .open('signature')
      .when(signs('animateurs-2'))
      .open('planification');
  });

  it('R10 it is refused when the quorum can no longer be reached', () => {
    const refuses = (person: string) => does(person, 'refuse', 'signature');
    given(contract({ quorum: 4 }), { people })
      .when(refuses('beneficiaires-1'))
      .open('signature')
      .when(refuses('animateurs-1'))
      .open('reprendre');
  });

  it('R10 a role with a veto refuses for everybody', () => {
    given(contract({ quorum: 2, veto: ['beneficiaires'] }), { people })
      .when(does('beneficiaires-2', 'refuse', 'signature'))
      .open('reprendre');
    given(contract({ quorum: 2, veto: ['beneficiaires'] }), { people })
      .when(does('animateurs-2', 'refuse', 'signature'))
      .open('signature');
  });

  it('R10 roles may sign in order', () => {
    given(contract({ order: ['beneficiaires', 'animateurs', 'ville'] }), { people })
      .when(signs('animateurs-1'))
      .rejected('SIGN_ORDER_NOT_REACHED')
      .when(signs('beneficiaires-2'), signs('animateurs-1'))
      .rejected('SIGN_ORDER_NOT_REACHED')
      .when(signs('beneficiaires-1'), signs('animateurs-1'), signs('animateurs-2'), signs('ville-1'))
      .open('planification');
  });

  it('R31 the list is frozen at opening: whoever joins after is not asked, whoever leaves is not waited for', () => {
    const open = given(contract(), { people });
    expect(open.runs('signature')[0]?.entitled).toEqual([
      'beneficiaires.1',
      'beneficiaires.2',
      'animateurs.1',
      'animateurs.2',
      'ville.1',
    ]);
    open
      .when(signs('beneficiaires-1'), signs('animateurs-1'), signs('animateurs-2'), signs('ville-1'))
      .open('signature')
      .when(says('ville-1', { type: 'releaseParty', seat: 'beneficiaires.2' }))
      .open('planification');
  });

  it('R26 a paper signature recorded later keeps its day, its way and its witness', () => {
    const signed = given(contract(), { people }).when(
      '2007-02-01',
      signs('beneficiaires-1', { method: 'paper', on: '2007-01-20', witness: 'animateurs-1' }),
    );
    signed.then({ type: 'ItemAnswered', on: '2007-01-20', data: { method: 'paper', witness: 'animateurs-1' } });
  });

  it('R10 somebody who signed has no item left to sign or refuse', () => {
    const open = given(contract(), { people });
    const item = open.items('signature').find((found) => found.seat === 'beneficiaires.1')?.id ?? '';
    open
      .when(signs('beneficiaires-1'), does('beneficiaires-1', 'refuse', 'signature', { item }))
      .rejected('ITEM_CLOSED');
  });
});

describe('meetings', () => {
  const minimum = programme({
    nodes: [
      meeting('comite', {
        who: [
          { role: 'beneficiaires', need: 'all' },
          { role: 'animateurs', need: 'all' },
        ],
        minimum: { beneficiaires: 2, animateurs: 1 },
      }),
      task('compte-rendu'),
      task('reconvoquer'),
    ],
    edges: ['comite -> compte-rendu', 'comite -notHeld-> reconvoquer'],
  });
  const people = { beneficiaires: 3, animateurs: 1 };
  const held = (attendance: Record<string, string>) =>
    does('ville-1', 'recordMeeting', 'comite', { held: true, attendance });

  it('R10 too few of a role means that it was not held', () => {
    given(minimum, { people })
      .when(held({ 'beneficiaires-1': 'present', 'beneficiaires-2': 'present', 'animateurs-1': 'present' }))
      .open('compte-rendu');
    given(minimum, { people })
      .when(held({ 'beneficiaires-1': 'present', 'beneficiaires-2': 'excused', 'animateurs-1': 'present' }))
      .open('reconvoquer');
    given(minimum, { people })
      .when(held({ 'beneficiaires-1': 'present', 'beneficiaires-2': 'present', 'animateurs-1': 'absent' }))
      .open('reconvoquer');
  });

  it('R10 somebody who is stood in for counts as there', () => {
    given(minimum, { people })
      .when(held({ 'beneficiaires-1': 'present', 'beneficiaires-2': 'present', 'animateurs-1': 'delegated' }))
      .open('compte-rendu');
  });

  it('R10 answering the invitation is not coming: the meeting is over when it is recorded', () => {
    const yes = does('beneficiaires-1', 'answerInvitation', 'comite', { answer: 'yes' });
    given(minimum, { people })
      .when(yes)
      .then({ type: 'ItemAnswered', verb: 'answerInvitation', data: { answer: 'yes' } })
      .open('comite')
      .when(does('ville-1', 'recordMeeting', 'comite', { held: false }))
      .open('reconvoquer');
  });

  it('R30 one person calling off does not call off the meeting', () => {
    given(minimum, { people })
      .when(does('beneficiaires-3', 'answerInvitation', 'comite', { answer: 'no' }))
      .open('comite')
      .asks('comite', 'beneficiaires-1', 'beneficiaires-2', 'animateurs-1', 'anybody');
  });
});

describe('evaluations', () => {
  const review = programme({
    nodes: [
      evaluation('bilan', { who: [{ role: 'beneficiaires', need: 'all' }], scale: choices('mal', 'moyen', 'bien') }),
      task('avenant'),
    ],
    edges: ['bilan -> avenant'],
  });
  const answers = (n: number, found: object) => does(`beneficiaires-${n}`, 'evaluate', 'bilan', { answers: found });

  it('R10 each party answers the criteria on the scale, or says that she does not know', () => {
    given(review, { people: { beneficiaires: 2 } })
      .when(answers(1, { logement: 'bien', sante: 'dontKnow' }))
      .open('bilan')
      .when(answers(2, { logement: 'pass' }))
      .open('avenant');
  });

  it('R10 only criteria and levels that exist', () => {
    given(review)
      .when(answers(1, { emploi: 'bien' }))
      .rejected('CHOICE_UNKNOWN');
    given(review)
      .when(answers(1, { logement: 'parfait' }))
      .rejected('CHOICE_UNKNOWN');
  });
});
