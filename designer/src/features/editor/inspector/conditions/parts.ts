import type { Condition, Value } from '#schema/condition';
import type { Template } from '#schema/template';
import type { Comparison } from '#schema/vocabulary';

/*
 * A condition as sentences that one edits: each word is read from the tree and written back into it, and writing what
 * was read changes nothing.
 */

/** A part that compares something: everything but `all`, `any` and `not`. */
export type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

export function isLeaf(condition: Condition): condition is Leaf {
  return !('all' in condition) && !('any' in condition) && !('not' in condition);
}

/**
 * What a sentence speaks of, as one word of a list to choose from: `field:budget`, `outcome:signature`, `role:ville`,
 * `list:actions`, `done:atelier`, `sum:actions.cout`, `row:pilote`, `children:foyers`, `date`.
 */
export function subjectOf(leaf: Leaf): string {
  if ('field' in leaf) return `field:${leaf.field}`;
  if ('outcome' in leaf) return `outcome:${leaf.outcome}`;
  if ('sum' in leaf) return `sum:${leaf.sum.list}.${leaf.sum.column}`;
  if ('row' in leaf) return `row:${leaf.row}`;
  if ('children' in leaf) return `children:${leaf.children}`;
  if (!('count' in leaf)) return 'date';
  if ('role' in leaf.count) return `role:${leaf.count.role}`;
  return 'list' in leaf.count ? `list:${leaf.count.list}` : `done:${leaf.count.done}`;
}

/** What a sentence begins with once it speaks of something else. */
export type Firsts = { outcomeOf: (step: string) => string };

/** The same sentence about something else; what still fits stays. */
export function withSubject(leaf: Leaf, subject: string, firsts: Firsts): Leaf {
  if (subjectOf(leaf) === subject) return leaf;
  const at = subject.indexOf(':');
  const kind = at === -1 ? subject : subject.slice(0, at);
  const id = subject.slice(at + 1);
  const counted = 'count' in leaf || 'sum' in leaf ? { op: leaf.op, value: leaf.value } : AT_LEAST_ONE;
  switch (kind) {
    case 'field':
      return { field: id };
    case 'row':
      return { row: id };
    case 'outcome':
      return { outcome: id, is: firsts.outcomeOf(id) };
    case 'role':
      return { count: { role: id }, ...counted };
    case 'list':
      return { count: { list: id, ...whereOf(leaf, id) }, ...counted };
    case 'done':
      return { count: { done: id }, ...counted };
    case 'sum': {
      const [list = '', column = ''] = id.split('.');
      return { sum: { list, column, ...whereOf(leaf, list) }, ...counted };
    }
    case 'children':
      return { children: id, is: 'started', op: 'ge', value: 1 };
    default:
      return { date: { after: 'contract:opened', plus: { months: 1 } }, op: 'before', than: 'today' };
  }
}

const AT_LEAST_ONE: { op: Comparison; value: Value } = { op: 'ge', value: 1 };

/** Rows that are counted and rows that are summed up are chosen alike, while the list is the same. */
function whereOf(leaf: Leaf, list: string): { where?: Condition } {
  const source = 'sum' in leaf ? leaf.sum : 'count' in leaf && 'list' in leaf.count ? leaf.count : null;
  return source?.list === list && source.where !== undefined ? { where: source.where } : {};
}

/** A comparison as it is said: `filled` where there is no value to compare with. */
export type Said = Comparison | 'filled';
type Comparing = { op?: Comparison; value?: Value };

export function saidOf({ op, value }: Comparing): Said {
  return value === undefined ? 'filled' : (op ?? 'eq');
}

/** Compares otherwise: with `first` where there was nothing to compare with. */
export function withSaid<L extends Comparing>(leaf: L, said: Said, first: Value): L {
  if (saidOf(leaf) === said) return leaf;
  if (said === 'filled') {
    const { op: _op, value: _value, ...others } = leaf;
    return others as L;
  }
  return { ...leaf, op: said, value: leaf.value ?? first };
}

/** Sentences that all must be true, or of which one must be. */
export type Group = { how: 'all' | 'any'; parts: Condition[] };

export function groupOf(condition: Condition): Group | null {
  if ('all' in condition) return { how: 'all', parts: condition.all };
  return 'any' in condition ? { how: 'any', parts: condition.any } : null;
}

export function groupFrom({ how, parts }: Group): Condition {
  return how === 'all' ? { all: parts } : { any: parts };
}

/** One more sentence beside a condition: in its group if that says the same of all, else in a new one around it. */
export function joined(condition: Condition, how: Group['how'], other: Condition): Condition {
  const group = groupOf(condition);
  return group?.how === how
    ? groupFrom({ how, parts: [...group.parts, other] })
    : groupFrom({ how, parts: [condition, other] });
}

/** The opposite; the opposite of an opposite is the thing itself. */
export function inverted(condition: Condition): Condition {
  return 'not' in condition ? condition.not : { not: condition };
}

/** A group that is left with one sentence is that sentence; with none, nothing. */
export function tidied(group: Group): Condition | undefined {
  return group.parts.length > 1 ? groupFrom(group) : group.parts[0];
}

/** What a condition begins with: something of this template that may be asked. */
export function firstCondition({ fields = [], nodes }: Pick<Template, 'fields' | 'nodes'>): Condition {
  const flag = fields.find(({ type, of }) => type === 'boolean' && of === undefined);
  if (flag) return { field: flag.id, op: 'eq', value: true };
  const field = fields.find(({ type }) => type !== 'list');
  if (field) return { field: field.id };
  const sign = nodes.find(({ kind }) => kind === 'sign');
  if (sign) return { outcome: sign.id, is: 'signed' };
  return { date: { after: 'contract:opened', plus: { months: 1 } }, op: 'before', than: 'today' };
}
