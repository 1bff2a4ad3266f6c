import { mainOutcome } from '#engine/lint/survey/outcomes';
import type { Edge, Template, TemplateNode } from '#schema/template';
import { FIXED_OUTCOMES } from '#schema/vocabulary';

/** How a step comes onto the canvas. */
export type Arrival =
  /** Behind another one, by the "+" of one of its ways out, or by drawing an arrow out of it into nothing. */
  | { how: 'after'; step: TemplateNode; outcome: string; edge: Edge }
  /** Into the middle of the arrow that is drawn once the step behind it is there. */
  | { how: 'onArrow'; from: TemplateNode; to: TemplateNode; into: Edge; out: Edge }
  /** By itself: pressed in the palette for the first of a phase, dragged out of it for the others. */
  | { how: 'pressed' }
  | { how: 'dragged' }
  /** Into the wrong phase first, and carried over from there. */
  | { how: 'carried'; from: string };

/** How each step is drawn with a mouse: chains by "+", documents into arrows, what runs beside carried over. */
export function arrivalOf(wanted: Template, node: TemplateNode): Arrival {
  const siblings = wanted.nodes.filter((other) => other.in === node.in && other.phase === node.phase);
  const at = siblings.indexOf(node);
  const [before, behind] = [siblings[at - 1], siblings[at + 1]];
  const phase = wanted.phases.find(({ id }) => id === node.phase);
  const main = wanted.phases.find(({ beside }) => beside !== true);
  if (phase?.beside === true && main)
    return { how: 'carried', from: wanted.phases.at(wanted.phases.indexOf(phase) - 1)?.id ?? main.id };
  if (before && behind && node.kind === 'document') {
    const [into, out] = [edgeOf(wanted, before, node), edgeOf(wanted, node, behind)];
    if (into && out) return { how: 'onArrow', from: before, to: behind, into, out };
  }
  const left = before && arrivalOf(wanted, before).how === 'onArrow' ? siblings[at - 2] : before;
  const over = before && left !== before ? edgeOf(wanted, left as TemplateNode, before) : null;
  const edge = left && left !== before ? over : before ? edgeOf(wanted, before, node) : null;
  if (left && edge) return { how: 'after', step: left, outcome: outcomeOf(left, edge), edge };
  return { how: before || node.in !== undefined ? 'dragged' : 'pressed' };
}

/** The arrow from one to the other, where the way out is there before anything is set. */
function edgeOf({ edges }: Template, from: TemplateNode, to: TemplateNode): Edge | null {
  const isFixed = Object.hasOwn(FIXED_OUTCOMES, from.kind);
  return (isFixed && edges.find((edge) => edge.from === from.id && edge.to === to.id && edge.back !== true)) || null;
}

export function outcomeOf(from: TemplateNode, edge: Edge): string {
  return edge.outcome ?? mainOutcome(from) ?? '';
}

/** The arrows that come with the steps, and need no drawing of their own. */
export function drawnWithSteps(wanted: Template): ReadonlySet<string> {
  const arrivals = wanted.nodes.map((node) => arrivalOf(wanted, node));
  return new Set(
    arrivals.flatMap((one) =>
      one.how === 'after' ? [one.edge.id] : one.how === 'onArrow' ? [one.into.id, one.out.id] : [],
    ),
  );
}
