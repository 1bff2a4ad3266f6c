import type { Edge, Template } from '#schema/template';
import { mainOutcome } from './outcomes.ts';
import type { Step } from './steps.ts';

/** An arrow between two steps of one scope. */
export type Arrow = {
  edge: Edge;
  ix: number;
  from: Step;
  to: Step;
  /** The outcome it leaves by; null where it names none and the kind of step has no main one. */
  outcome: string | null;
  back: boolean;
};

/** The arrows that hold together: both ends exist, in the same scope, and nothing leaves an end. */
export type Graph = {
  arrows: readonly Arrow[];
  /** Forward arrows only. */
  out: ReadonlyMap<Step, readonly Arrow[]>;
  into: ReadonlyMap<Step, readonly Arrow[]>;
  /** Steps of each scope, in the order of the template. */
  scopes: ReadonlyMap<string, readonly Step[]>;
};

/** Draws the graph. Arrows that do not hold together are left to their own rules. */
export function drawGraph(template: Template, steps: readonly Step[], byId: ReadonlyMap<string, Step>): Graph {
  const arrows: Arrow[] = [];
  template.edges.forEach((edge, ix) => {
    const from = byId.get(edge.from);
    const to = byId.get(edge.to);
    if (!from || !to || from.home === null || from.home !== to.home || from.node.kind === 'end') return;
    const outcome = edge.outcome ?? mainOutcome(from.node);
    arrows.push({ edge, ix, from, to, outcome, back: edge.back ?? false });
  });
  const forward = arrows.filter((arrow) => !arrow.back);
  return {
    arrows,
    out: groupBy(forward, (arrow) => arrow.from),
    into: groupBy(forward, (arrow) => arrow.to),
    scopes: groupBy(
      steps.filter((step) => step.home !== null && byId.get(step.node.id) === step),
      (step) => step.home as string,
    ),
  };
}

function groupBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
