import type { Problem } from '#engine/lint/problem';
import type { Selection } from '../draft/selection.ts';

/** What is looked at when somebody goes to a problem: the thing, and the field that asks for something. */
export function placeOf({ at: { kind, id, key } }: Pick<Problem, 'at'>): Selection {
  return { kind, ids: id === undefined ? [] : [id], ...(key === undefined ? {} : { key }) };
}

/** Whether the selection is the place of a problem. */
export function isAt({ kind, ids, key }: Selection, { at }: Pick<Problem, 'at'>): boolean {
  return kind === at.kind && ids[0] === at.id && key === at.key;
}

/** The next or the previous problem from the one gone to last, all around; from the first, or the last, at the beginning. */
export function besideProblem(
  problems: readonly Problem[],
  last: Problem | null,
  by: 1 | -1,
): { problem: Problem; at: number } | null {
  if (problems.length === 0) return null;
  const from = last === null ? -1 : problems.findIndex((known) => isSame(known, last));
  const at = from === -1 ? (by === 1 ? 0 : problems.length - 1) : (from + by + problems.length) % problems.length;
  const problem = problems[at];
  return problem ? { problem, at } : null;
}

/** The same problem at the same place, found at another time. */
export function isSame(one: Problem, other: Problem): boolean {
  return keyOf(one) === keyOf(other);
}

export function keyOf({ code, at: { kind, id, key }, params }: Problem): string {
  return [code, kind, id, key, ...Object.values(params)].join(' ');
}
