import { describe, expect, it } from '@jest/globals';
import { explain, explainAll } from '#engine/explain';
import { does, given, instant, says } from '#tests/support/spec';
import { choices, decision, field, group, phase, programme, service, task, wait } from '#tests/support/spec-templates';

const IN_10 = { after: 'contract:opened', plus: { days: 10 } };
const about = (spec: ReturnType<typeof given>, thing: string) => explain(spec.stand.program, spec.state, thing);
const step = (node: string) => `realisation~1/${node}~1`;

describe('why am I waiting', () => {
  it('R48 an item says who may act on it, since when, and what happens by itself', () => {
    const spec = given(
      programme({
        nodes: [
          task('avis', { who: [{ role: 'animateurs', need: 'all' }], deadline: { at: IN_10, then: 'done' } }),
          task('suite'),
        ],
        edges: ['avis -> suite'],
      }),
      { people: { animateurs: 2 } },
    );
    expect(about(spec, `${step('avis')}.1@animateurs.2`)).toEqual({
      thing: `${step('avis')}.1@animateurs.2`,
      node: 'avis',
      since: '2007-01-15',
      waits: [
        {
          for: 'people',
          people: ['animateurs-2'],
          verbs: ['complete', 'decline'],
          item: `${step('avis')}.1@animateurs.2`,
        },
      ],
      byItself: { what: 'default', on: '2007-01-25', at: instant('2007-01-26T00:00'), outcome: 'done' },
    });
  });

  it('R48 without a deadline what happens by itself is the next reminder', () => {
    const spec = given(programme({ nodes: [task('bilan', { due: IN_10 })] }));
    expect(about(spec, `${step('bilan')}.1`)?.byItself).toEqual({
      what: 'reminder',
      on: '2007-01-18',
      at: instant('2007-01-18T09:00'),
    });
  });

  it('R48 a step that has not opened waits for its date, for what it counts from, for its condition or for its turn', () => {
    const template = programme({
      fields: [field('rentree', 'date'), field('vote', 'boolean')],
      nodes: [
        task('a', { opens: IN_10 }),
        task('b', { opens: { after: 'field:rentree' } }),
        task('c', { waitFor: { field: 'vote', op: 'eq', value: true } }),
        task('d', { oneAtATime: 'salle' }),
        task('e', { oneAtATime: 'salle' }),
      ],
    });
    const spec = given(template);
    expect(about(spec, step('a'))?.waits).toEqual([{ for: 'date', on: '2007-01-25', at: instant('2007-01-25T00:00') }]);
    expect(about(spec, step('b'))?.waits).toEqual([{ for: 'anchor', anchors: ['field:rentree'] }]);
    expect(about(spec, step('c'))?.waits).toEqual([
      { for: 'condition', condition: { field: 'vote', op: 'eq', value: true } },
    ]);
    expect(about(spec, step('e'))?.waits).toEqual([{ for: 'turn', steps: [step('d')] }]);
  });

  it('R48 a join says which branches may still arrive', () => {
    const template = programme({
      nodes: [task('logement'), task('sante'), task('synthese')],
      edges: ['logement -> synthese', 'sante -> synthese'],
    });
    const spec = given(template).when(does('ville-1', 'complete', 'logement'));
    const join = explainAll(spec.stand.program, spec.state).find((found) => found.node === 'synthese');
    expect(join?.waits).toEqual([{ for: 'branches', missing: ['sante'] }]);
  });

  it('R48 a phase says which steps hold it, its incidents and its own dates', () => {
    const template = programme({
      phases: [
        phase('realisation', { closes: { notBefore: IN_10, at: { after: 'contract:opened', plus: { days: 60 } } } }),
      ],
      nodes: [task('actions'), task('ateliers')],
    });
    const spec = given(template).when(does('ville-1', 'decline', 'ateliers'));
    const found = about(spec, 'realisation~1');
    expect(found?.waits).toEqual(
      expect.arrayContaining([
        { for: 'steps', steps: expect.arrayContaining([step('actions')]) },
        {
          for: 'coordinator',
          incident: 'incident~1',
          code: 'OUTCOME_UNWIRED',
          offers: ['again', 'replace', 'skip', 'end'],
        },
        { for: 'date', on: '2007-01-25', at: instant('2007-01-26T00:00') },
      ]),
    );
    expect(found?.byItself).toEqual({ what: 'closes', on: '2007-03-16', at: instant('2007-03-17T00:00') });
  });

  it('R48 a refused step waits for the coordinator, and says what she may do', () => {
    const spec = given(programme({ nodes: [task('hebergement')] })).when(does('ville-1', 'decline', 'hebergement'));
    expect(about(spec, step('hebergement'))?.waits).toEqual([
      {
        for: 'coordinator',
        incident: 'incident~1',
        code: 'OUTCOME_UNWIRED',
        offers: ['again', 'replace', 'skip', 'end'],
      },
    ]);
  });

  it('R48 services, waits, groups and series explain themselves too', () => {
    const template = programme({
      nodes: [
        service('formation', { ends: IN_10 }),
        wait('banque', { answers: choices('accord') }),
        group('accueil'),
        task('visite', { in: 'accueil' }),
        task('ateliers', { recurrence: { first: IN_10, every: { weeks: 1 }, count: 2 } }),
        decision('vote', { method: 'vote', choices: choices('a', 'b'), who: [{ role: 'beneficiaires', need: 'all' }] }),
      ],
    });
    const spec = given(template);
    expect(about(spec, step('formation'))?.byItself).toMatchObject({ what: 'ends', on: '2007-01-25' });
    expect(about(spec, step('banque'))?.waits[0]).toMatchObject({ for: 'people', people: ['ville-1'] });
    expect(about(spec, step('accueil'))?.waits).toEqual([{ for: 'steps', steps: [`${step('accueil')}[1]`] }]);
    expect(about(spec, step('ateliers'))?.waits).toEqual([
      { for: 'date', on: '2007-01-25', at: instant('2007-01-25T00:00') },
    ]);
    for (const found of explainAll(spec.stand.program, spec.state)) expect(found.waits).not.toEqual([]);
  });

  it('R48 what does not wait has nothing to explain', () => {
    const spec = given(programme({ nodes: [task('bilan')] }));
    expect(about(spec, 'realisation~9')).toBeNull();
    expect(explainAll(spec.stand.program, spec.when(does('ville-1', 'complete', 'bilan')).state)).toEqual([]);
  });

  it('R48 R28 after a pause the date it waits for is the one it has now', () => {
    const text = { id: 'a'.repeat(32), digest: 'b'.repeat(64) };
    const spec = given(programme({ nodes: [task('accueil'), task('ateliers', { opens: IN_10 })] })).when(
      '2007-01-16',
      says('ville-1', { type: 'suspend', reason: text }),
      '2007-01-20',
      says('ville-1', { type: 'resume' }),
    );
    expect(about(spec, step('ateliers'))?.waits).toEqual([
      { for: 'date', on: '2007-01-29', at: instant('2007-01-29T00:00') },
    ]);
  });
});
