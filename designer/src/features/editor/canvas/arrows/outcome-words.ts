import type { Localised } from '#schema/primitives';
import type { TemplateNode } from '#schema/template';

type Say = (text: Localised | undefined) => string;
type Translate = (key: string, otherwise: string) => string;

/** An outcome in words: the answer's own title, our word for a usual outcome, else its name made readable. */
export function outcomeWords(node: TemplateNode, outcome: string, say: Say, t: Translate): string {
  const titled = answersOf(node).find(({ id }) => id === outcome);
  return titled ? say(titled.title) : t(`outcome.${outcome}`, outcome.replaceAll('-', ' '));
}

function answersOf(node: TemplateNode): readonly { id: string; title: Localised }[] {
  if (node.kind === 'decision') return node.choices;
  if (node.kind === 'wait') return node.answers ?? [];
  return node.kind === 'option' ? node.options : [];
}
