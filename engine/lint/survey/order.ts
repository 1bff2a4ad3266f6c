import type { Arrow, Graph } from './graph.ts';
import type { Step } from './steps.ts';

/** Steps in an order in which every forward arrow points onwards, and one circle of each scope that has any. */
export type Order = {
  steps: readonly Step[];
  circles: readonly (readonly Arrow[])[];
};

/** Puts the steps of all scopes in order (Kahn). Steps in a circle, or behind one, have no place in it. */
export function orderSteps(graph: Graph): Order {
  const missing = new Map<Step, number>();
  const ready: Step[] = [];
  for (const scope of graph.scopes.values()) {
    for (const step of scope) {
      const arrows = graph.into.get(step)?.length ?? 0;
      missing.set(step, arrows);
      if (arrows === 0) ready.push(step);
    }
  }
  const steps: Step[] = [];
  for (let at = 0; at < ready.length; at++) {
    const step = ready[at] as Step;
    steps.push(step);
    for (const { to } of graph.out.get(step) ?? []) {
      const left = (missing.get(to) ?? 0) - 1;
      missing.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  return { steps, circles: circlesOf(graph, new Set(steps)) };
}

function circlesOf(graph: Graph, ordered: ReadonlySet<Step>): Arrow[][] {
  const circles: Arrow[][] = [];
  for (const scope of graph.scopes.values()) {
    const start = scope.find((step) => !ordered.has(step));
    if (start) circles.push(circleBefore(start, graph, ordered));
  }
  return circles;
}

/** Walks arrows backwards among the steps without a place; every one of them has such an arrow in, so it must turn. */
function circleBefore(start: Step, graph: Graph, ordered: ReadonlySet<Step>): Arrow[] {
  const walked: Arrow[] = [];
  const metAt = new Map<Step, number>([[start, 0]]);
  for (let step = start; ; ) {
    const arrow = graph.into.get(step)?.find(({ from }) => !ordered.has(from));
    if (!arrow) return [];
    walked.push(arrow);
    const met = metAt.get(arrow.from);
    if (met !== undefined) return walked.slice(met).reverse();
    metAt.set(arrow.from, walked.length);
    step = arrow.from;
  }
}
