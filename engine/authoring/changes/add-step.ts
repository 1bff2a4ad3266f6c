import type { Localised } from '#schema/primitives';
import type { Edge, Template, TemplateNode } from '#schema/template';
import { type StepKind, TEMPLATE_LIMITS } from '#schema/vocabulary';
import { freshArrowId, stepOf } from '../arrows.ts';
import { type BlankWords, blankStep } from '../blank-step.ts';
import { type ChangeOrRefusal, change } from '../change.ts';
import type { Edit } from '../edit.ts';
import { firstWayOut, outcomeKey } from '../first-way-out.ts';
import { freshId } from '../ids.ts';
import { type ScopeRef, scopeExists, scopeKey, scopeOf } from '../scope-of.ts';
import { pathOf, putInto, setKey } from '../things.ts';
import { placeStep, type Spot } from './place-steps.ts';

export type NewStep = {
  kind: StepKind;
  title: Localised;
  scope: ScopeRef;
  words: BlankWords;
  /** Where its card stands, within its phase or group. */
  spot?: Spot;
  /** Drawn after a step, by one of its outcomes. */
  after?: { step: string; outcome?: string | null };
  /** Put in the middle of an arrow. */
  onArrow?: string;
};

/** Adds a step: by itself, after another one, or in the middle of an arrow. */
export function addStep(template: Template, wanted: NewStep): ChangeOrRefusal {
  if (template.nodes.length >= TEMPLATE_LIMITS.nodes) return { refused: 'TOO_MANY' };
  if (!scopeExists(template, wanted.scope)) return { refused: 'GONE' };
  const ids = template.nodes.map((node) => node.id);
  const id = freshId(ids, wanted.title.fr, wanted.kind);
  const node = blankStep(wanted.kind, { ...wanted, id });
  const drawn = arrowsOf(template, wanted, node);
  if ('refused' in drawn) return drawn;
  return change([...putInto(template, 'nodes', node, placeInList(template, wanted)), ...placed(id, wanted), ...drawn], {
    made: [id],
  });
}

function placed(id: string, { spot }: NewStep): Edit[] {
  return spot === undefined ? [] : placeStep(id, spot);
}

/** After the step it follows, so that the list of steps reads in the order of the drawing. */
function placeInList(template: Template, { after, onArrow, scope }: NewStep): number {
  const before = after?.step ?? template.edges.find(({ id }) => id === onArrow)?.from;
  const at = template.nodes.findIndex(({ id }) => id === before);
  if (at !== -1) return at + 1;
  const inScope = template.nodes.map((node) => scopeKey(scopeOf(node)) === scopeKey(scope));
  return inScope.includes(true) ? inScope.lastIndexOf(true) + 1 : template.nodes.length;
}

function arrowsOf(
  template: Template,
  { after, onArrow, scope }: NewStep,
  node: TemplateNode,
): Edit[] | { refused: 'ARROW_LEAVES_SCOPE' | 'ARROW_OUT_OF_END' | 'GONE' } {
  if (after) {
    const from = stepOf(template, after.step);
    if (!from) return { refused: 'GONE' };
    if (from.kind === 'end') return { refused: 'ARROW_OUT_OF_END' };
    if (scopeKey(scopeOf(from)) !== scopeKey(scope)) return { refused: 'ARROW_LEAVES_SCOPE' };
    const id = freshArrowId(template, from.id, node.id);
    return putInto(template, 'edges', { id, from: from.id, ...outcomeKey(from, after.outcome), to: node.id } as Edge);
  }
  if (onArrow === undefined) return [];
  const edge = template.edges.find(({ id }) => id === onArrow);
  const path = pathOf(template, { kind: 'edge', id: onArrow });
  if (!edge || !path) return { refused: 'GONE' };
  if (node.kind === 'end') return { refused: 'ARROW_OUT_OF_END' };
  const from = stepOf(template, edge.from);
  if (!from || scopeKey(scopeOf(from)) !== scopeKey(scope)) return { refused: 'ARROW_LEAVES_SCOPE' };
  const { back, maxTimes } = edge;
  const on: Edge = {
    id: freshArrowId(template, node.id, edge.to),
    from: node.id,
    ...firstWayOut(node),
    to: edge.to,
    ...(back ? { back } : {}),
    ...(maxTimes === undefined ? {} : { maxTimes }),
  };
  return [
    ...setKey(path, 'to', node.id),
    ...(back ? [...setKey(path, 'back', undefined), ...setKey(path, 'maxTimes', undefined)] : []),
    ...putInto(template, 'edges', on),
  ];
}
