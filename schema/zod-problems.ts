import type { z } from 'zod';
import { isTemplateProblemCode, templateProblem, type TemplateProblem } from './template-problems.ts';

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

/** Says in our words what zod refused. `value` is what was parsed, to tell a missing key from a wrong one. */
export function problemsOf(issues: readonly Issue[], value: unknown, base: Path = []): TemplateProblem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, value, base));
}

function problemsOfIssue(issue: Issue, value: unknown, base: Path): TemplateProblem[] {
  const path = [...base, ...(issue.path as Path)];
  const here = valueAt(value, issue.path as Path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => templateProblem('KEY_UNKNOWN', [...path, key], { key }));
    case 'invalid_union':
      return problemsOfUnion(issue, here, path);
    case 'invalid_key':
      return problemsOf(issue.issues, here).map((problem) => ({ ...problem, path }));
    default:
      return [here === undefined ? missing(path) : problemOfIssue(issue, path)];
  }
}

function missing(path: Path): TemplateProblem {
  return templateProblem('KEY_MISSING', path, { key: path.at(-1) ?? '' });
}

function problemOfIssue(issue: Issue, path: Path): TemplateProblem {
  if (isTemplateProblemCode(issue.message)) return templateProblem(issue.message, path, paramsOf(issue));
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, path);
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

function wrongType(expected: string, path: Path): TemplateProblem {
  const words = TYPES[expected] ?? { fr: expected, en: expected };
  return templateProblem('TYPE_WRONG', path, { expected: words.en }, { expected: words.fr });
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

/** One answer for a union: what the branch that fits best says, or the keys by which one tells the branches apart. */
function problemsOfUnion(issue: z.core.$ZodIssueInvalidUnion, here: unknown, path: Path): TemplateProblem[] {
  if (issue.errors.length === 0) return [problemOfDiscriminator(issue, here, path)];
  const ranked = issue.errors.map((issues) => ({ issues, misfit: misfitOf(issues, here) }));
  const least = ranked.reduce((low, { misfit }) => Math.min(low, misfit), Number.POSITIVE_INFINITY);
  const best = ranked.filter(({ misfit }) => misfit === least);
  if (least < MISFIT && best.length === 1) return problemsOf((best[0] as { issues: Issue[] }).issues, here, path);
  return [shapeUnknown(issue.errors, here, path)];
}

const MISFIT = 1_000;

/** How far a value is from a branch: its very type first, then keys that are missing or too many. */
function misfitOf(issues: readonly Issue[], here: unknown): number {
  let misfit = 0;
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0) misfit += issue.keys.length;
    else if (issue.path.length === 0 && isOfAnotherType(issue)) misfit += MISFIT;
    else if (issue.path.length === 1 && valueAt(here, issue.path as Path) === undefined) misfit += 10;
  }
  return misfit;
}

function isOfAnotherType(issue: Issue): boolean {
  return issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union';
}

function problemOfDiscriminator(issue: z.core.$ZodIssueInvalidUnion, here: unknown, path: Path): TemplateProblem {
  if (here === undefined) return missing(path);
  const { options } = issue as { options?: unknown[] };
  return templateProblem('KIND_UNKNOWN', path, { expected: some((options ?? []).map(String), 20) });
}

function shapeUnknown(branches: readonly (readonly Issue[])[], here: unknown, path: Path): TemplateProblem {
  if (typeof here !== 'object' || here === null) return wrongScalar(branches, path);
  const keys = branches.flatMap((issues) =>
    issues.filter((issue) => issue.path.length === 1 && !(String(issue.path[0]) in here)),
  );
  const expected = some([...new Set(keys.map((issue) => String(issue.path[0])))]);
  return templateProblem('SHAPE_UNKNOWN', path, { expected });
}

function wrongScalar(branches: readonly (readonly Issue[])[], path: Path): TemplateProblem {
  const fr: string[] = [];
  const en: string[] = [];
  for (const issue of branches.flat()) {
    if (issue.code === 'invalid_type') {
      fr.push(TYPES[issue.expected]?.fr ?? issue.expected);
      en.push(TYPES[issue.expected]?.en ?? issue.expected);
    }
    const words = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    fr.push(...words);
    en.push(...words);
  }
  return templateProblem('TYPE_WRONG', path, { expected: some(unique(en)) }, { expected: some(unique(fr)) });
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}

function some(words: readonly string[], max = 12): string {
  return words.length > max ? `${words.slice(0, max).join(', ')}…` : words.join(', ');
}

function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string | number, unknown>)[key];
  }
  return here;
}
