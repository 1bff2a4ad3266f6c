import { type TemplateProblem, type TemplateProblemCode, templateProblem } from './template-problems.ts';

/** Why a text is not JSON that we accept, and where in the text. */
export type JsonFault = TemplateProblem & { line: number; column: number };

/** Describes a fault at a position of the text; lines and columns count from one, as editors do. */
export function jsonFault(
  code: TemplateProblemCode,
  params: Record<string, string | number> = {},
  text = '',
  at = 0,
): JsonFault {
  const place = placeOf(text, at);
  return { ...templateProblem(code, [], { ...params, ...place }), ...place };
}

function placeOf(text: string, at: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', start)) {
    line += 1;
    start = next + 1;
  }
  return { line, column: at - start + 1 };
}
