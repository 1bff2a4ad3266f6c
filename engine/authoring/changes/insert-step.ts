import type { Edge, Template } from '#schema/template';
import { applyEdits } from '../apply-edits.ts';
import { freshArrowId, leadsTo, stepOf } from '../arrows.ts';
import { type ChangeOrRefusal, change, isRefused } from '../change.ts';
import type { Edit } from '../edit.ts';
import { firstWayOut } from '../first-way-out.ts';
import { scopeKey, scopeOf } from '../scope-of.ts';
import { pathOf, putInto, setKey } from '../things.ts';
import { moveSteps } from './move-steps.ts';
import type { Spot } from './place-steps.ts';

/**
 * Puts a step that is already there into the middle of an arrow: what led on leads to it, and from it on. It comes into
 * the phase or group of the arrow. A step that one of the arrow's ends leads from or to would go round in a circle.
 */
export function insertStep(
  template: Template,
  id: string,
  arrow: string,
  spots: ReadonlyMap<string, Spot> = new Map(),
): ChangeOrRefusal {
  const edge = template.edges.find((known) => known.id === arrow);
  const [step, from] = [stepOf(template, id), edge ? stepOf(template, edge.from) : undefined];
  const scope = from ? scopeOf(from) : null;
  if (!edge || !step || scope === null) return { refused: 'GONE' };
  if (step.kind === 'end') return { refused: 'ARROW_OUT_OF_END' };
  if (edge.from === id || edge.to === id) return { refused: 'ARROW_TO_ITSELF' };
  const moved = moveSteps(template, [id], scope, spots);
  if (isRefused(moved)) return moved;
  const there = applyEdits(template, moved.edits);
  const closesCircle = leadsTo(there, id, edge.from) || (edge.back !== true && leadsTo(there, edge.to, id));
  if (closesCircle) return { refused: 'ARROW_CLOSES_CIRCLE' };
  return change([...moved.edits, ...joined(there, edge, id)], { lost: moved.lost });
}

/** The arrow now ends at the step, and another one leads from there to where it ended, as often as before (R14). */
function joined(template: Template, edge: Edge, id: string): Edit[] {
  const path = pathOf(template, { kind: 'edge', id: edge.id });
  const step = stepOf(template, id);
  if (!path || !step || scopeKey(scopeOf(step)) === '') return [];
  const { back, maxTimes } = edge;
  const on: Edge = {
    id: freshArrowId(template, id, edge.to),
    from: id,
    ...firstWayOut(step),
    to: edge.to,
    ...(back ? { back } : {}),
    ...(maxTimes === undefined ? {} : { maxTimes }),
  };
  return [
    ...setKey(path, 'to', id),
    ...(back ? [...setKey(path, 'back', undefined), ...setKey(path, 'maxTimes', undefined)] : []),
    ...putInto(template, 'edges', on),
  ];
}
