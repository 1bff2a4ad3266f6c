import { describe } from '@jest/globals';
import fc from 'fast-check';
import { compile } from '#engine/compile';
import { explainAll } from '#engine/explain';
import type { Template } from '#schema/template';
import { arbitraryTemplate, type Taste } from '#tests/support/arbitrary-templates';
import { checkOpenThings, law, only } from '#tests/support/spec-checks';
import { diceOf, openFor, type Played, playDiligently } from '#tests/support/spec-play';
import { holds } from '#tests/support/spec-properties';

const TASTES: Record<string, Taste> = {
  'phases, joins, choices and menus': { steps: 9 },
  'arrows that go back': { back: true },
  'groups and repetition': { repetition: true },
  'conditions, shared keys, phases that repeat': { conditions: true },
  'dates, deadlines, series, side paths, services, waits': { time: true },
  'all of it': { back: true, time: true, repetition: true, conditions: true, phases: 3, steps: 5 },
};

describe('random programmes with diligent people', () => {
  for (const [name, taste] of Object.entries(TASTES)) {
    holds(
      `R48 ${name}: the contract ends, or something is before the coordinator; it never stands still in silence`,
      200,
      fc.tuple(arbitraryTemplate(taste), fc.nat()),
      ([template, seed]) => {
        const dice = diceOf(seed);
        const [ended, played] = playDiligently(openFor(compile(template), dice), dice, everythingIsInOrder);
        law(
          ended === 'ended' || ended === 'incident' || hasItems(played),
          `${ended}, and nobody is told`,
          leftOf(played),
        );
        for (const { code, details } of only(played.facts, 'IncidentOpened'))
          law(code !== 'POISONED', 'nothing breaks', details);
        if (!taste.back) nothingTwice(template, played);
      },
    );
  }
});

const hasItems = ({ state }: Played) => Object.keys(state.items).length > 0;
const leftOf = ({ state }: Played) => Object.values(state.steps).map((step) => `${step.id} ${step.stage}`);

/** At every step: nothing outlives what it belongs to (R45), and whatever waits can say why (R48). */
function everythingIsInOrder({ program, state }: Played): void {
  checkOpenThings(program, state);
  for (const found of explainAll(program, state)) law(found.waits.length > 0, 'whatever waits says for what', found);
}

/** Without arrows back no step runs twice in one opening of its scope, but at or after a join `every`. */
function nothingTwice(template: Template, { facts }: Played): void {
  if (template.nodes.some((node) => node.join?.mode === 'every')) return;
  for (const fact of only(facts, 'StepReached')) law(fact.k === 1, 'no step runs twice', fact.step);
}
