import type { Path } from '#engine/authoring/edit';
import type { Template } from '#schema/template';
import type { When } from '#schema/when';
import type { Place } from '../problem.ts';
import type { PlacedLeaf } from './conditions.ts';
import type { Step } from './steps.ts';

/** A date of the template, whole, and what it is the date of: `due`, `opens`, `deadline.at`, `closes.at` … */
export type PlacedWhen = {
  when: When;
  use: string;
  at: Place;
  path: Path;
  step: Step | null;
  /** The list whose row is at hand there. */
  list: string | null;
};

/** One part of a date: a day, a period, or a distance from an anchor. */
export type SimpleWhen = Exclude<When, { latest: unknown } | { earliest: unknown }>;
/** A part of a date at its place. */
export type PlacedDate = Omit<PlacedWhen, 'when'> & {
  when: SimpleWhen;
  /** Whether the whole date needs this part: not so among the `earliest` of several. */
  needed: boolean;
};

/** Every date of the template, those inside conditions too. */
export function placeWhens(template: Template, steps: readonly Step[], leaves: readonly PlacedLeaf[]): PlacedWhen[] {
  const found: PlacedWhen[] = [];
  template.phases.forEach((phase, ix) => {
    const add = adder(found, { kind: 'phase', id: phase.id }, ['phases', ix], null, null);
    add(phase.planned?.from, 'planned', 'from');
    add(phase.planned?.to, 'planned', 'to');
    add(phase.closes?.notBefore, 'closes', 'notBefore');
    add(phase.closes?.at, 'closes', 'at');
    add(phase.opens, 'opens');
  });
  for (const step of steps) placeInStep(step, found);
  (template.commitments ?? []).forEach((commitment, ix) => {
    const add = adder(found, { kind: 'commitment', id: commitment.id }, ['commitments', ix], null, null);
    add(commitment.from, 'from');
    add(commitment.until, 'until');
  });
  for (const { leaf, at, path, step, list } of leaves) {
    if (!('date' in leaf)) continue;
    found.push({ when: leaf.date, use: 'condition', at, path: [...path, 'date'], step, list });
    if (leaf.than !== 'today')
      found.push({ when: leaf.than, use: 'condition', at, path: [...path, 'than'], step, list });
  }
  return found;
}

type Add = (when: When | undefined, ...keys: (string | number)[]) => void;

function adder(found: PlacedWhen[], at: Place, path: Path, step: Step | null, list: string | null): Add {
  return (when, ...keys) => {
    const use = keys.filter((key) => typeof key === 'string').join('.');
    if (when) found.push({ when, use, at: { ...at, key: keys.join('.') }, path: [...path, ...keys], step, list });
  };
}

function placeInStep(step: Step, found: PlacedWhen[]): void {
  const { node } = step;
  const add = adder(found, step.at, step.path, step, step.member?.kind === 'row' ? step.member.list : null);
  add(node.opens, 'opens');
  add(node.due, 'due');
  if (node.recurrence && 'first' in node.recurrence) {
    add(node.recurrence.first, 'recurrence', 'first');
    add(node.recurrence.until, 'recurrence', 'until');
  } else {
    node.recurrence?.dates.forEach((when, ix) => add(when, 'recurrence', 'dates', ix));
  }
  if (node.deadline && 'at' in node.deadline) add(node.deadline.at, 'deadline', 'at');
  node.boundaries?.forEach((side, ix) => add('at' in side ? side.at : undefined, 'boundaries', ix, 'at'));
  placeOfKind(step, add);
}

function placeOfKind({ node }: Step, add: Add): void {
  if (node.kind === 'service') {
    add(node.ends, 'ends');
    node.steps?.forEach((part, ix) => add(part.from, 'steps', ix, 'from'));
  }
  if (node.kind === 'wait') {
    add(node.until, 'until');
    add(node.expected, 'expected');
  }
  if (node.kind === 'gate') {
    node.branches.forEach((branch, ix) => add('at' in branch ? branch.at : undefined, 'branches', ix, 'at'));
  }
}

type Inside = { when: When; keys: (string | number)[]; needed: boolean };

/** Deeper than any template that can be read. */
const DEEPEST = 16;

/** The parts of a date, in order. */
export function datesOf(whole: PlacedWhen): PlacedDate[] {
  const dates: PlacedDate[] = [];
  const waiting: Inside[] = [{ when: whole.when, keys: [], needed: true }];
  for (let inside = waiting.pop(); inside; inside = waiting.pop()) {
    const { when, keys, needed } = inside;
    if ('latest' in when || 'earliest' in when) {
      if (keys.length < DEEPEST * 2) waiting.push(...partsOf(inside).reverse());
    } else {
      dates.push({ ...whole, when, path: [...whole.path, ...keys], needed });
    }
  }
  return dates;
}

function partsOf({ when, keys, needed }: Inside): Inside[] {
  if ('latest' in when) {
    return when.latest.map((part, ix) => ({ when: part, keys: [...keys, 'latest', ix], needed }));
  }
  if (!('earliest' in when)) return [];
  const alone = needed && when.earliest.length === 1;
  return when.earliest.map((part, ix) => ({ when: part, keys: [...keys, 'earliest', ix], needed: alone }));
}

/** An anchor read apart: `node:signature:completed`, `field:debut`, `reached`. */
export type Anchor =
  | { kind: 'own'; of: string }
  | { kind: 'contract' }
  | { kind: 'phase' | 'node'; id: string; of: string }
  | { kind: 'field' | 'row' | 'parent'; id: string };

/** Reads an anchor; null for a day or a period that counts from nothing. */
export function anchorOf(when: SimpleWhen): Anchor | null {
  if (!('after' in when)) return null;
  const [kind, id, of] = when.after.split(':') as [string, string?, string?];
  if (id === undefined) return { kind: 'own', of: kind };
  if (kind === 'contract') return { kind };
  if (kind === 'phase' || kind === 'node') return { kind, id, of: of ?? '' };
  if (kind === 'field' || kind === 'row') return { kind, id };
  return { kind: 'parent', id: when.after.slice('parent:'.length) };
}
