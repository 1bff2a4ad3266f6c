import { type TemplateProblem, templateProblem } from './template-problems.ts';
import { TEMPLATE_LIMITS } from './vocabulary.ts';

/** Keys under which a condition may stand, and those under which a condition holds others. */
const CONDITION_KEYS = new Set(['when', 'waitFor', 'if', 'on', 'until', 'where', 'except', 'exceptRow', 'conditional']);
const CONDITION_LISTS = new Set(['all', 'any']);
const WHEN_LISTS = new Set(['latest', 'earliest']);

const L = TEMPLATE_LIMITS;
/** How long a list may be, by the key it stands under: the same bounds as the schema, known before it is run. */
const LONGEST = new Map<string, number>([
  ...keysTo(L.roles, 'roles', 'who', 'recordedBy', 'to', 'order', 'veto', 'visibleTo', 'consultative'),
  ...keysTo(L.fields, 'fields', 'form', 'edits', 'passes', 'returns'),
  ...keysTo(64, 'all', 'any'),
  ...keysTo(60, 'steps'),
  ...keysTo(50, 'tags'),
  ...keysTo(L.phases, 'phases'),
  ...keysTo(L.nodes, 'nodes'),
  ...keysTo(L.edges, 'edges'),
  ...keysTo(L.columns, 'columns'),
  ...keysTo(L.commitments, 'commitments'),
  ...keysTo(L.articles, 'articles'),
  ...keysTo(L.occurrences, 'dates'),
]);
const LONGEST_ELSEWHERE = L.choices;
const MOST_KEYS = L.nodes;

function keysTo(max: number, ...keys: string[]): [string, number][] {
  return keys.map((key) => [key, max]);
}

type Path = (string | number)[];
/** One whole condition or date, counted as its parts are met. */
type Tree = { path: Path; kind: 'condition' | 'when'; parts: number };
type Visit = { value: object; path: Path; tree: Tree | null; depth: number };

/**
 * Finds the conditions and dates of a template that are too large or too deep, before anything reads their meaning.
 * The value is known to be a plain tree of bounded depth.
 */
export function boundsProblem(template: unknown): TemplateProblem | null {
  if (typeof template !== 'object' || template === null) return null;
  const waiting: Visit[] = [{ value: template, path: [], tree: null, depth: 0 }];
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const problem = visitChildren(visit, waiting);
    if (problem) return problem;
  }
  return null;
}

function visitChildren(visit: Visit, waiting: Visit[]): TemplateProblem | null {
  const { value } = visit;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) {
      const problem = visitChild(visit, at, value[at], waiting);
      if (problem) return problem;
    }
    return null;
  }
  for (const key of Object.keys(value)) {
    const problem = visitChild(visit, key, (value as Record<string, unknown>)[key], waiting);
    if (problem) return problem;
  }
  return null;
}

function visitChild(visit: Visit, key: string | number, value: unknown, waiting: Visit[]): TemplateProblem | null {
  if (typeof value !== 'object' || value === null) return null;
  const path = [...visit.path, key];
  const crowd = crowdProblem(key, value, path);
  if (crowd) return crowd;
  const isWhen = WHEN_LISTS.has(key as string);
  if (Array.isArray(value) && (isWhen || CONDITION_LISTS.has(key as string))) {
    return visitParts(visit, value, path, isWhen ? 'when' : 'condition', waiting);
  }
  const next = nextVisit(visit, key, value, path);
  waiting.push(next);
  return next.tree && tooBig(next.tree, next.depth);
}

/** A list or an object with more in it than any template may have. */
function crowdProblem(key: string | number, value: object, path: Path): TemplateProblem | null {
  const isList = Array.isArray(value);
  const max = isList ? (LONGEST.get(key as string) ?? LONGEST_ELSEWHERE) : MOST_KEYS;
  const many = isList ? value.length : Object.keys(value).length;
  return many > max ? templateProblem('TOO_MANY', path, { max }) : null;
}

/** The parts of `all`, `any`, `latest` or `earliest`: each counts, one level below. */
function visitParts(
  visit: Visit,
  parts: unknown[],
  path: Path,
  kind: Tree['kind'],
  waiting: Visit[],
): TemplateProblem | null {
  const inside = visit.tree?.kind === kind;
  const tree = inside ? (visit.tree as Tree) : { path: visit.path, kind, parts: 1 };
  const depth = (inside ? visit.depth : 1) + 1;
  tree.parts += parts.length;
  const problem = tooBig(tree, depth);
  if (problem) return problem;
  parts.forEach((value, at) => {
    if (typeof value === 'object' && value !== null) waiting.push({ value, path: [...path, at], tree, depth });
  });
  return null;
}

function nextVisit(visit: Visit, key: string | number, value: object, path: Path): Visit {
  const inCondition = visit.tree?.kind === 'condition';
  if (key === 'not' || (inCondition && key === 'where')) return deeper(visit, value, path);
  if (inCondition && (key === 'count' || key === 'sum')) return { value, path, tree: visit.tree, depth: visit.depth };
  if (CONDITION_KEYS.has(key as string)) return { value, path, tree: { path, kind: 'condition', parts: 1 }, depth: 1 };
  return { value, path, tree: null, depth: 0 };
}

function deeper(visit: Visit, value: object, path: Path): Visit {
  const tree: Tree = visit.tree?.kind === 'condition' ? visit.tree : { path, kind: 'condition', parts: 1 };
  tree.parts += 1;
  return { value, path, tree, depth: Math.max(visit.depth, 1) + 1 };
}

function tooBig(tree: Tree, depth: number): TemplateProblem | null {
  const [parts, levels, code] =
    tree.kind === 'condition'
      ? ([TEMPLATE_LIMITS.conditionNodes, TEMPLATE_LIMITS.conditionDepth, 'CONDITION'] as const)
      : ([TEMPLATE_LIMITS.whenParts, TEMPLATE_LIMITS.whenDepth, 'WHEN'] as const);
  if (depth > levels) return templateProblem(`${code}_TOO_DEEP`, tree.path, { max: levels });
  if (tree.parts > parts) return templateProblem(`${code}_TOO_LARGE`, tree.path, { max: parts });
  return null;
}
