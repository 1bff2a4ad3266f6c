import { sayOutcome } from '../../../../designer/src/features/editor/inspector/outcome-words.ts';
import type { Desk } from '../desk.ts';

/** How an outcome of a step is said. */
export function outcomeLabel({ wanted, say, t }: Desk, step: string, outcome: string): string {
  const node = wanted.nodes.find(({ id }) => id === step);
  if (!node) throw new Error(`no step ${step}`);
  return sayOutcome(
    node,
    outcome,
    (text) => (text ? say(text) : ''),
    (key, values) => t(key, values),
  );
}
