import type { ElkNode } from 'elkjs/lib/elk-api';
import ELK from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import { type Box, CARD, groupsOf, type Placed, REGION } from './boxes.ts';
import type { GraphModel, GraphStep } from './graph-model.ts';

const PADDING = `[top=${REGION.top},left=${REGION.side},bottom=${REGION.bottom},right=${REGION.side}]`;
const LAYERED = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': '18',
  'elk.layered.spacing.nodeNodeBetweenLayers': '48',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.padding': PADDING,
};

/**
 * Places for a programme that nobody drew: each phase laid out by itself, the phases side by side in their order, those
 * that run beside the others underneath. Worked out in a worker, so that the page stays usable.
 */
export async function placedByElk(model: GraphModel): Promise<Placed> {
  const elk = new ELK({ workerUrl });
  const placed: Placed = { steps: new Map(), groups: new Map(), phases: new Map() };
  try {
    let [x, bottom] = [0, 0];
    const inOrder = [...model.phases].sort((one, other) => Number(one.beside) - Number(other.beside));
    for (const { id, beside } of inOrder) {
      const laid = await elk.layout(phaseNode(model, id));
      const box = { width: laid.width ?? CARD.width, height: laid.height ?? REGION.top };
      const at = beside ? { x: 0, y: bottom + REGION.gap } : { x, y: 0 };
      placed.phases.set(id, { ...at, ...box });
      collect(laid, at, placed);
      if (!beside) x += box.width + REGION.gap;
      bottom = Math.max(bottom, at.y + box.height);
    }
  } finally {
    elk.terminateWorker();
  }
  return placed;
}

function phaseNode(model: GraphModel, phase: string): ElkNode {
  const holders = new Set(groupsOf(model).map(({ id }) => id));
  const inside = model.steps.filter((step) => step.phase === phase);
  const childOf = (step: GraphStep): ElkNode =>
    holders.has(step.id)
      ? {
          id: step.id,
          layoutOptions: { 'elk.padding': PADDING },
          children: inside.filter(({ group }) => group === step.id).map(childOf),
        }
      : { id: step.id, width: CARD.width, height: CARD.height };
  const ids = new Set(inside.map(({ id }) => id));
  return {
    id: phase,
    layoutOptions: LAYERED,
    children: inside.filter(({ group }) => group === null).map(childOf),
    edges: model.arrows
      .filter(({ from, to, isBack }) => !isBack && from !== to && ids.has(from) && ids.has(to))
      .map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  };
}

function collect(node: ElkNode, at: { x: number; y: number }, placed: Placed): void {
  for (const child of node.children ?? []) {
    const box: Box = {
      x: at.x + (child.x ?? 0),
      y: at.y + (child.y ?? 0),
      width: child.width ?? CARD.width,
      height: child.height ?? CARD.height,
    };
    const holds = (child.children ?? []).length > 0;
    (holds ? placed.groups : placed.steps).set(child.id, box);
    if (holds) collect(child, box, placed);
  }
}
