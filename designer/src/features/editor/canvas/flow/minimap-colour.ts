import type { CanvasNode } from './nodes.ts';
import { isStepNode } from './nodes.ts';

/** The map shows phases as bands and steps in the ink of their phase. */
export function minimapColour(node: CanvasNode): string {
  if (!isStepNode(node)) return `var(--tr-${node.data.kind}-bg)`;
  return node.selected ? 'var(--tr-primary)' : `var(--tr-${node.data.phaseKind}-solid)`;
}
