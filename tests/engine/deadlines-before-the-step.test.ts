import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import { choices, decision, field, programme, task } from '#tests/support/spec-templates';

const TEN_DAYS = { after: 'contract:opened', plus: { days: 10 } };

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
