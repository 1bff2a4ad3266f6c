import type { z } from 'zod';
import { isTemplateProblemCode, type TemplateProblem, templateProblem } from './template-problems.ts';

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

const TYPES: Record<string, { fr: string; en: string }> = {
  string: { fr: 'un texte', en: 'a text' },
  number: { fr: 'un nombre', en: 'a number' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  boolean: { fr: 'vrai ou faux', en: 'true or false' },
  array: { fr: 'une liste', en: 'a list' },
  object: { fr: 'un objet', en: 'an object' },
  record: { fr: 'un objet', en: 'an object' },
};

/** Says in our words what zod refused of a value with nothing inside. One sentence for each reason. */
export function problemsOf(issues: readonly Issue[], value: unknown, base: Path): TemplateProblem[] {
  const told = new Map<string, TemplateProblem>();
  for (const issue of issues) {
    const path = [...base, ...(issue.path as Path)];
    const problem = value === undefined ? missing(path) : problemOfIssue(issue, path);
    const once = JSON.stringify([problem.code, path]);
    if (!told.has(once)) told.set(once, problem);
  }
  return [...told.values()];
}

function missing(path: Path): TemplateProblem {
  return templateProblem('KEY_MISSING', path, { key: path.at(-1) ?? '' });
}

function problemOfIssue(issue: Issue, path: Path): TemplateProblem {
  if (isTemplateProblemCode(issue.message)) return templateProblem(issue.message, path, paramsOf(issue));
  switch (issue.code) {
    case 'invalid_type':
      return wrongTypes([issue], path);
    case 'invalid_value':
      return templateProblem('VALUE_INVALID', path, { expected: some(issue.values.map(String)) });
    case 'too_big':
      return tooBig(issue, path);
    case 'too_small':
      return tooSmall(issue, path);
    default:
      return templateProblem('VALUE_INVALID', path, { expected: '…' });
  }
}

function paramsOf(issue: Issue): Record<string, number> {
  return issue.code === 'custom' && typeof issue.params?.max === 'number' ? { max: issue.params.max } : {};
}

function tooBig(issue: z.core.$ZodIssueTooBig, path: Path): TemplateProblem {
  const max = Number(issue.maximum);
  if (issue.origin === 'string') return templateProblem('TEXT_TOO_LONG', path, { max });
  if (issue.origin === 'array') return templateProblem('TOO_MANY', path, { max });
  return templateProblem('NUMBER_OUT_OF_RANGE', path, { bound: `≤ ${max}` });
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, path: Path): TemplateProblem {
  const min = Number(issue.minimum);
  if (issue.origin === 'string') return templateProblem('TEXT_EMPTY', path);
  if (issue.origin === 'array') return templateProblem('TOO_FEW', path, { min });
  return templateProblem('NUMBER_OUT_OF_RANGE', path, { bound: `≥ ${min}` });
}

/** What may stand there, of all that was tried. */
export function wrongTypes(issues: readonly Issue[], path: Path): TemplateProblem {
  const fr = new Set<string>();
  const en = new Set<string>();
  for (const issue of allOf(issues)) {
    const type =
      issue.code === 'invalid_type' ? (TYPES[issue.expected] ?? { fr: issue.expected, en: issue.expected }) : null;
    if (type) fr.add(type.fr);
    if (type) en.add(type.en);
    for (const word of issue.code === 'invalid_value' ? issue.values.map(String) : []) {
      fr.add(word);
      en.add(word);
    }
  }
  return templateProblem('TYPE_WRONG', path, { expected: some([...en]) }, { expected: some([...fr]) });
}

/** The issues at the place itself, those of unions inside unions too. */
function allOf(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => (issue.code === 'invalid_union' ? issue.errors.flatMap(allOf) : [issue]));
}

/** A kind of step that does not exist, or none given. */
export function problemOfDiscriminator(kind: unknown, path: Path, options: readonly string[]): TemplateProblem {
  if (kind === undefined) return missing(path);
  return templateProblem('KIND_UNKNOWN', path, { expected: some(options, 20) });
}

function some(words: readonly string[], max = 12): string {
  return words.length > max ? `${words.slice(0, max).join(', ')}…` : words.join(', ');
}
