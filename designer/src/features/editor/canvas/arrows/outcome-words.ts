import { outcomeTitle } from '#engine/play/outcome-title';
import type { Localised } from '#schema/primitives';
import type { TemplateNode } from '#schema/template';

type Say = (text: Localised | undefined) => string;
type Translate = (key: string, otherwise: string) => string;

/** An outcome in words: the answer's own title, our word for a usual outcome, else its name made readable. */
export function outcomeWords(node: TemplateNode, outcome: string, say: Say, t: Translate): string {
  const title = outcomeTitle(node, outcome);
  return title ? say(title) : t(`outcome.${outcome}`, outcome.replaceAll('-', ' '));
}
