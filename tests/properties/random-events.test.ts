import { describe } from '@jest/globals';
import fc from 'fast-check';
import { compile } from '#engine/compile';
import { explainAll } from '#engine/explain';
import type { ContractEvent } from '#schema/facts';
import { anyEvent } from '#tests/support/arbitrary-events';
import { arbitraryTemplate, type Taste } from '#tests/support/arbitrary-templates';
import { checkedTransition, law } from '#tests/support/spec-checks';
import { type Dice, diceOf, openFor, type Played } from '#tests/support/spec-play';
import { holds } from '#tests/support/spec-properties';

const EVERYTHING: Taste = { back: true, time: true, repetition: true, conditions: true };

describe('random events on random contracts', () => {
  holds(
    'R46 are refused or applied, never thrown, and every law holds after each of them',
    400,
    fc.tuple(arbitraryTemplate(EVERYTHING), fc.nat(), fc.nat(60)),
    ([template, seed, many]) => {
      const dice = diceOf(seed);
      let played = openFor(compile(template), dice);
      const told: ContractEvent[] = [];
      for (let events = 0; events < many && played.state.status !== 'ended'; events++) {
        const event = anyEvent(played, dice);
        told.push(event);
        played = checked(played, event, dice, told);
      }
    },
  );
});

/** One event with all the hidden checks of the examples; those that take long now and then. */
function checked(played: Played, event: ContractEvent, dice: Dice, told: ContractEvent[]): Played {
  try {
    const { program, state, facts, clock } = played;
    const result = checkedTransition({ program, before: state, event, past: facts, sliced: dice(10) === 0 });
    if (!result.ok) return { ...played, refusals: [...played.refusals, result.refusal.code] };
    for (const found of explainAll(program, result.state))
      law(found.waits.length > 0, 'whatever waits says for what', found);
    const now = event.type === 'TimePassed' ? event.now : event.at;
    return { ...played, state: result.state, facts: [...facts, ...result.facts], clock: Math.max(clock, now) };
  } catch (error) {
    throw new Error(`after ${told.map((one) => JSON.stringify(one)).join('\n')}`, { cause: error });
  }
}
