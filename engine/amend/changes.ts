import { sameJson } from '../authoring/same-json.ts';
import type { Program, ProgramNode } from '../program.ts';
import { stepsOfTemplate } from './built-in.ts';

/** The steps that an amendment adds, changes and takes away. */
export type Changes = { added: string[]; changed: string[]; removed: string[] };

/**
 * What differs between two programs, step by step. A step changes in what it says, in the arrows that lead to it, or in
 * its words alone, of which a program knows nothing: `worded` are those.
 */
export function changesBetween(before: Program, after: Program, worded: readonly string[]): Changes {
  const said = new Set(worded);
  const isChanged = (node: ProgramNode, was: ProgramNode) =>
    said.has(node.id) || !sameStep(was, node) || !sameJson(arrowsInto(before, node.id), arrowsInto(after, node.id));
  const nodes = stepsOfTemplate(after);
  return {
    added: nodes.flatMap(({ id }) => (before.nodes[id] ? [] : [id])),
    changed: nodes.flatMap((node) => {
      const was = before.nodes[node.id];
      return was && isChanged(node, was) ? [node.id] : [];
    }),
    removed: stepsOfTemplate(before).flatMap(({ id }) => (after.nodes[id] ? [] : [id])),
  };
}

/** Whether a step says the same in both programs, whatever leads to it and from it. */
export function sameStep(one: ProgramNode, other: ProgramNode): boolean {
  return sameJson(ownOf(one), ownOf(other));
}

/** The keys of a step that differ between two programs, of those that a template says. */
export function keysThatDiffer(one: ProgramNode, other: ProgramNode): string[] {
  const [a, b] = [ownOf(one), ownOf(other)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !sameJson(a[key], b[key]));
}

/** What the graph, the order of the steps and the ladders make of a step is not the step's own. */
const MADE = new Set(['ix', 'holds', 'leads', 'main', 'leaves', 'out', 'into', 'watches', 'ladder']);

function ownOf(node: ProgramNode): Record<string, unknown> {
  return Object.fromEntries(Object.entries(node).filter(([key]) => !MADE.has(key)));
}

function arrowsInto(program: Program, node: string): string[] {
  const arrows = Object.values(program.edges).filter(({ to }) => to === node);
  return arrows.map(({ from, outcome, back, maxTimes }) => `${from} ${outcome} ${back} ${maxTimes}`).sort();
}
