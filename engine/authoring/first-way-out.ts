import { mainOutcome, ownOutcomes } from '#engine/lint/survey/outcomes';
import type { TemplateNode } from '#schema/template';

/** How an arrow drawn out of a step without saying more leaves it: by its main outcome, else by its first choice (R8). */
export function firstWayOut(node: TemplateNode): { outcome?: string } {
  if (mainOutcome(node) !== null) return {};
  const first = ownOutcomes(node)[0];
  return first === undefined ? {} : { outcome: first };
}

/** An arrow by the main outcome does not name it, so that the same arrow is always written the same way. */
export function outcomeKey(node: TemplateNode, outcome: string | null | undefined): { outcome?: string } {
  if (outcome === undefined || outcome === null) return firstWayOut(node);
  return outcome === mainOutcome(node) ? {} : { outcome };
}
