import { type ByItself, type Explanation, explainAll, type Wait } from '#engine/explain';
import type { Program } from '#engine/program';
import type { ContractState } from '#engine/state';
import type { CivilDate } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { Verb } from '#schema/vocabulary';
import type { Dossier } from '../dossier.ts';
import { choiceTitle } from './choices.ts';
import { indexOf } from './index-of.ts';
import { type StepView, stepView } from './item.ts';
import type { Names, PersonView } from './names.ts';
import { maySeeStep } from './privacy.ts';
import { nodeOfStep, occurrenceOfItem, phaseOfScope } from './step-names.ts';

/** Why something waits: the four answers (R48), in words and names. */
export type ExplanationView = {
  thing: string;
  step: StepView | null;
  phase: Localised | null;
  since: CivilDate;
  waits: {
    for: Wait['for'];
    people: PersonView[];
    verbs: Verb[];
    on: CivilDate | null;
    steps: (StepView | null)[];
  }[];
  /** What happens without anybody, when, and how the step then ends: with the programme’s name for it, if it has one. */
  byItself: { what: ByItself['what']; on: CivilDate; outcome: string | null; title: Localised | null } | null;
};

/** People that explanations name. */
export function peopleInExplanations(explanations: readonly Explanation[]): string[] {
  return explanations.flatMap(({ waits }) => waits.flatMap((wait) => (wait.for === 'people' ? wait.people : [])));
}

/** Explains everything that waits and that this person may see. */
export function explanationsOf(program: Program, state: ContractState): Explanation[] {
  return explainAll(program, state);
}

export function explanationView(explanation: Explanation, dossier: Dossier, names: Names): ExplanationView | null {
  const { thing, node, since, waits, byItself } = explanation;
  const isMine = waits.some((wait) => wait.for === 'people' && wait.people.includes(dossier.me.id));
  if (!isMine && !maySeeStep(dossier, node)) return null;
  const { template } = dossier;
  const phase = node === null ? phaseOfScope(thing) : null;
  return {
    thing,
    step: node === null ? null : stepView(template, node, occurrenceOfItem(thing)),
    phase: indexOf(template).phases.get(phase ?? '')?.title ?? null,
    since,
    waits: waits.map((wait) => waitView(wait, dossier, names)),
    byItself: byItself && {
      what: byItself.what,
      on: byItself.on,
      outcome: byItself.outcome ?? null,
      title: byItself.outcome === undefined ? null : choiceTitle(template, node, byItself.outcome),
    },
  };
}

function waitView(wait: Wait, dossier: Dossier, names: Names): ExplanationView['waits'][number] {
  return {
    for: wait.for,
    people: wait.for === 'people' ? wait.people.map(names) : [],
    verbs: wait.for === 'people' ? wait.verbs : [],
    on: wait.for === 'date' ? wait.on : null,
    steps: stepsOf(wait).map((node) => (maySeeStep(dossier, node) ? stepView(dossier.template, node, null) : null)),
  };
}

function stepsOf(wait: Wait): string[] {
  if (wait.for === 'branches') return wait.missing;
  return wait.for === 'steps' || wait.for === 'turn' ? wait.steps.flatMap((step) => nodeOfStep(step) ?? []) : [];
}
