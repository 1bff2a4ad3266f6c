import { NEGATIVE_OUTCOMES, SKIPPED, WITHDRAWN } from '#schema/vocabulary';
import type { Arrow } from './graph.ts';
import { isRequired, ownOutcomes } from './outcomes.ts';
import type { Step } from './steps.ts';

const NEGATIVE: ReadonlySet<string> = new Set(NEGATIVE_OUTCOMES);

/** Whether an outcome is one that never runs on as a success (R9). */
export function isNegative(outcome: string): boolean {
  return NEGATIVE.has(outcome);
}

/**
 * Whether a token that reaches the step surely leaves by that outcome: nothing else can take it away for good. A
 * negative outcome without an arrow waits for the coordinator, so it takes nothing away.
 */
export function isCertain({ node }: Step, outcome: string | null, drawn: readonly Arrow[]): boolean {
  const own = ownOutcomes(node);
  if (outcome === null || !own.includes(outcome) || node.kind === 'option') return false;
  if (node.kind === 'gate' && node.mode === 'inclusive' && own.length > 1) return false;
  if (!isRequired(node) && node.kind !== 'notice' && node.kind !== 'service') return false;
  const isDrawn = (other: string) => drawn.some((arrow) => arrow.outcome === other);
  const takesAway = (other: string) => other !== outcome && (isDrawn(other) || !isNegative(other));
  const late = node.deadline?.then;
  if (late === WITHDRAWN || (late !== undefined && takesAway(late))) return false;
  return !own.some(takesAway) && !(outcome !== SKIPPED && isDrawn(SKIPPED));
}
