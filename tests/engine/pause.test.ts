import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import { meeting, phase, programme, service, task } from '#tests/support/spec-templates';

const TEXT = { id: '0'.repeat(32), digest: '0'.repeat(64) };
const suspend = says('ville-1', { type: 'suspend', reason: TEXT });
const resume = says('ville-1', { type: 'resume' });
const IN_30 = { after: 'contract:opened', plus: { days: 30 } };

describe('a contract that rests', () => {
  it('R28 soft dates wait as long as the pause lasted', () => {
    given(programme({ nodes: [task('bilan', { due: IN_30 })] }))
      .due('bilan', '2007-02-14')
      .when('2007-01-20', suspend, '2007-01-30', resume)
      .then({ type: 'Resumed', days: 10 }, { type: 'DateMoved', what: 'due', was: '2007-02-14', by: 'pause' })
      .due('bilan', '2007-02-24');
  });

  it('R28 fixed dates and deadlines do not wait', () => {
    const template = programme({
      nodes: [task('recours', { due: { on: '2007-02-20' }, deadline: { at: IN_30, then: 'done' } }), task('suite')],
      edges: ['recours -> suite'],
    });
    const resting = given(template).when('2007-01-20', suspend);
    resting.when('2007-01-30', resume).due('recours', '2007-02-20').when('2007-02-15T00:00').open('suite');
    resting.when('2007-02-15T00:00').then({ type: 'StepLeft', by: 'deadline', on: '2007-02-14' });
  });

  it('R28 the last day of a phase does not wait', () => {
    const template = programme({
      phases: [phase('realisation', { closes: { at: IN_30 } }), 'conclusion'],
      nodes: [task('actions'), task('bilan', { phase: 'conclusion' })],
    });
    given(template).when('2007-01-20', suspend, '2007-02-10', resume, '2007-02-15').inPhase('conclusion');
  });

  it('R28 nobody is reminded of anything while it rests', () => {
    const resting = given(
      programme({ nodes: [task('bilan', { due: { after: 'contract:opened', plus: { days: 10 } } })] }),
    ).when('2007-01-16', suspend);
    expect(resting.when('2007-03-01').rungs('bilan')).toEqual([]);
    const back = resting.when('2007-02-16', resume).due('bilan', '2007-02-25').when('2007-02-23');
    // D-7 is Sunday 18 February: the reminder falls on the Friday before, the very day of the return at nine, already past.
    expect(back.rungs('bilan')).toEqual(['2007-02-23 assignee']);
  });

  it('R28 a series goes on later by as many days', () => {
    const template = programme({
      nodes: [
        task('ateliers', {
          recurrence: { first: { after: 'contract:opened', plus: { weeks: 2 } }, every: { weeks: 1 }, count: 2 },
        }),
      ],
    });
    const rested = given(template).when('2007-01-20', suspend, '2007-01-30', resume);
    rested
      .when('2007-02-07T23:59')
      .due('ateliers')
      .when('2007-02-08T00:00')
      .due('ateliers', '2007-02-08')
      .when('2007-02-15')
      .due('ateliers', '2007-02-08', '2007-02-15');
  });

  it('R28 nothing new opens while it rests', () => {
    const template = programme({
      nodes: [
        task('accueil'),
        task('ateliers', { opens: { on: '2007-01-25' } }),
        meeting('seances', { recurrence: { dates: [{ on: '2007-01-26' }] } }),
      ],
    });
    given(template)
      .when('2007-01-20', suspend, '2007-01-28')
      .due('seances')
      .when(resume)
      .open('accueil', 'ateliers', 'seances')
      .due('seances', '2007-01-26');
  });

  it('R28 people may still act while it rests, and what they do counts', () => {
    given(programme({ nodes: [task('bilan'), task('suite')], edges: ['bilan -> suite'] }))
      .when('2007-01-20', suspend, does('ville-1', 'complete', 'bilan'))
      .outcome('bilan', 'done')
      .when('2007-01-22', resume)
      .open('suite');
  });

  it('R28 a pause of less than a day moves nothing', () => {
    given(programme({ nodes: [task('bilan', { due: IN_30 })] }))
      .when(suspend, '2007-01-15T20:00', resume)
      .thenNo('DateMoved')
      .due('bilan', '2007-02-14');
  });

  it('R28 the end of a service counts as a date like another', () => {
    const template = programme({
      nodes: [service('formation', { required: true, ends: { on: '2007-02-14' } }), task('bilan')],
    });
    given(template).when('2007-01-20', suspend, '2007-01-30', resume, '2007-02-15').open('bilan');
  });

  it('R28 a contract is suspended once, and resumed only then', () => {
    const template = programme({ nodes: [task('bilan')] });
    given(template).when(resume).rejected('CONTRACT_NOT_SUSPENDED');
    given(template).when(suspend, suspend).rejected('CONTRACT_SUSPENDED');
    expect(given(template).when(suspend).state.status).toBe('suspended');
  });

  it('R28 the opening of a step that waits for its day is a soft date', () => {
    const template = programme({ nodes: [task('accueil'), task('ateliers', { opens: IN_30 })] });
    given(template)
      .when('2007-01-20', suspend, '2007-01-30', resume, '2007-02-23T23:59')
      .open('accueil')
      .when('2007-02-24T00:00')
      .open('accueil', 'ateliers');
  });
});
