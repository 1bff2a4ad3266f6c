import type { Path } from '#engine/authoring/edit';
import type { Template, TemplateNode } from '#schema/template';
import type { Place } from '../problem.ts';

/** Whom or what a step is repeated for: the nearest `each`, its own or that of a group around it. */
export type Member = { kind: 'seat'; role: string } | { kind: 'row'; list: string } | { kind: 'time' };

/** A step with its place in the template. */
export type Step = {
  node: TemplateNode;
  ix: number;
  at: Place;
  path: Path;
  /** The scope the step belongs to, `p:phase` or `g:group`; null where it belongs to none that exists. */
  home: string | null;
  /** The group it is inside of. */
  group: Step | null;
  /** The phase it is in the end part of. */
  phase: string | null;
  member: Member | null;
};

/** The steps in the order of the template, each with its scope, its phase and what it is repeated for. */
export function placeSteps(template: Template): Step[] {
  const steps: Step[] = template.nodes.map((node, ix) => ({
    node,
    ix,
    at: { kind: 'node', id: node.id },
    path: ['nodes', ix],
    home: null,
    group: null,
    phase: null,
    member: null,
  }));
  const groups = new Map<string, Step>();
  for (const step of steps) if (step.node.kind === 'group' && !groups.has(step.node.id)) groups.set(step.node.id, step);
  const phases = new Set(template.phases.map((phase) => phase.id));
  for (const step of steps) settleHome(step, groups, phases);
  inheritFromGroups(steps);
  return steps;
}

function settleHome(step: Step, groups: ReadonlyMap<string, Step>, phases: ReadonlySet<string>): void {
  const { in: inside, phase } = step.node;
  if (inside !== undefined) {
    step.group = groups.get(inside) ?? null;
    step.home = step.group ? `g:${inside}` : null;
  } else if (phase !== undefined && phases.has(phase)) {
    step.home = `p:${phase}`;
    step.phase = phase;
  }
  step.member = ownMember(step.node);
}

function ownMember({ each }: TemplateNode): Member | null {
  if (!each) return null;
  if ('role' in each) return { kind: 'seat', role: each.role };
  return 'list' in each ? { kind: 'row', list: each.list } : { kind: 'time' };
}

/** From the outside in, each step once; a group inside itself has no outside and inherits nothing. */
function inheritFromGroups(steps: readonly Step[]): void {
  const settled = new Set<Step>(steps.filter((step) => step.group === null));
  for (const step of steps) {
    const chain: Step[] = [];
    const met = new Set<Step>();
    for (let at: Step | null = step; at && !settled.has(at) && !met.has(at); at = at.group) {
      met.add(at);
      chain.push(at);
    }
    for (const inner of chain.reverse()) {
      inner.phase = inner.group?.phase ?? null;
      inner.member = inner.member ?? inner.group?.member ?? null;
      settled.add(inner);
    }
  }
}

/** The groups around a step, from the inside out; a group that contains itself is met once. */
export function groupsAround(step: Step): Step[] {
  const groups = new Set<Step>();
  for (let group = step.group; group && group !== step && !groups.has(group); group = group.group) groups.add(group);
  return [...groups];
}
