import type { Localised } from '#schema/primitives';
import type { TemplateNode } from '#schema/template';

/** The title that the template gives an outcome: that of a choice, an answer, an option. None for those of the kind. */
export function outcomeTitle(node: TemplateNode, outcome: string): Localised | undefined {
  const titled = (list: readonly { id: string; title: Localised }[] | undefined) =>
    list?.find(({ id }) => id === outcome)?.title;
  if (node.kind === 'decision') return titled(node.choices);
  if (node.kind === 'wait') return titled(node.answers);
  return node.kind === 'option' ? titled(node.options) : undefined;
}
