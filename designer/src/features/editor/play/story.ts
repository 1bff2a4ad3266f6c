import { makeMove } from '#engine/play/moves';
import { dayOf, type Play, passTo, startPlay } from '#engine/play/play';
import type { Refusal } from '#engine/refuse';
import type { CivilDate } from '#schema/facts';
import type { Scenario, ScenarioMove, Template } from '#schema/template';

/** One thing that whoever plays did: somebody acted, or time passed. */
export type PlayStep = { kind: 'move'; move: ScenarioMove } | { kind: 'pass'; to: CivilDate };

/** A contract that is being played: how it began, what was done, and up to which step one looks at it. */
export type Story = {
  opened: CivilDate;
  steps: readonly PlayStep[];
  /** How many of the steps are played; the others wait to be played again. */
  upTo: number;
  /** The recorded story that this one came from. */
  scenario: string | null;
};

/** How a story stands on the template as it is now. */
export type StoryNow = {
  play: Play | null;
  /** The day before the last step, so that what it brought can be told. */
  factsBefore: number;
  /** The step that the rules no longer allow, from 0. */
  stoppedAt: { step: number; refusal: Refusal } | null;
};

export function newStory(opened: CivilDate): Story {
  return { opened, steps: [], upTo: 0, scenario: null };
}

/** A story goes on from where one looks: what came after is another story. */
export function wentOn(story: Story, step: PlayStep): Story {
  const steps = [...story.steps.slice(0, story.upTo), step];
  return { ...story, steps, upTo: steps.length };
}

export function storyOf({ id, opened, moves, until }: Scenario): Story {
  const steps: PlayStep[] = [...moves.map((move): PlayStep => ({ kind: 'move', move })), { kind: 'pass', to: until }];
  return { opened, steps, upTo: steps.length, scenario: id };
}

/** Plays a story on a template. It is always played from its beginning, so that going back in time is exact. */
export function playStory(template: Template, { opened, steps, upTo }: Story): StoryNow {
  const start = startPlay(template, { opened });
  if ('refusal' in start) return { play: null, factsBefore: 0, stoppedAt: { step: 0, refusal: start.refusal } };
  let play: Play = start;
  let factsBefore = 0;
  for (const [at, step] of steps.slice(0, upTo).entries()) {
    const next = step.kind === 'pass' ? passTo(play, step.to) : makeMove(play, step.move);
    if ('refusal' in next) return { play, factsBefore, stoppedAt: { step: at, refusal: next.refusal } };
    factsBefore = play.facts.length;
    play = next;
  }
  return { play, factsBefore, stoppedAt: null };
}

/** The acts of a story and the day it is left on, to be recorded. */
export function recordOf(story: Story, play: Play): Pick<Scenario, 'opened' | 'moves' | 'until'> {
  const moves = story.steps.slice(0, story.upTo).flatMap((step) => (step.kind === 'move' ? [step.move] : []));
  return { opened: story.opened, moves, until: dayOf(play) };
}
