import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api';
import { outcomeFrom } from '#engine/authoring/arrows';
import { scopeKey } from '#engine/authoring/scope-of';
import type { Edge, Template, TemplateNode } from '#schema/template';
import type { Scopes } from '../layout/scopes.ts';
import { GAP, GROUP } from '../layout/sizes.ts';
import { components } from './components.ts';
import { cardOf, portId, wayIn } from './elk-card.ts';

const LAYERED = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.hierarchyHandling': 'SEPARATE_CHILDREN',
  'elk.spacing.nodeNode': String(GAP.y),
  'elk.layered.spacing.nodeNodeBetweenLayers': String(GAP.x),
  // The order of the template decides wherever arrows leave it open: a small change moves little.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
};
/** Room under the cards for an arrow that goes back, and for each further one. */
const LANE = { first: 28, next: 20 };

/** What is to be laid out: each part of each phase by itself, groups open, arrows that go back left out. */
export function elkGraphOf(template: Template, scopes: Scopes): ElkNode {
  const steps = new Map(template.nodes.map((node) => [node.id, node]));
  const arrows = arrowsByScope(template, scopes);
  const outcomes = outcomesOf(template, steps);
  const backs = new Map<string, number>();
  for (const { back, from } of template.edges) if (back === true) backs.set(from, (backs.get(from) ?? 0) + 1);
  const parts = template.phases.flatMap(({ id: phase }) => {
    const { members, links } = inside(scopeKey({ phase }));
    return components(
      members.map(({ id }) => id),
      links,
    ).map((ids, at) => ({ id: partId(phase, at), ...laidOut(ids, links, { top: 0, side: 0, bottom: 0 }) }));
  });
  return { id: 'template', layoutOptions: { 'elk.algorithm': 'box' }, children: parts };

  function inside(scope: string) {
    return { members: scopes.members.get(scope) ?? [], links: arrows.get(scope) ?? [] };
  }

  function laidOut(
    ids: readonly string[],
    links: readonly Edge[],
    around: { top: number; side: number; bottom: number },
  ) {
    const own = new Set(ids);
    const among = links.filter(({ from, to }) => own.has(from) && own.has(to) && from !== to);
    const lanes = ids.reduce((sum, id) => sum + (backs.get(id) ?? 0), 0);
    const bottom = around.bottom + (lanes === 0 ? 0 : LANE.first + (lanes - 1) * LANE.next);
    const padding = `[top=${around.top},left=${around.side},bottom=${bottom},right=${around.side}]`;
    return {
      layoutOptions: { ...LAYERED, 'elk.padding': padding },
      children: ids.flatMap((id) => nodeOf(steps.get(id)) ?? []),
      edges: among.map(elkEdge),
    };
  }

  function nodeOf(node: TemplateNode | undefined): ElkNode | null {
    if (!node) return null;
    if (node.kind !== 'group') return cardOf(node, outcomes.get(node.id));
    const { members, links } = inside(scopeKey({ in: node.id }));
    if (members.length === 0) return { id: node.id, width: GROUP.minWidth, height: GROUP.minHeight };
    const ids = members.map(({ id }) => id);
    return { id: node.id, ...laidOut(ids, links, GROUP) };
  }

  function elkEdge(edge: Edge): ElkExtendedEdge {
    const isGroup = (id: string) => steps.get(id)?.kind === 'group';
    const from = isGroup(edge.from) ? edge.from : portId(edge.from, outcomeFrom(steps.get(edge.from), edge) ?? '');
    const to = isGroup(edge.to) ? edge.to : wayIn(edge.to);
    return { id: edge.id, sources: [from], targets: [to] };
  }
}

/** A part of a phase: steps that arrows join. */
export function partId(phase: string, at: number): string {
  return `${phase}~${at}`;
}

function arrowsByScope(template: Template, scopes: Scopes): Map<string, Edge[]> {
  const byScope = new Map<string, Edge[]>();
  for (const edge of template.edges) {
    const scope = scopes.homeOf(edge.from);
    if (edge.back === true || scopes.homeOf(edge.to) !== scope) continue;
    const there = byScope.get(scope);
    if (there) there.push(edge);
    else byScope.set(scope, [edge]);
  }
  return byScope;
}

function outcomesOf(template: Template, steps: ReadonlyMap<string, TemplateNode>): Map<string, Set<string>> {
  const byStep = new Map<string, Set<string>>();
  for (const edge of template.edges) {
    const outcome = outcomeFrom(steps.get(edge.from), edge) ?? '';
    const there = byStep.get(edge.from);
    if (there) there.add(outcome);
    else byStep.set(edge.from, new Set([outcome]));
  }
  return byStep;
}
