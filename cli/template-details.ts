import type { Problem } from '#engine/lint/problem';
import { sayProblem } from '#engine/lint/words';
import type { TemplateProblem } from '#schema/template-problems';
import type { FaultDetail } from './fault.ts';

/** A refusal of the reader as a detail of a fault: where in the text, or which key. */
export function detailOf({ code, path, messages, line, column }: TemplateProblem): FaultDetail {
  const at = line === undefined ? path.join('.') : `${line}:${column ?? 1}`;
  return { code, at, messages };
}

/** A finding of the lint as a detail of a fault. */
export function detailOfProblem(problem: Problem): FaultDetail {
  return { code: problem.code, at: placeOf(problem), messages: sayProblem(problem) };
}

/** Where a problem stands, as `node signature (due)`. */
export function placeOf({ at }: Problem): string {
  const place = at.id === undefined ? at.kind : `${at.kind} ${at.id}`;
  return at.key === undefined ? place : `${place} (${at.key})`;
}
