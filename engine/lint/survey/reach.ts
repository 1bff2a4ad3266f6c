import type { Arrow } from './graph.ts';
import type { Step } from './steps.ts';
import type { Survey } from './survey.ts';

/** Whether anything can bring about the outcome that an arrow follows. */
export function canHappen({ from, outcome }: Arrow): boolean {
  const { node } = from;
  if (node.kind !== 'sign' || outcome !== 'expired') return true;
  return node.deadline?.then === 'expired' || (node.boundaries ?? []).some((side) => side.outcome === 'expired');
}

/**
 * Steps that a token may reach. Arrows that are wrong in themselves, and circles, count as passable: they have rules
 * of their own, and what lies behind them is not at fault.
 */
export function reachableSteps({ graph, order, template, stepById }: Survey): ReadonlySet<Step> {
  const ordered = new Set(order.steps);
  const waiting = [...graph.scopes.values()].flat().filter((step) => !graph.into.has(step) || !ordered.has(step));
  const held = new Set(graph.arrows.map((arrow) => arrow.edge));
  for (const edge of template.edges) {
    const to = stepById.get(edge.to);
    if (to && (!held.has(edge) || edge.back)) waiting.push(to);
  }
  const reached = new Set<Step>();
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    if (reached.has(step)) continue;
    reached.add(step);
    for (const arrow of graph.out.get(step) ?? []) if (canHappen(arrow)) waiting.push(arrow.to);
  }
  return reached;
}
