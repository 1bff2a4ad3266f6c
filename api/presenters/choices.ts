import type { Localised } from '#schema/primitives';
import type { Template, TemplateNode } from '#schema/template';
import { indexOf } from './index-of.ts';

/** What a programme calls an outcome of a step; null where the outcome is one of the kind's own. */
export function choiceTitle(template: Template, node: string | null, choice: string): Localised | null {
  const step = indexOf(template).nodes.get(node ?? '');
  return (step && choicesOf(step).find(({ id }) => id === choice)?.title) ?? null;
}

function choicesOf(step: TemplateNode): readonly { id: string; title: Localised }[] {
  if (step.kind === 'decision') return step.choices;
  if (step.kind === 'option') return step.options;
  return step.kind === 'wait' ? (step.answers ?? []) : [];
}
