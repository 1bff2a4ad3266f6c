import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import { choices, decision, field, group, meeting, programme, task } from '#tests/support/spec-templates';

const TEN_DAYS = { after: 'contract:opened', plus: { days: 10 } };

describe('deadlines', () => {
  const opinion = (then = 'favorable') =>
    programme({
      nodes: [
        decision('avis', {
          method: 'one',
          choices: choices('favorable', 'defavorable'),
          deadline: { at: TEN_DAYS, then },
        }),
        task('decision'),
        task('recours'),
      ],
      edges: ['avis -favorable-> decision', 'avis -defavorable-> recours'],
    });

  it('R13 once the last day has ended, an unfinished step leaves by its default and says who did not answer', () => {
    given(opinion())
      .when('2007-01-25T23:59:59')
      .open('avis')
      .when('2007-01-26T00:00')
      .then({
        type: 'StepLeft',
        outcomes: ['favorable'],
        by: 'deadline',
        on: '2007-01-25',
        defaulted: ['ville.1'],
      })
      .open('decision');
  });

  it('R13 an answer given in time cancels the default', () => {
    const answered = given(opinion()).when(
      '2007-01-25T23:59:59',
      does('ville-1', 'decide', 'avis', { choices: ['defavorable'] }),
    );
    answered.open('recours').when('2007-03-01').open('recours');
    expect(answered.when('2007-03-01').times('avis')).toBe(1);
  });

  it('R13 a step may be withdrawn at its deadline: it leaves by no arrow', () => {
    given(opinion('withdrawn')).when('2007-01-26').then({ type: 'StepGone', why: 'withdrawn' }).ended('completed');
  });

  it('R13 a step may end as soon as something is true', () => {
    const template = programme({
      fields: [field('places', 'integer')],
      nodes: [
        task('candidatures', {
          each: { role: 'beneficiaires' },
          who: [{ each: 'self' }],
          deadline: { on: { field: 'places', op: 'le', value: 0 }, then: 'done' },
        }),
        task('selection'),
      ],
      edges: ['candidatures -> selection'],
    });
    given(template, { people: { beneficiaires: 2 }, fields: { places: 1 } })
      .when(does('beneficiaires-1', 'complete', 'candidatures'))
      .open('candidatures')
      .when(says('ville-1', { type: 'setField', field: 'places', value: 0 }))
      .then({ type: 'StepLeft', by: 'condition', outcomes: ['done'] })
      .open('selection');
  });

  it('R13 a condition that is true already as the step opens ends it at once', () => {
    const template = programme({
      fields: [field('complet', 'boolean')],
      nodes: [
        task('candidatures', { deadline: { on: { field: 'complet', op: 'eq', value: true }, then: 'done' } }),
        task('selection'),
      ],
      edges: ['candidatures -> selection'],
    });
    given(template, { fields: { complet: true } }).open('selection');
  });

  it('R13 a condition about a day ends the step at the midnight on which it becomes true', () => {
    const template = programme({
      nodes: [
        task('candidatures', { deadline: { on: { date: TEN_DAYS, op: 'before', than: 'today' }, then: 'done' } }),
        task('selection'),
      ],
      edges: ['candidatures -> selection'],
    });
    given(template).when('2007-01-25T23:59').open('candidatures').when('2007-01-26T00:00').open('selection');
  });

  it('R13 in a series the deadline is of each occurrence, and the series goes on', () => {
    const template = programme({
      nodes: [
        task('rapport', {
          recurrence: { first: { after: 'contract:opened', plus: { months: 1 } }, every: { months: 1 }, count: 2 },
          deadline: { at: { after: 'occurrence', plus: { days: 5 } }, then: 'done' },
        }),
        task('synthese'),
      ],
      edges: ['rapport -> synthese'],
    });
    given(template)
      .when('2007-02-21T00:00')
      .then({ type: 'RunClosed', n: 1, by: 'deadline', on: '2007-02-20', defaulted: ['ville.1'] })
      .when('2007-03-15')
      .open('rapport')
      .due('rapport', '2007-03-15')
      .when('2007-03-21T00:00')
      .then({ type: 'RunClosed', n: 2, by: 'deadline', on: '2007-03-20' })
      .open('synthese');
  });

  it('R13 at the deadline of a group the instances stop, and what they did is kept', () => {
    const template = programme({
      nodes: [
        group('accueil', { each: { role: 'partenaire' }, deadline: { at: TEN_DAYS, then: 'done' } }),
        task('engagements', { in: 'accueil', who: [{ each: 'self' }] }),
        task('signature-partenaire', { in: 'accueil', who: [{ each: 'self' }] }),
        task('bilan'),
      ],
      edges: ['engagements -> signature-partenaire', 'accueil -> bilan'],
    });
    const late = given(template, { people: { partenaire: 2 } })
      .when(does('partenaire-1', 'complete', 'engagements', { on: '2007-01-12' }), '2007-01-26T00:00')
      .then({ type: 'StepLeft', outcomes: ['done'], by: 'deadline', on: '2007-01-25' })
      .open('bilan');
    expect(late.items('engagements')).toEqual([]);
    expect(late.items('signature-partenaire')).toEqual([]);
    expect(late.all('ItemAnswered')).toHaveLength(1);
  });

  it('R13 votes cast before the deadline decide, if they are enough', () => {
    const template = programme({
      nodes: [
        decision('validation', {
          method: 'vote',
          choices: choices('validee', 'rejetee'),
          who: [{ role: 'beneficiaires', need: 'all' }],
          quorum: 2,
          deadline: { at: TEN_DAYS, then: 'rejetee' },
        }),
        task('fiches'),
        task('revoir'),
      ],
      edges: ['validation -validee-> fiches', 'validation -rejetee-> revoir'],
    });
    const start = given(template, { people: { beneficiaires: 4 } }).when(
      does('beneficiaires-1', 'vote', 'validation', { choices: ['validee'] }),
    );
    start.when('2007-01-26').open('revoir');
    start.when(does('beneficiaires-2', 'vote', 'validation', { choices: ['validee'] }), '2007-01-26').open('fiches');
  });

  it('R28 an act after a default is refused', () => {
    const open = given(opinion());
    const item = open.items('avis')[0]?.id ?? '';
    open
      .when('2007-01-26T00:00', does('ville-1', 'decide', 'avis', { item, choices: ['favorable'] }))
      .rejected('DEFAULT_ALREADY_FIRED');
  });

  it('R28 received at 23:59:59 is in time, received at 00:00:00 is not', () => {
    const open = given(opinion());
    const item = open.items('avis')[0]?.id ?? '';
    const answer = (at: string) => does('ville-1', 'decide', 'avis', { item, choices: ['defavorable'], at });
    open.when(answer('2007-01-25T23:59:59')).open('recours');
    open.when(answer('2007-01-26T00:00:00')).rejected('DEFAULT_ALREADY_FIRED');
  });

  it('R28 an answer received in time and handled after the default is put before the coordinator', () => {
    const open = given(opinion());
    const item = open.items('avis')[0]?.id ?? '';
    const late = open
      .when(
        '2007-01-26T00:00:02',
        does('ville-1', 'decide', 'avis', { item, choices: ['defavorable'], at: '2007-01-25T23:59:59' }),
      )
      .then({ type: 'IncidentOpened', code: 'RECEIVED_IN_TIME', offers: ['reinstate', 'dismiss'] })
      .open('decision');
    const incident = late.incident('RECEIVED_IN_TIME');
    late
      .when(says('ville-1', { type: 'resolve', incident, resolution: 'dismiss' }))
      .incidents()
      .open('decision');
  });

  it('R13 a meeting that nobody recorded may count as not held after its deadline', () => {
    const template = programme({
      nodes: [
        meeting('session', { due: TEN_DAYS, deadline: { at: { after: 'due', plus: { days: 15 } }, then: 'notHeld' } }),
        task('convoquer'),
      ],
      edges: ['session -notHeld-> convoquer'],
    });
    given(template).when('2007-02-09T23:59:59').open('session').when('2007-02-10T00:00').open('convoquer');
  });
});

describe('deadlines that run before their step is reached', () => {
  const case_ = programme({
    roles: [...programme({ nodes: [] }).roles],
    nodes: [
      task('saisine'),
      task('completude'),
      task('seance'),
      decision('avis', {
        method: 'one',
        choices: choices('favorable', 'repute-rendu'),
        deadline: {
          at: { after: 'node:saisine:completed', plus: { months: 1 } },
          then: 'repute-rendu',
          coversBefore: true,
        },
      }),
      task('decision'),
    ],
    edges: [
      'saisine -> completude',
      'completude -> seance',
      'seance -> avis',
      'avis -favorable-> decision',
      'avis -repute-rendu-> decision',
    ],
  });
  const referred = given(case_, { on: '2009-12-10' }).when(does('ville-1', 'complete', 'saisine'));

  it('R13 an opinion is deemed given at the end of the legal month even if the case never reached the session', () => {
    // 2010-01-10 is a Sunday: a legal month is calendar time.
    referred
      .when('2010-01-10T23:59:59')
      .open('completude')
      .when('2010-01-11T00:00')
      .then(
        { type: 'StepGone', why: 'withdrawn' },
        { type: 'StepLeft', outcomes: ['repute-rendu'], by: 'deadline', on: '2010-01-10' },
      )
      .open('decision');
  });

  it('R13 an opinion given before cancels it', () => {
    referred
      .when('2010-01-05', does('ville-1', 'complete', 'completude'), does('ville-1', 'complete', 'seance'))
      .when(does('ville-1', 'decide', 'avis', { choices: ['favorable'] }))
      .open('decision')
      .when('2010-03-01')
      .open('decision');
  });

  it('R13 once the step is reached its deadline is the same', () => {
    referred
      .when('2010-01-05', does('ville-1', 'complete', 'completude'), does('ville-1', 'complete', 'seance'))
      .open('avis')
      .when('2010-01-11T00:00')
      .open('decision')
      .outcome('avis', 'repute-rendu');
  });

  it('R13 a date that is past as the phase opens fires then, completed on the opening day', () => {
    const template = programme({
      phases: ['preparation', 'realisation'],
      nodes: [
        task('saisine', { phase: 'preparation' }),
        task('completude', { phase: 'realisation' }),
        task('avis', { phase: 'realisation', deadline: { at: TEN_DAYS, then: 'done', coversBefore: true } }),
        task('decision', { phase: 'realisation' }),
      ],
      edges: ['completude -> avis', 'avis -> decision'],
    });
    const late = given(template)
      .when('2007-03-01', does('ville-1', 'complete', 'saisine'))
      .open('decision');
    expect(late.completed('avis')).toBe('2007-03-01');
  });

  it('R13 it fires only while some token can still come to the step', () => {
    const template = programme({
      nodes: [
        decision('recevable', { method: 'one', choices: choices('oui', 'non') }),
        task('avis', { deadline: { at: TEN_DAYS, then: 'done', coversBefore: true } }),
        task('classement'),
        task('decision'),
      ],
      edges: ['recevable -oui-> avis', 'recevable -non-> classement', 'avis -> decision'],
    });
    given(template)
      .when(does('ville-1', 'decide', 'recevable', { choices: ['non'] }), '2007-02-10')
      .open('classement');
    given(template).when('2007-01-26').open('decision');
  });

  it('R13 what it withdraws is what could come to the step, and nothing else', () => {
    const template = programme({
      nodes: [
        task('completude'),
        task('hebergement'),
        task('avis', { deadline: { at: TEN_DAYS, then: 'done', coversBefore: true } }),
        task('decision'),
      ],
      edges: ['completude -> avis', 'avis -> decision'],
    });
    given(template).when('2007-01-26').open('hebergement', 'decision');
  });

  it('R13 withdrawn before it is reached means that nothing comes of it', () => {
    const template = programme({
      nodes: [
        task('completude'),
        task('bilan'),
        task('avis', { deadline: { at: TEN_DAYS, then: 'withdrawn', coversBefore: true } }),
        task('decision'),
      ],
      edges: ['completude -> avis', 'avis -> decision'],
    });
    given(template).when('2007-01-26').open('bilan');
  });

  it('R13 its condition is read before the step is reached too', () => {
    const template = programme({
      fields: [field('urgence', 'boolean')],
      nodes: [
        task('completude'),
        task('avis', {
          deadline: { on: { field: 'urgence', op: 'eq', value: true }, then: 'done', coversBefore: true },
        }),
        task('decision'),
      ],
      edges: ['completude -> avis', 'avis -> decision'],
    });
    given(template)
      .open('completude')
      .when(says('ville-1', { type: 'setField', field: 'urgence', value: true }))
      .open('decision');
  });

  it('R13 an arrow that goes back counts while it has turns left', () => {
    const template = programme({
      nodes: [
        task('instruction'),
        task('avis', { deadline: { at: TEN_DAYS, then: 'done', coversBefore: true } }),
        decision('controle', { method: 'one', choices: choices('reprendre', 'clos') }),
      ],
      edges: [
        'instruction -> controle',
        { id: 'retour', from: 'controle', outcome: 'reprendre', to: 'avis', back: true, maxTimes: 1 },
        'avis -> controle',
      ],
    });
    // `avis` has no forward arrow in: it is an entry, reached at the opening.
    given(template).open('instruction', 'avis');
  });
});

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
