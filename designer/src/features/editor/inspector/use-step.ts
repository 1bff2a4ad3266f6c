import type { NodeOf, TemplateNode } from '#schema/template';
import type { StepKind } from '#schema/vocabulary';
import { useTemplate } from '../draft/editor-context.tsx';
import { useThing } from './thing.tsx';

/** The step that the panel sets. */
export function useStep(): TemplateNode {
  const { id } = useThing();
  const step = useTemplate().nodes.find((node) => node.id === id);
  if (!step) throw new Error('a panel of a step that is gone');
  return step;
}

/** The same, in the panel of one kind. */
export function useStepOf<K extends StepKind>(kind: K): NodeOf<K> {
  const step = useStep();
  if (step.kind !== kind) throw new Error(`a ${step.kind} in the panel of a ${kind}`);
  return step as NodeOf<K>;
}
