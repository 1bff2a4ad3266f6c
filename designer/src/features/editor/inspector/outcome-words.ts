import { outcomesOf, ownOutcomes } from '#engine/lint/survey/outcomes';
import type { TemplateNode } from '#schema/template';
import type { Choice } from '../controls/choice-field.tsx';
import type { Say, Translate } from './names.ts';

/** How an outcome of a step is said: the title of its choice, or the word of its kind. */
export function sayOutcome(node: TemplateNode, outcome: string, say: Say, t: Translate): string {
  const choices =
    node.kind === 'decision'
      ? node.choices
      : node.kind === 'option'
        ? node.options
        : node.kind === 'wait'
          ? (node.answers ?? [])
          : [];
  const choice = choices.find(({ id }) => id === outcome);
  return choice ? say(choice.title) : t(`outcome.${outcome}`, { defaultValue: outcome });
}

/** The outcomes of a step that come from what is done in it. */
export function ownChoices(node: TemplateNode, say: Say, t: Translate): Choice[] {
  return [...new Set(ownOutcomes(node))].map((value) => ({ value, label: sayOutcome(node, value, say, t) }));
}

/** Every outcome an arrow may leave it by. */
export function outcomeChoices(node: TemplateNode, say: Say, t: Translate): Choice[] {
  return outcomesOf(node).map((value) => ({ value, label: sayOutcome(node, value, say, t) }));
}
