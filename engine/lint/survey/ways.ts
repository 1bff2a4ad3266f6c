import { isCertain } from './certainty.ts';
import type { Arrow, Graph } from './graph.ts';
import type { Order } from './order.ts';
import type { Step } from './steps.ts';

/**
 * A step, or one outcome of it, in the tree of what must have happened before: its parent is the last thing that every
 * way to it goes through. (A tree of dominators; `jump` makes climbing it short.)
 */
export type Way = {
  step: Step | null;
  parent: Way | null;
  depth: number;
  jump: Way;
  /** Outcomes on the way that may as well not come. */
  doubts: number;
};

/** The ways to the steps that have a place in the order. */
export type Ways = { root: Way; to: ReadonlyMap<Step, Way>; along: ReadonlyMap<Arrow, Way> };

/** Finds the way to each step, in the order of the arrows. */
export function findWays(graph: Graph, order: Order): Ways {
  const root = { step: null, parent: null, depth: 0, doubts: 0 } as unknown as Way;
  root.jump = root;
  const to = new Map<Step, Way>();
  const along = new Map<Arrow, Way>();
  for (const step of order.steps) {
    const ways = (graph.into.get(step) ?? []).map((arrow) => along.get(arrow) ?? root);
    const way = below(ways.length === 0 ? root : ways.reduce(commonWay), step, 0);
    to.set(step, way);
    addOutcomes(step, way, graph.out.get(step) ?? [], along);
  }
  return { root, to, along };
}

function addOutcomes(step: Step, way: Way, out: readonly Arrow[], along: Map<Arrow, Way>): void {
  const byOutcome = new Map<string | null, Way>();
  for (const arrow of out) {
    let outcome = byOutcome.get(arrow.outcome);
    if (!outcome) {
      outcome = below(way, step, isCertain(step, arrow.outcome, out) ? 0 : 1);
      byOutcome.set(arrow.outcome, outcome);
    }
    along.set(arrow, outcome);
  }
}

function below(parent: Way, step: Step, doubts: number): Way {
  const { jump } = parent;
  const even = parent.depth - jump.depth === jump.depth - jump.jump.depth;
  return {
    step,
    parent,
    depth: parent.depth + 1,
    jump: even ? jump.jump : parent,
    doubts: parent.doubts + doubts,
  };
}

/** The last thing that both ways go through. */
export function commonWay(one: Way, other: Way): Way {
  let a = climbTo(one, Math.min(one.depth, other.depth));
  let b = climbTo(other, a.depth);
  while (a !== b) {
    const far = a.jump !== b.jump;
    a = far ? a.jump : (a.parent as Way);
    b = far ? b.jump : (b.parent as Way);
  }
  return a;
}

function climbTo(way: Way, depth: number): Way {
  let at = way;
  while (at.depth > depth) at = at.jump.depth >= depth ? at.jump : (at.parent as Way);
  return at;
}

/** Whether every way to `later` goes through `earlier`. */
export function goesThrough(later: Way, earlier: Way): boolean {
  return later.depth >= earlier.depth && climbTo(later, earlier.depth) === earlier;
}
