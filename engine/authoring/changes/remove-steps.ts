import type { Edge, Template } from '#schema/template';
import { freshArrowId, outcomeOf } from '../arrows.ts';
import { type ChangeOrRefusal, change } from '../change.ts';
import type { Edit } from '../edit.ts';
import { insideOf } from '../scope-of.ts';
import { putInto, takeFrom } from '../things.ts';

/**
 * Takes steps away, with what is inside of them and their arrows. Where one step stood between others, its neighbours
 * are joined, so that the way is not cut.
 */
export function removeSteps(template: Template, ids: readonly string[]): ChangeOrRefusal {
  const gone = new Set([...ids, ...insideOf(template, ids)]);
  if (!template.nodes.some(({ id }) => gone.has(id))) return { refused: 'GONE' };
  const isGone = (edge: Edge) => gone.has(edge.from) || gone.has(edge.to);
  const edits = [
    ...takeFrom(template, 'edges', (edge) => isGone(edge as Edge)),
    ...takeFrom(template, 'nodes', ({ id }) => gone.has(id)),
    ...[...gone].flatMap((id): Edit[] =>
      Object.hasOwn(template.layout ?? {}, id) ? [{ op: 'unset', path: ['layout', id] }] : [],
    ),
  ];
  const kept = { ...template, edges: template.edges.filter((edge) => !isGone(edge)) };
  return change([...edits, ...joined(template, kept, ids)]);
}

/** A removed step with one arrow in and one out is bridged. */
function joined(template: Template, kept: Template, ids: readonly string[]): Edit[] {
  if (ids.length !== 1) return [];
  const [id] = ids;
  const into = template.edges.filter(({ to, back }) => to === id && back !== true);
  const out = template.edges.filter(({ from, back }) => from === id && back !== true);
  const [first, last] = [into[0], out[0]];
  if (into.length !== 1 || out.length !== 1 || !first || !last || first.from === last.to) return [];
  const isKnown = kept.edges.some(
    (edge) =>
      edge.from === first.from && edge.to === last.to && outcomeOf(template, edge) === outcomeOf(template, first),
  );
  if (isKnown) return [];
  const bridge = { ...first, id: freshArrowId(kept, first.from, last.to), to: last.to };
  return putInto(kept, 'edges', bridge);
}
