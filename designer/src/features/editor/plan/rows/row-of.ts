import type { Template } from '#schema/template';
import type { Selection } from '../../draft/selection.ts';
import { arrowKey, type PlanRow, phaseKey, stepKey } from './plan-rows.ts';

/** The line of the plan where the last thing that was chosen stands; null for what has no line. */
export function rowOf({ kind, ids }: Selection): string | null {
  const id = ids.at(-1);
  if (id === undefined) return null;
  if (kind === 'phase') return phaseKey(id);
  if (kind === 'node') return stepKey(id);
  return kind === 'edge' ? arrowKey(id) : null;
}

/** What is looked at when one comes to a line. */
export function selectionOf(row: PlanRow): Selection {
  if (row.kind === 'phase') return row.phase ? { kind: 'phase', ids: [row.phase.id] } : { kind: 'template', ids: [] };
  return row.kind === 'step' ? { kind: 'node', ids: [row.node.id] } : { kind: 'edge', ids: [row.edge.id] };
}

/** The lines that have to be open for a line to be seen, from the outside in. */
export function linesAround(template: Template, key: string): string[] {
  const [kind, id] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)] as const;
  if (kind === 'phase') return [];
  const from = kind === 'edge' ? template.edges.find((edge) => edge.id === id)?.from : id;
  const around: string[] = kind === 'edge' && from !== undefined ? [stepKey(from)] : [];
  const met = new Set<string>();
  let node = template.nodes.find((known) => known.id === from);
  while (node?.in !== undefined && !met.has(node.id)) {
    met.add(node.id);
    const { in: group } = node;
    around.unshift(stepKey(group));
    node = template.nodes.find((known) => known.id === group);
  }
  return node?.phase === undefined ? around : [phaseKey(node.phase), ...around];
}
