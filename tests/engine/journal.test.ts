import { describe, expect, it } from '@jest/globals';
import { emptyState } from '#engine/state';
import { evolve, fold } from '#engine/transition';
import { does, given, says } from '#tests/support/spec';
import { back, choices, decision, evaluation, programme, task } from '#tests/support/spec-templates';

const year = programme({
  nodes: [
    evaluation('bilan', {
      who: [{ role: 'beneficiaires', need: 'all' }],
      due: { after: 'contract:opened', plus: { months: 3 } },
    }),
    decision('suite', { method: 'one', choices: choices('encore', 'fini') }),
  ],
  edges: ['bilan -> suite', back('suite -encore-> bilan', 1)],
});
const evaluate = (n: number) => does(`beneficiaires-${n}`, 'evaluate', 'bilan', { answers: {} });

describe('names', () => {
  it('R39 an item is named by its phase, its step, its occurrence and its seat', () => {
    const twice = given(year, { people: { beneficiaires: 2 } }).when(
      evaluate(1),
      evaluate(2),
      does('ville-1', 'decide', 'suite', { choices: ['encore'] }),
    );
    expect(twice.all('ItemOpened').map((fact) => fact.item)).toEqual([
      'realisation~1/bilan~1.1@beneficiaires.1',
      'realisation~1/bilan~1.1@beneficiaires.2',
      'realisation~1/suite~1.1',
      'realisation~1/bilan~2.1@beneficiaires.1',
      'realisation~1/bilan~2.1@beneficiaires.2',
    ]);
  });

  it('R39 shared items leave the seat out', () => {
    expect(
      given(programme({ nodes: [task('accueil')] }))
        .items('accueil')
        .map((item) => item.id),
    ).toEqual(['realisation~1/accueil~1.1']);
  });

  it('R39 an item that was skipped and asked again has a new name', () => {
    const stuck = given(programme({ nodes: [task('accueil')] })).when(does('ville-1', 'decline', 'accueil'));
    const again = stuck.when(
      says('ville-1', { type: 'resolve', incident: stuck.incident('OUTCOME_UNWIRED'), resolution: 'again' }),
    );
    expect(again.items('accueil').map((item) => item.id)).toEqual(['realisation~1/accueil~2.1']);
  });
});

describe('the journal', () => {
  it('R40 facts are numbered from one, carry who acted and why', () => {
    const done = given(year).when('2007-02-01', evaluate(1));
    expect(done.facts.map((fact) => fact.seq)).toEqual(done.facts.map((_, i) => i + 1));
    const answered = done.all('ItemAnswered')[0];
    expect(answered).toMatchObject({ actor: 'beneficiaires-1', cause: 'act-1' });
    expect(done.facts[0]).toMatchObject({ type: 'ContractOpened', actor: null, cause: 'opening' });
  });

  it('R40 what time did says so, even when an act came first to tell', () => {
    const rungs = given(year)
      .when(
        says('ville-1', {
          type: 'comment',
          at: '2007-06-01T10:00',
          text: { id: 'a'.repeat(32), digest: 'b'.repeat(64) },
        }),
      )
      .all('RungFell');
    expect(rungs.length).toBeGreaterThan(0);
    for (const rung of rungs) expect(rung).toMatchObject({ actor: null, cause: 'time' });
  });

  it('R40 folding the facts one by one gives the state at every point', () => {
    const done = given(year, { people: { beneficiaires: 2 } }).when(evaluate(1), '2007-05-01', evaluate(2));
    let state = emptyState(done.stand.program.engine);
    done.facts.forEach((fact, i) => {
      state = evolve(done.stand.program, state, fact);
      if (i % 5 === 0)
        expect(JSON.stringify(state)).toBe(JSON.stringify(fold(done.stand.program, done.facts.slice(0, i + 1))));
    });
    expect(JSON.stringify(state)).toBe(JSON.stringify(done.state));
  });

  it('R40 an arrow taken and a token consumed are written down', () => {
    given(year)
      .when(evaluate(1))
      .then(
        { type: 'StepLeft', outcomes: ['done'] },
        { type: 'EdgeTaken', edge: 'bilan-suite' },
        { type: 'StepReached', node: 'suite', edges: ['bilan-suite'] },
      );
  });

  it('R40 a comment is kept by reference', () => {
    const text = { id: 'a'.repeat(32), digest: 'b'.repeat(64) };
    given(year)
      .when(says('beneficiaires-1', { type: 'comment', text }))
      .then({ type: 'Commented', text });
  });

  it('R28 the same minutes give the same journal whether they come in one piece or in a thousand', () => {
    const whole = given(year).when('2007-09-01');
    const pieces = given(year).when('2007-02-01', '2007-03-01T03:00', '2007-04-06', '2007-04-18T09:00', '2007-09-01');
    expect(JSON.stringify(pieces.facts)).toBe(JSON.stringify(whole.facts));
  });
});
