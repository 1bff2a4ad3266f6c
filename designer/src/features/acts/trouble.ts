import { RequestProblem } from '../../api-client/request.ts';

/** The field that a "no" of the API is about, by its id; null when it is about the act as a whole. */
export function fieldOf(error: unknown): string | null {
  if (!(error instanceof RequestProblem)) return null;
  const field = error.problem.details?.['field'];
  // A column of a list is named after its list: `actions.cout`.
  return typeof field === 'string' ? (field.split('.').at(-1) ?? null) : null;
}

/** What a budget or a limit allows, where the API said it. */
export function boundsOf(error: unknown): { allotted: number; spent: number; amount: number } | null {
  if (!(error instanceof RequestProblem) || error.problem.code !== 'BUDGET_EXCEEDED') return null;
  const { allotted, spent, amount } = error.problem.details ?? {};
  if (typeof allotted !== 'number' || typeof spent !== 'number' || typeof amount !== 'number') return null;
  return { allotted, spent, amount };
}
