import type { z } from 'zod';
import { type TemplateProblem, templateProblem } from '#schema/template-problems';

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

/** Says what zod refused of a script, in the words and codes that templates are refused with. */
export function scriptProblems(issues: readonly Issue[], script: unknown): TemplateProblem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, script, []));
}

function problemsOfIssue(issue: Issue, script: unknown, base: Path): TemplateProblem[] {
  const path = [...base, ...(issue.path as Path)];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => templateProblem('KEY_UNKNOWN', [...path, key], { key }));
  }
  if (issue.code === 'invalid_union') return closestOf(issue.errors, script, path);
  if (valueAt(script, path) === undefined) return [templateProblem('KEY_MISSING', path, { key: path.at(-1) ?? '' })];
  return [problemOf(issue, path)];
}

/** Of several shapes, the one that fewest things are wrong with: that is what somebody meant. */
function closestOf(errors: readonly (readonly Issue[])[], script: unknown, path: Path): TemplateProblem[] {
  const [closest = []] = [...errors].sort((a, b) => a.length - b.length);
  return closest.flatMap((issue) => problemsOfIssue(issue, script, path));
}

function problemOf(issue: Issue, path: Path): TemplateProblem {
  switch (issue.code) {
    case 'invalid_type':
      return templateProblem('TYPE_WRONG', path, { expected: issue.expected });
    case 'invalid_value':
      return templateProblem('VALUE_INVALID', path, { expected: issue.values.join(', ') });
    case 'too_big':
      return templateProblem(issue.origin === 'array' ? 'TOO_MANY' : 'TEXT_TOO_LONG', path, {
        max: Number(issue.maximum),
      });
    case 'invalid_format':
      return templateProblem('VALUE_INVALID', path, { expected: issue.pattern ?? issue.format });
    default:
      return templateProblem('VALUE_INVALID', path, { expected: '…' });
  }
}

function valueAt(script: unknown, path: Path): unknown {
  let value = script;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
