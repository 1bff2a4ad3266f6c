import { describe } from '@jest/globals';
import fc from 'fast-check';
import { compile } from '#engine/compile';
import { explainAll } from '#engine/explain';
import type { Program } from '#engine/program';
import { nextDueAt } from '#engine/transition';
import type { ContractEvent, Fact } from '#schema/facts';
import type { Template } from '#schema/template';
import { AMENDMENT_REFUSALS } from '#schema/vocabulary';
import { AMENDMENT, hashOf, NO_WORDS } from '#tests/support/amending';
import { changedBy } from '#tests/support/arbitrary-amendments';
import { anyEvent } from '#tests/support/arbitrary-events';
import { arbitraryTemplate, type Taste } from '#tests/support/arbitrary-templates';
import { checkedAmend, checkedTransition, law, type Rules } from '#tests/support/spec-checks';
import { type Dice, diceOf, happen, oneOf, openFor, type Played } from '#tests/support/spec-play';
import { holds } from '#tests/support/spec-properties';

const EVERYTHING: Taste = { back: true, time: true, repetition: true, conditions: true };
const DOCUMENTED: readonly string[] = AMENDMENT_REFUSALS;

describe('random amendments at a random point of a random contract', () => {
  holds(
    'R42 are refused with a code of their own, or the contract goes on under them and every law holds',
    250,
    fc.tuple(arbitraryTemplate(EVERYTHING), fc.nat(), fc.nat(25)),
    ([template, seed, many]) => {
      const dice = diceOf(seed);
      let story = storyOf(template, dice);
      for (let times = 0; times < 2 && isOpen(story.played); times++) {
        for (let events = 0; events < many && isOpen(story.played); events++) story = goOn(story, dice);
        const after = changedBy(story.template, dice);
        story = amended(story, after, dice);
      }
      for (let events = 0; events < many && isOpen(story.played); events++) story = goOn(story, dice);
    },
  );

  holds(
    'R42 another programme altogether is refused or fits, and never breaks a contract',
    150,
    fc.tuple(arbitraryTemplate(EVERYTHING), arbitraryTemplate(EVERYTHING), fc.nat(), fc.nat(15)),
    ([template, other, seed, many]) => {
      const dice = diceOf(seed);
      let story = storyOf(template, dice);
      for (let events = 0; events < many && isOpen(story.played); events++) story = goOn(story, dice);
      story = amended(story, other, dice);
      for (let events = 0; events < many && isOpen(story.played); events++) story = goOn(story, dice);
    },
  );

  holds(
    'R42 an amendment that changes nothing leaves a contract as it would have been',
    100,
    fc.tuple(arbitraryTemplate(EVERYTHING), fc.nat(), fc.nat(20)),
    ([template, seed, many]) => {
      const dice = diceOf(seed);
      let story = storyOf(template, dice);
      for (let events = 0; events < many && isOpen(story.played); events++) story = goOn(story, dice);
      if (!isOpen(story.played)) return;
      const after = amended(story, template, dice);
      const facts = after.played.facts.slice(story.played.facts.length);
      const { state, clock } = after.played;
      law(facts.every(isAbout), 'nothing but the amendment happened', facts);
      law(
        nextDueAt(after.played.program, state, clock) === nextDueAt(story.played.program, story.played.state, clock),
        'nothing is due on another day',
      );
    },
  );
});

/** What an amendment of nothing states; what stood still is looked at again. */
const isAbout = ({ type }: Fact) => type.includes('mend') || type.startsWith('Incident');

type Story = { template: Template; played: Played; rules: Rules; told: string[] };

function storyOf(template: Template, dice: Dice): Story {
  const program = compile(template);
  return { template, played: openFor(program, dice), rules: { launched: program, amended: {} }, told: [] };
}

const isOpen = ({ state }: Played) => state.status === 'open' || state.status === 'suspended';

function goOn(story: Story, dice: Dice): Story {
  return after(story, anyEvent(story.played, dice), dice);
}

/** One more event with every law. */
function after(story: Story, event: ContractEvent, dice: Dice): Story {
  const { played, rules } = story;
  const { program, state: before, facts: past } = played;
  const told = [...story.told, JSON.stringify(event).slice(0, 300)];
  try {
    const result = checkedTransition({ program, before, event, past, rules, sliced: dice(10) === 0 });
    if (result.ok) {
      for (const found of explainAll(program, result.state))
        law(found.waits.length > 0, 'whatever waits says for what', found);
    }
    return { ...story, played: happen(played, event), told };
  } catch (error) {
    throw new Error(`after ${told.join('\n')}`, { cause: error });
  }
}

/** It is proposed, answered one way or another, and put into force if everybody agrees. */
function amended(story: Story, template: Template, dice: Dice): Story {
  const actor = coordinatorOf(story.played);
  if (!isOpen(story.played) || actor === null) return story;
  const proposed = compile(template);
  let next = after(story, proposal(story.played, actor, proposed), dice);
  const refusal = next.played.refusals[story.played.refusals.length];
  law(refusal === undefined || DOCUMENTED.includes(refusal), 'a refusal has a code of its own', refusal);
  for (let answers = 0; answers < 20; answers++) {
    const item = oneOf(
      dice,
      Object.values(next.played.state.items).filter(({ step }) => step.startsWith('-amend')),
    );
    if (!item) break;
    const seated = next.played.state.seats[item.seat ?? '']?.person ?? '';
    const act = { type: 'sign' as const, item: item.id, method: 'code' as const };
    next = after(next, { type: 'Acted', at: next.played.clock, id: `yes-${answers}`, actor: seated, act }, dice);
  }
  return next.played.state.amendment?.agreed ? inForce(next, template, proposed) : next;
}

/** Whoever coordinates now, if anybody still does. */
function coordinatorOf({ state }: Played): string | null {
  const held = Object.values(state.seats).find(({ role, person }) => role === 'ville' && person !== null);
  return held?.person ?? null;
}

function proposal({ clock }: Played, actor: string, proposed: Program): ContractEvent {
  return {
    type: 'Acted',
    at: clock,
    id: `proposal-${clock}`,
    actor,
    act: {
      type: 'proposeAmendment',
      amendment: AMENDMENT,
      template: hashOf(proposed),
      program: hashOf(proposed),
      until: '2037-01-15',
      says: NO_WORDS,
    },
    proposed,
  };
}

function inForce(story: Story, template: Template, program: Program): Story {
  const { played } = story;
  const rules: Rules = { ...story.rules, amended: { ...story.rules.amended, [hashOf(program)]: program } };
  try {
    const at = { at: played.clock, before: played.state, past: played.facts, rules };
    const result = checkedAmend(played.program, program, at);
    if (!result.ok) throw new Error(`refused ${result.refusal.code}`);
    for (const found of explainAll(program, result.state))
      law(found.waits.length > 0, 'whatever waits says for what', found);
    const now = { ...played, program, state: result.state, facts: [...played.facts, ...result.facts] };
    return { template, rules, played: now, told: [...story.told, 'in force'] };
  } catch (error) {
    throw new Error(`after ${story.told.join('\n')}\n${JSON.stringify(template)}`, { cause: error });
  }
}
