import type { Edge, Template } from '#schema/template';
import { outcomeOf, stepOf } from '../arrows.ts';
import { type ChangeOrRefusal, change } from '../change.ts';
import { outcomeKey } from '../first-way-out.ts';
import { scopeKey, scopeOf } from '../scope-of.ts';
import { pathOf } from '../things.ts';
import { FIRST_MAX_TIMES } from './connect-steps.ts';

/** What an author says of an arrow: by which outcome it leaves, where it leads, whether it goes back and how often. */
export type ArrowWish = { outcome: string | null; to: string; back: boolean; maxTimes: number | null };

/** Changes an arrow as its author says. One that goes back says how many times (R14); another says nothing of it. */
export function changeArrow(
  template: Template,
  id: string,
  { outcome, to, back, maxTimes }: ArrowWish,
): ChangeOrRefusal {
  const edge = template.edges.find((known) => known.id === id);
  const path = pathOf(template, { kind: 'edge', id });
  const [start, end] = [stepOf(template, edge?.from ?? ''), stepOf(template, to)];
  if (!edge || !path || !start || !end) return { refused: 'GONE' };
  if (scopeKey(scopeOf(start)) !== scopeKey(scopeOf(end))) return { refused: 'ARROW_LEAVES_SCOPE' };
  const wanted: Edge = {
    id,
    from: edge.from,
    ...outcomeKey(start, outcome),
    to,
    ...(back ? { back: true as const, maxTimes: maxTimes ?? edge.maxTimes ?? FIRST_MAX_TIMES } : {}),
  };
  const isTwin = template.edges.some(
    (known) =>
      known.id !== id &&
      known.from === edge.from &&
      known.to === to &&
      outcomeOf(template, known) === outcomeOf(template, wanted),
  );
  if (isTwin) return { refused: 'ARROW_EXISTS' };
  return change([{ op: 'set', path, value: wanted }]);
}
