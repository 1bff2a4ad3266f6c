import { type TemplateProblem, templateProblem } from './template-problems.ts';
import { TEMPLATE_LIMITS } from './vocabulary.ts';

/** Keys under which a condition may stand, and those under which a condition holds others. */
const CONDITION_KEYS = new Set(['when', 'waitFor', 'if', 'on', 'until', 'where', 'except', 'exceptRow', 'conditional']);
/** Lists whose items are parts of one condition or one date. */
const PART_LISTS = new Map<string, Tree['kind']>([
  ['all', 'condition'],
  ['any', 'condition'],
  ['latest', 'when'],
  ['earliest', 'when'],
]);

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

/** A place of the template, with the way back to the top: its path is written only when there is something to say. */
type Spot = { key: string | number; from: Spot | null };
/** One whole condition or date, counted as its parts are met. */
type Tree = { spot: Spot | null; kind: 'condition' | 'when'; parts: number };
type Visit = { value: object; spot: Spot | null; tree: Tree | null; depth: number };

/**
 * Finds the lists, conditions and dates of a template that are too large or too deep, before anything reads their
 * meaning. The value is known to be a plain tree of bounded depth.
 */
export function boundsProblem(template: unknown): TemplateProblem | null {
  if (typeof template !== 'object' || template === null) return null;
  const waiting: Visit[] = [{ value: template, spot: null, tree: null, depth: 0 }];
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const problem = Array.isArray(visit.value) ? visitItems(visit, visit.value, waiting) : visitKeys(visit, waiting);
    if (problem) return problem;
  }
  return null;
}

/** Neither an object nor a list with more in it than any template may have. */
function visitKeys(visit: Visit, waiting: Visit[]): TemplateProblem | null {
  const keys = Object.keys(visit.value);
  if (keys.length > MOST_KEYS) return tooMany(visit.spot, MOST_KEYS);
  for (const key of keys) {
    const problem = visitChild(visit, key, (visit.value as Record<string, unknown>)[key], waiting);
    if (problem) return problem;
  }
  return null;
}

function visitItems(visit: Visit, items: unknown[], waiting: Visit[]): TemplateProblem | null {
  const max = LONGEST.get(visit.spot?.key as string) ?? LONGEST_ELSEWHERE;
  if (items.length > max) return tooMany(visit.spot, max);
  for (let at = 0; at < items.length; at++) {
    const problem = visitChild(visit, at, items[at], waiting);
    if (problem) return problem;
  }
  return null;
}

function tooMany(spot: Spot | null, max: number): TemplateProblem {
  return templateProblem('TOO_MANY', pathOf(spot), { max });
}

function pathOf(spot: Spot | null): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = spot; at; at = at.from) path.unshift(at.key);
  return path;
}

function visitChild(visit: Visit, key: string | number, value: unknown, waiting: Visit[]): TemplateProblem | null {
  if (typeof value !== 'object' || value === null) return null;
  const spot: Spot = { key, from: visit.spot };
  if (Array.isArray(value) && PART_LISTS.has(key as string)) return visitParts(visit, value, spot, waiting);
  const next = nextVisit(visit, value, spot);
  waiting.push(next);
  return next.tree && tooBig(next.tree, next.depth);
}

/** The parts of `all`, `any`, `latest` or `earliest`: each counts, one level below. */
function visitParts(visit: Visit, parts: unknown[], spot: Spot, waiting: Visit[]): TemplateProblem | null {
  const max = LONGEST.get(spot.key as string) ?? LONGEST_ELSEWHERE;
  if (parts.length > max) return tooMany(spot, max);
  const kind = PART_LISTS.get(spot.key as string) as Tree['kind'];
  const inside = visit.tree?.kind === kind;
  const tree = inside ? (visit.tree as Tree) : { spot: visit.spot, kind, parts: 1 };
  const depth = (inside ? visit.depth : 1) + 1;
  tree.parts += parts.length;
  const problem = tooBig(tree, depth);
  if (problem) return problem;
  parts.forEach((value, key) => {
    if (typeof value === 'object' && value !== null) waiting.push({ value, spot: { key, from: spot }, tree, depth });
  });
  return null;
}

function nextVisit(visit: Visit, value: object, spot: Spot): Visit {
  const inCondition = visit.tree?.kind === 'condition';
  const { key } = spot;
  if (key === 'not' || (inCondition && key === 'where')) return deeper(visit, value, spot);
  if (inCondition && (key === 'count' || key === 'sum')) return { value, spot, tree: visit.tree, depth: visit.depth };
  if (CONDITION_KEYS.has(key as string)) return { value, spot, tree: { spot, kind: 'condition', parts: 1 }, depth: 1 };
  return { value, spot, tree: null, depth: 0 };
}

function deeper(visit: Visit, value: object, spot: Spot): Visit {
  const tree: Tree = visit.tree?.kind === 'condition' ? visit.tree : { spot, kind: 'condition', parts: 1 };
  tree.parts += 1;
  return { value, spot, tree, depth: Math.max(visit.depth, 1) + 1 };
}

function tooBig(tree: Tree, depth: number): TemplateProblem | null {
  const [parts, levels, code] =
    tree.kind === 'condition'
      ? ([TEMPLATE_LIMITS.conditionNodes, TEMPLATE_LIMITS.conditionDepth, 'CONDITION'] as const)
      : ([TEMPLATE_LIMITS.whenParts, TEMPLATE_LIMITS.whenDepth, 'WHEN'] as const);
  if (depth > levels) return templateProblem(`${code}_TOO_DEEP`, pathOf(tree.spot), { max: levels });
  if (tree.parts > parts) return templateProblem(`${code}_TOO_LARGE`, pathOf(tree.spot), { max: parts });
  return null;
}
