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

  it('R13 a step reached after its last day leaves at once, completed on its opening day', () => {
    const template = programme({
      nodes: [task('saisine'), task('observations', { deadline: { at: TEN_DAYS, then: 'done' } }), task('seance')],
      edges: ['saisine -> observations', 'observations -> seance'],
    });
    const late = given(template)
      .when('2007-02-10', does('ville-1', 'complete', 'saisine'))
      .open('seance');
    expect(late.completed('observations')).toBe('2007-02-10');
  });

  it('R28 reinstating gives the step back as it was asked: the answer then counts', () => {
    const open = given(opinion());
    const item = open.items('avis')[0]?.id ?? '';
    const late = open.when(
      '2007-01-26T00:00:02',
      does('ville-1', 'decide', 'avis', { item, choices: ['defavorable'], at: '2007-01-25T23:59:59' }),
    );
    late
      .when(says('ville-1', { type: 'resolve', incident: late.incident('RECEIVED_IN_TIME'), resolution: 'reinstate' }))
      .when(does('ville-1', 'decide', 'avis', { choices: ['defavorable'] }))
      .open('decision', 'recours');
  });

  it('R28 R4 an answer received in time holds the phase until the coordinator has decided', () => {
    const t = programme({
      phases: ['realisation', 'conclusion'],
      nodes: [
        task('avis', { deadline: { at: { after: 'contract:opened', plus: { days: 10 } }, then: 'done' } }),
        task('autre'),
        task('fin', { phase: 'conclusion' }),
      ],
    });
    const open = given(t);
    const item = open.items('avis')[0]?.id ?? '';
    const s = open
      .when('2007-01-26T00:00:30', does('ville-1', 'complete', 'avis', { item, at: '2007-01-25T23:59:59' }))
      .incidents('RECEIVED_IN_TIME');
    s.when(does('ville-1', 'complete', 'autre')).inPhase('realisation');
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
