import type { Form } from '../../../../api-client/types.ts';

/** What somebody fills in of a decision. */
export type Ballot = { choices: string[]; rows: Record<string, string>; scores: Record<string, number> };

/** Most points that one may give. */
export const MOST_POINTS = 10;

/** Before anything is filled in. An order starts as the programme has it. */
export function emptyBallot({ method, choices = [] }: Form): Ballot {
  return { choices: method === 'rank' ? choices.map(({ id }) => id) : [], rows: {}, scores: {} };
}

/** The part of an act that a decision reads: by rows, by points, or by choices (R34, R35). */
export function voiceOf({ method, lists }: Form, { choices, rows, scores }: Ballot): Partial<Ballot> {
  if (method === 'lot') return {};
  if (lists?.[0]) return method === 'score' ? { scores } : { rows };
  return method === 'score' ? { scores } : { choices };
}

/** The same order with one thing a place earlier or later. */
export function moved(order: readonly string[], id: string, by: -1 | 1): string[] {
  const place = order.indexOf(id);
  const to = place + by;
  if (place === -1 || to < 0 || to >= order.length) return [...order];
  const next = order.filter((other) => other !== id);
  next.splice(to, 0, id);
  return next;
}
