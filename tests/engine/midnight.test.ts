import { describe, expect, it } from '@jest/globals';
import { given, nodeOf } from '#tests/support/spec';
import { phase, programme, service, task, wait } from '#tests/support/spec-templates';

const IN_10 = { after: 'contract:opened', plus: { days: 10 } };
const IN_11 = { after: 'contract:opened', plus: { days: 11 } };

describe('what happens at one midnight', () => {
  it('R41 defaults, then ends, then side paths, then tokens, then openings, then closings', () => {
    const template = programme({
      phases: [phase('realisation', { closes: { at: IN_10 } }), 'conclusion'],
      nodes: [
        wait('rentree', { until: IN_11 }),
        service('formation', { ends: IN_10, required: true }),
        task('accompagnement', { boundaries: [{ outcome: 'alerte', at: IN_10 }] }),
        task('avis', { deadline: { at: IN_10, then: 'done' } }),
        task('ouverture', { opens: IN_11 }),
        task('apres-avis'),
        task('apres-alerte'),
        task('bilan', { phase: 'conclusion' }),
      ],
      edges: ['avis -> apres-avis', 'accompagnement -alerte-> apres-alerte'],
    });
    const facts = given(template).when('2007-01-25T23:59').when('2007-01-26T00:00').stand.last;
    const order = facts.flatMap((fact) => {
      if (fact.type === 'StepLeft') return [`left ${nodeOf(fact.step)}`];
      if (fact.type === 'SideTaken') return [`side ${nodeOf(fact.step)}`];
      if (fact.type === 'StepReached') return [`reached ${fact.node}`];
      if (fact.type === 'StepOpened') return [`opened ${nodeOf(fact.step)}`];
      if (fact.type === 'ScopeClosed') return [`closed ${fact.scope}`];
      return fact.type === 'ScopeOpened' ? [`opened ${fact.scope}`] : [];
    });
    expect(order).toEqual([
      'left avis',
      'left rentree',
      'left formation',
      'side accompagnement',
      'reached apres-avis',
      'reached apres-alerte',
      'opened ouverture',
      'opened apres-avis',
      'opened apres-alerte',
      'closed realisation~1',
      'opened conclusion~1',
      'reached bilan',
      'opened bilan',
    ]);
  });

  it('R41 defaults fire by date, and in the order of the steps on the same date', () => {
    const template = programme({
      nodes: [
        task('b', { deadline: { at: { on: '2007-02-02' }, then: 'done' } }),
        task('a', { deadline: { at: { on: '2007-02-01' }, then: 'done' } }),
        task('c', { deadline: { at: { on: '2007-02-01' }, then: 'done' } }),
      ],
    });
    const left = given(template).when('2007-03-01').all('StepLeft');
    expect(left.map((fact) => nodeOf(fact.step))).toEqual(['a', 'c', 'b']);
  });
});
