import { describe } from '@jest/globals';
import fc from 'fast-check';
import { compile } from '#engine/compile';
import type { StepState } from '#engine/state';
import type { Act } from '#schema/acts';
import type { Template, TemplateNode } from '#schema/template';
import { FIXED_OUTCOMES } from '#schema/vocabulary';
import { arbitraryTemplate } from '#tests/support/arbitrary-templates';
import { law, only } from '#tests/support/spec-checks';
import { Model } from '#tests/support/spec-model';
import { type Dice, diceOf, happen, oneOf, openFor, type Played } from '#tests/support/spec-play';
import { holds } from '#tests/support/spec-properties';

describe('joins, waves and scopes, compared with a model written from the rules alone', () => {
  for (const [name, taste] of Object.entries({
    'two phases': { phases: 2, steps: 7 },
    'one large phase': { phases: 1, steps: 14 },
  })) {
    holds(
      `R15 R16 R17 ${name}: the same steps are open and completed, the same things are before the coordinator, the same end`,
      250,
      fc.tuple(arbitraryTemplate({ repetition: true, ...taste }).map(withoutRepetition), fc.nat()),
      ([template, seed]) => {
        const dice = diceOf(seed);
        let played = openFor(compile(template), dice);
        const model = new Model(template, played.state.fields);
        const story: string[] = [];
        for (let turns = 0; turns < 200; turns++) {
          compare(played, model, story);
          const step = oneOf(dice, askable(played));
          if (!step) return;
          const move = moveOn(played, step, dice);
          story.push(`${step.id} ${move.outcomes?.join('+') ?? 'taken'}`);
          played = happen(played, {
            type: 'Acted',
            at: played.clock,
            id: `act-${turns}`,
            actor: 'ville-1',
            act: move.act,
          });
          law(played.refusals.length === 0, 'an act on an open item is taken', { refusals: played.refusals, story });
          if (move.outcomes) model.finish(step.id, move.outcomes);
          else model.take(step.id);
        }
      },
    );
  }
});

/** Each step once, done by one person: what is left is the flow. */
function withoutRepetition(template: Template): Template {
  const nodes = template.nodes.map((node) => {
    const { each: _each, completes: _completes, ...kept } = node;
    return (kept.who ? { ...kept, who: [{ role: 'ville' }] } : kept) as TemplateNode;
  });
  return { ...template, nodes };
}

function compare({ state, facts }: Played, model: Model, story: string[]): void {
  const agree = (what: string, engine: string[], other: string[]) =>
    law(
      JSON.stringify(engine.sort()) === JSON.stringify([...other].sort()),
      `the engine and the model agree on what is ${what}`,
      { engine, model: other, story },
    );
  agree(
    'completed',
    only(facts, 'StepLeft').map((fact) => `${fact.step} ${fact.outcomes.join('+')}`),
    model.completed,
  );
  law((state.status === 'ended') === model.ended, 'the engine and the model agree on the end', story);
  if (model.ended) return;
  agree(
    'open',
    Object.values(state.steps)
      .filter((step) => step.stage === 'open')
      .map((step) => step.id),
    model.openSteps(),
  );
  agree(
    'before the coordinator',
    Object.values(state.incidents).map((incident) => `${incident.code} ${incident.node ?? ''}`),
    model.incidents.map((open) => open.what),
  );
}

const VERBS: Partial<Record<TemplateNode['kind'], string>> = {
  task: 'complete',
  meeting: 'recordMeeting',
  sign: 'sign',
  decision: 'decide',
  option: 'choose',
};

function askable({ program, state }: Played): StepState[] {
  return Object.values(state.steps).filter(
    (step) => step.stage === 'open' && VERBS[program.nodes[step.node]?.kind ?? 'end'] !== undefined,
  );
}

type Move = { act: Act; outcomes: string[] | null };

/** Now and then somebody takes a step on without doing it; seldom somebody says no. */
function moveOn({ program, state }: Played, step: StepState, dice: Dice): Move {
  const kind = program.nodes[step.node]?.kind ?? 'task';
  const verb = VERBS[kind] ?? '';
  const item = Object.values(state.items).find(
    (open) => open.step === step.id && open.verbs.some((known) => known === verb),
  )?.id;
  if (dice(6) === 0) return { act: { type: 'take', item } as Act, outcomes: null };
  const no = dice(24) === 0;
  const fixed = FIXED_OUTCOMES[kind as 'task' | 'meeting' | 'sign']?.[no ? 1 : 0] ?? '';
  switch (kind) {
    case 'decision': {
      const choice = oneOf(dice, ['oui', 'non']) ?? 'oui';
      return { act: { type: 'decide', item, choices: [choice] } as Act, outcomes: [choice] };
    }
    case 'option': {
      const options = ['oui', 'peu'].filter(() => dice(2) === 0);
      return { act: { type: 'choose', item, options } as Act, outcomes: options.length > 0 ? options : ['none'] };
    }
    case 'meeting':
      return { act: { type: 'recordMeeting', item, held: !no } as Act, outcomes: [fixed] };
    case 'sign':
      return {
        act: (no ? { type: 'refuse', item } : { type: 'sign', item, method: 'code' }) as Act,
        outcomes: [fixed],
      };
    default:
      return { act: { type: no ? 'decline' : 'complete', item } as Act, outcomes: [fixed] };
  }
}
