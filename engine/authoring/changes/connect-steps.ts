import type { Edge, Template } from '#schema/template';
import { freshArrowId, leadsTo, outcomeOf, stepOf } from '../arrows.ts';
import { type ChangeOrRefusal, change } from '../change.ts';
import { outcomeKey } from '../first-way-out.ts';
import { scopeKey, scopeOf } from '../scope-of.ts';
import { putInto } from '../things.ts';

/** How often an arrow that goes back may be taken, until the author says otherwise (R14). */
export const FIRST_MAX_TIMES = 2;

export type Connection = { from: string; to: string; outcome?: string | null };

/**
 * Draws an arrow. One that leads to a step from which the way comes goes back: it then says how many times (R14). An
 * arrow stays inside its phase or group (R1).
 */
export function connectSteps(template: Template, { from, to, outcome }: Connection): ChangeOrRefusal {
  const [start, end] = [stepOf(template, from), stepOf(template, to)];
  if (!start || !end) return { refused: 'GONE' };
  if (start.kind === 'end') return { refused: 'ARROW_OUT_OF_END' };
  if (scopeKey(scopeOf(start)) !== scopeKey(scopeOf(end))) return { refused: 'ARROW_LEAVES_SCOPE' };
  const key = outcomeKey(start, outcome);
  const edge: Edge = { id: freshArrowId(template, from, to), from, ...key, to };
  const twin = template.edges.find(
    (known) => known.from === from && known.to === to && outcomeOf(template, known) === outcomeOf(template, edge),
  );
  if (twin) return { refused: 'ARROW_EXISTS' };
  const goesBack = from === to || leadsTo(template, to, from);
  return change(
    putInto(template, 'edges', goesBack ? { ...edge, back: true as const, maxTimes: FIRST_MAX_TIMES } : edge),
  );
}
