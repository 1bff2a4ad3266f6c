import type { Path } from '#engine/authoring/edit';
import type { Condition } from '#schema/condition';
import type { Template, TemplateNode, Who } from '#schema/template';
import type { Place } from '../problem.ts';
import type { Step } from './steps.ts';

/** A condition at its place in the template. */
export type PlacedCondition = {
  condition: Condition;
  at: Place;
  path: Path;
  step: Step | null;
  /** The list whose row is at hand there, if any: `row` conditions read its columns. */
  list: string | null;
};

/** A part of a condition that compares something. */
export type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;
/** A comparison at its place. */
export type PlacedLeaf = Omit<PlacedCondition, 'condition'> & {
  leaf: Leaf;
  /** Whether the whole is true only if this part is. */
  needed: boolean;
};

/** Every condition of the template, whole. */
export function placeConditions(template: Template, steps: readonly Step[]): PlacedCondition[] {
  const found: PlacedCondition[] = [];
  template.phases.forEach((phase, ix) => {
    const at: Place = { kind: 'phase', id: phase.id };
    const add = (condition: Condition | undefined, ...keys: string[]) => {
      if (condition) found.push(placed(condition, at, ['phases', ix], keys, null, null));
    };
    add(phase.when, 'when');
    add(phase.closes?.when, 'closes', 'when');
    add(phase.repeat?.until, 'repeat', 'until');
  });
  for (const step of steps) placeInStep(step, found);
  (template.commitments ?? []).forEach(({ id, conditional }, ix) => {
    const at: Place = { kind: 'commitment', id };
    if (conditional) found.push(placed(conditional, at, ['commitments', ix], ['conditional'], null, null));
  });
  return found;
}

function placed(
  condition: Condition,
  at: Place,
  path: Path,
  keys: readonly (string | number)[],
  step: Step | null,
  list: string | null,
): PlacedCondition {
  return { condition, at: { ...at, key: keys.join('.') }, path: [...path, ...keys], step, list };
}

function placeInStep(step: Step, found: PlacedCondition[]): void {
  const { node } = step;
  const row = step.member?.kind === 'row' ? step.member.list : null;
  const add = (condition: Condition | undefined, list: string | null, ...keys: (string | number)[]) => {
    if (condition) found.push(placed(condition, step.at, step.path, keys, step, list));
  };
  add(node.when, row, 'when');
  add(node.waitFor, row, 'waitFor');
  if (node.each && 'list' in node.each) add(node.each.where, node.each.list, 'each', 'where');
  if (node.deadline && 'on' in node.deadline) add(node.deadline.on, row, 'deadline', 'on');
  node.boundaries?.forEach((side, ix) => add('on' in side ? side.on : undefined, row, 'boundaries', ix, 'on'));
  addOfPeople(node, row, add);
  addOfKind(node, row, add);
}

type Add = (condition: Condition | undefined, list: string | null, ...keys: (string | number)[]) => void;

function addOfPeople(node: TemplateNode, row: string | null, add: Add): void {
  const addLines = (lines: readonly Who[] | undefined, key: string) =>
    lines?.forEach((line, ix) => add(line.except, row, key, ix, 'except'));
  addLines(node.who, 'who');
  if (node.kind === 'wait' || node.kind === 'meeting') addLines(node.recordedBy, 'recordedBy');
  if (node.kind === 'notice') addLines(node.to, 'to');
}

/** What a decision is about, row by row. */
export function aboutOf(node: TemplateNode) {
  return node.kind === 'decision' ? node.about : undefined;
}

function addOfKind(node: TemplateNode, row: string | null, add: Add): void {
  if (node.kind === 'group') add(node.repeat?.until, row, 'repeat', 'until');
  const about = aboutOf(node);
  add(about?.where, about?.list ?? null, 'about', 'where');
  add(about?.exceptRow, about?.list ?? null, 'about', 'exceptRow');
  if (node.kind !== 'gate') return;
  node.branches.forEach((branch, ix) => {
    if ('if' in branch) add(branch.if, row, 'branches', ix, 'if');
    if ('on' in branch) add(branch.on, row, 'branches', ix, 'on');
  });
}

type Inside = { condition: Condition; keys: (string | number)[]; list: string | null; needed: boolean };

/** Deeper than any template that can be read: what lies below is left unread, and the whole is refused as too deep. */
const DEEPEST = 64;

/** The comparisons inside a condition, in order. Walked with a list, so that no depth can exhaust it. */
export function leavesOf(whole: PlacedCondition): PlacedLeaf[] {
  const leaves: PlacedLeaf[] = [];
  const waiting: Inside[] = [{ condition: whole.condition, keys: [], list: whole.list, needed: true }];
  for (let inside = waiting.pop(); inside; inside = waiting.pop()) {
    const parts = partsOf(inside);
    if (inside.keys.length <= DEEPEST * 2) for (const part of parts.reverse()) waiting.push(part);
    const { condition, keys, list, needed } = inside;
    if ('all' in condition || 'any' in condition || 'not' in condition) continue;
    leaves.push({ leaf: condition, at: whole.at, path: [...whole.path, ...keys], step: whole.step, list, needed });
  }
  return leaves;
}

function partsOf({ condition, keys, list, needed }: Inside): Inside[] {
  if ('all' in condition) {
    return condition.all.map((part, ix) => ({ condition: part, keys: [...keys, 'all', ix], list, needed }));
  }
  if ('any' in condition) {
    const alone = needed && condition.any.length === 1;
    return condition.any.map((part, ix) => ({ condition: part, keys: [...keys, 'any', ix], list, needed: alone }));
  }
  if ('not' in condition) return [{ condition: condition.not, keys: [...keys, 'not'], list, needed: false }];
  return whereOf(condition, keys);
}

function whereOf(condition: Condition, keys: (string | number)[]): Inside[] {
  if ('count' in condition && 'list' in condition.count && condition.count.where) {
    const { list, where } = condition.count;
    return [{ condition: where, keys: [...keys, 'count', 'where'], list, needed: false }];
  }
  if ('sum' in condition && condition.sum.where) {
    const { list, where } = condition.sum;
    return [{ condition: where, keys: [...keys, 'sum', 'where'], list, needed: false }];
  }
  return [];
}

/** The first `all` or `any` with nothing inside, if there is one. */
export function emptyPartOf(condition: Condition): Condition | null {
  const waiting = [condition];
  for (let here = waiting.pop(); here; here = waiting.pop()) {
    if (('all' in here && here.all.length === 0) || ('any' in here && here.any.length === 0)) return here;
    const below = partsOf({ condition: here, keys: [], list: null, needed: false });
    for (const part of below) waiting.push(part.condition);
  }
  return null;
}

/** How many parts a condition has and how deep it goes, as the bounds count them. */
export function sizeOf(condition: Condition): { parts: number; depth: number } {
  let parts = 0;
  let deepest = 0;
  const waiting = [{ condition, depth: 1 }];
  for (let inside = waiting.pop(); inside; inside = waiting.pop()) {
    parts += 1;
    deepest = Math.max(deepest, inside.depth);
    const below = partsOf({ condition: inside.condition, keys: [], list: null, needed: false });
    for (const part of below) waiting.push({ condition: part.condition, depth: inside.depth + 1 });
  }
  return { parts, depth: deepest };
}
