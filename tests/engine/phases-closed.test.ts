import { describe, expect, it } from '@jest/globals';
import { does, given } from '#tests/support/spec';
import { choices, decision, group, option, phase, programme, service, task } from '#tests/support/spec-templates';

describe('what becomes of what is open when a phase closes', () => {
  const closing = (nodes: Parameters<typeof programme>[0]['nodes'], edges: string[] = []) =>
    programme({
      phases: [
        phase('realisation', { closes: { at: { after: 'contract:opened', plus: { days: 30 } } } }),
        'conclusion',
      ],
      nodes: [task('actions'), ...nodes, task('bilan', { phase: 'conclusion' })],
      edges,
    });

  it('R5 optional work that nobody took lapses', () => {
    const template = closing([
      option('soutien', { options: choices('psychologue') }),
      task('relais', { required: false }),
    ]);
    given(template)
      .open('actions', 'soutien', 'relais')
      .when('2007-02-15')
      .then({ type: 'StepGone', why: 'lapsed' }, { type: 'StepGone', why: 'lapsed' })
      .open('actions', 'bilan');
  });

  it('R5 a required item stays answerable, is recorded, and moves nothing', () => {
    const template = closing([task('synthese')], ['actions -> synthese']);
    given(template)
      .when('2007-02-15', does('ville-1', 'complete', 'actions'))
      .then({ type: 'StepLeft', outcomes: ['done'], on: '2007-02-15' })
      .thenNo('EdgeTaken')
      .outcome('actions', 'done')
      .open('bilan');
  });

  it('R5 the reminders and the deadline of a required item go on after the phase closed', () => {
    const template = programme({
      phases: [
        phase('realisation', { closes: { at: { after: 'contract:opened', plus: { days: 30 } } } }),
        'conclusion',
      ],
      nodes: [
        task('actions', {
          due: { after: 'contract:opened', plus: { days: 32 } },
          deadline: { at: { after: 'contract:opened', plus: { days: 40 } }, then: 'done' },
        }),
        task('bilan', { phase: 'conclusion' }),
      ],
    });
    const late = given(template).when('2007-02-20');
    // D+1 is a Saturday and moves onto D+3, which alone survives (R43).
    expect(late.rungs('actions')).toEqual(['2007-02-09 assignee', '2007-02-14 assignee', '2007-02-19 assignee']);
    late
      .when('2007-02-25T00:00')
      .then({ type: 'StepLeft', outcomes: ['done'], by: 'deadline', on: '2007-02-24', defaulted: ['ville.1'] })
      .thenNo('EdgeTaken')
      .open('bilan');
  });

  it('R5 an optional step that somebody took goes on', () => {
    const template = closing([task('relais', { required: false, who: [{ role: 'beneficiaires', need: 'all' }] })]);
    given(template, { people: { beneficiaires: 2 } })
      .when(does('beneficiaires-1', 'complete', 'relais'), '2007-02-15')
      .open('actions', 'relais', 'bilan')
      .when(does('beneficiaires-2', 'complete', 'relais'))
      .then({ type: 'StepLeft', outcomes: ['done'] })
      .open('actions', 'bilan');
  });

  it('R5 a service with an end goes on to it, one without stops', () => {
    const template = closing([
      service('paniers', { ends: { after: 'contract:opened', plus: { days: 60 } } }),
      service('coaching'),
    ]);
    given(template)
      .when('2007-02-15T00:00')
      .then({ type: 'RunClosed', outcomes: ['ended'] })
      .open('actions', 'paniers', 'bilan')
      .when('2007-03-17T00:00')
      .then({ type: 'StepLeft', outcomes: ['ended'], on: '2007-03-16' })
      .open('actions', 'bilan');
  });

  it('R5 occurrences to come lapse, the one that somebody has to answer stays', () => {
    const seances = task('seances', {
      recurrence: { first: { after: 'contract:opened', plus: { days: 20 } }, every: { days: 20 }, count: 5 },
    });
    const closed = given(closing([seances])).when('2007-02-15');
    closed.open('actions', 'seances', 'bilan').due('seances', '2007-02-04');
    closed
      .when('2007-06-01')
      .due('seances', '2007-02-04')
      .when(does('ville-1', 'complete', 'seances'))
      .open('actions', 'bilan');
  });

  it('R5 what runs inside a group goes on to its end', () => {
    const template = closing(
      [
        group('accueil', { each: { role: 'partenaire' } }),
        task('engagements', { in: 'accueil', who: [{ each: 'self' }] }),
        task('signature-partenaire', { in: 'accueil', who: [{ each: 'self' }] }),
      ],
      ['engagements -> signature-partenaire'],
    );
    given(template, { people: { partenaire: 1 } })
      .when('2007-02-15', does('partenaire-1', 'complete', 'engagements'))
      .open('actions', 'accueil', 'signature-partenaire', 'bilan')
      .when(does('partenaire-1', 'complete', 'signature-partenaire'))
      .open('actions', 'bilan');
  });

  it('R5 a closed phase opens nothing new: a step that still waited is gone', () => {
    const template = closing([task('restitution', { opens: { after: 'contract:opened', plus: { days: 45 } } })]);
    given(template).when('2007-06-01').open('actions', 'bilan');
  });

  it('R5 a vote under way when its phase closes is recorded and moves no token', () => {
    const template = closing(
      [
        decision('orientation', {
          method: 'vote',
          choices: choices('a', 'b'),
          who: [{ role: 'beneficiaires', need: 'all' }],
        }),
        task('mise-en-oeuvre'),
      ],
      ['orientation -a-> mise-en-oeuvre'],
    );
    given(template, { people: { beneficiaires: 2 } })
      .when(does('beneficiaires-1', 'vote', 'orientation', { choices: ['a'] }), '2007-02-20')
      .when(does('beneficiaires-2', 'vote', 'orientation', { choices: ['a'] }))
      .outcome('orientation', 'a')
      .open('actions', 'bilan');
  });
});
