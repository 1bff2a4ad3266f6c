import type { Step } from './steps.ts';
import type { Survey } from './survey.ts';

/** Beyond this, more is no different. */
const COUNTLESS = 1_000_000_000;

/**
 * How many times each step may be open at once: paths that come together are one again, unless the step takes `every`
 * arrival for itself (R16); what a group holds is repeated with the group (R18).
 */
export function runsOf(survey: Survey): ReadonlyMap<Step, number> {
  const inScope = new Map<Step, number>();
  for (const step of survey.order.steps)
    inScope.set(step, times(arrivals(survey, step, inScope), copies(survey, step)));
  const all = new Map<Step, number>();
  const byDepth = [...inScope.keys()].map((step) => ({ step, depth: depthOf(step) })).sort((a, b) => a.depth - b.depth);
  for (const { step } of byDepth) {
    const around = step.group ? (all.get(step.group) ?? 1) : 1;
    all.set(step, times(inScope.get(step) ?? 1, around));
  }
  return all;
}

function arrivals({ graph }: Survey, step: Step, inScope: ReadonlyMap<Step, number>): number {
  const arriving = (graph.into.get(step) ?? []).map(({ from }) => inScope.get(from) ?? 1);
  if (arriving.length === 0) return 1;
  if (step.node.join?.mode !== 'every') return arriving.reduce((most, many) => Math.max(most, many), 1);
  return arriving.reduce((sum, many) => Math.min(sum + many, COUNTLESS), 0);
}

/** A repetition for the rows of a list is bounded when the contract runs, not here. */
function copies({ roles }: Survey, { node }: Step): number {
  if (!node.each) return 1;
  if ('times' in node.each) return Math.max(1, node.each.times);
  return 'role' in node.each ? Math.max(1, roles.get(node.each.role)?.max ?? 1) : 1;
}

function times(a: number, b: number): number {
  return Math.min(a * b, COUNTLESS);
}

function depthOf(step: Step): number {
  let depth = 0;
  for (let at = step.group; at && depth <= DEEPEST; at = at.group) depth += 1;
  return depth;
}

/** Groups inside groups deeper than this are counted as if they stood side by side. */
const DEEPEST = 64;
