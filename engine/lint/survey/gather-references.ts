import type { Path } from '#engine/authoring/edit';
import type { Value } from '#schema/condition';
import type { Template, TemplateNode, Who } from '#schema/template';
import type { CountRef } from '#schema/when';
import type { Place } from '../problem.ts';
import { aboutOf, type PlacedLeaf } from './conditions.ts';
import { type Gather, gatherInto, type Reference } from './references.ts';
import type { Step } from './steps.ts';
import { anchorOf, type PlacedDate } from './whens.ts';

/** Every name in the template that stands for another thing of it; arrows and `in` have rules of their own. */
export function gatherReferences(
  template: Template,
  steps: readonly Step[],
  leaves: readonly PlacedLeaf[],
  dates: readonly PlacedDate[],
): Reference[] {
  const found: Reference[] = [];
  const gather = gatherInto(found);
  for (const step of steps) ofStep(step, gather);
  for (const leaf of leaves) ofLeaf(leaf, gather);
  for (const date of dates) ofDate(date, gather);
  ofParties(template, gather);
  ofAssumptions(template, gather);
  return found;
}

/** The same place, pointing at a key. */
export function under(at: Place, key: string): Place {
  return { ...at, key };
}

function ofStep(step: Step, gather: Gather): void {
  const { node, at, path } = step;
  const key = (name: string): [Place, Path] => [under(at, name), [...path, name]];
  ofWho(node.who, under(at, 'who'), [...path, 'who'], gather);
  gather.add('phase', node.in === undefined ? node.phase : undefined, ...key('phase'));
  if (node.reminders !== 'none') gather.optional('policy', node.reminders, ...key('reminders'));
  gather.names('role', node.visibleTo, ...key('visibleTo'));
  gather.names('field', node.form, ...key('form'));
  gather.names('list', node.edits, ...key('edits'));
  if (node.each && 'role' in node.each)
    gather.add('role', node.each.role, under(at, 'each'), [...path, 'each', 'role']);
  if (node.each && 'list' in node.each)
    gather.add('list', node.each.list, under(at, 'each'), [...path, 'each', 'list']);
  ofCounts(node, at, path, gather);
  ofKind(step, key, gather);
}

function ofWho(lines: readonly Who[] | undefined, at: Place, path: Path, gather: Gather): void {
  lines?.forEach((line, ix) => {
    if ('role' in line)
      gather.add('role', line.role, { ...at, key: `${at.key ?? 'who'}.${ix}` }, [...path, ix, 'role']);
  });
}

function ofCounts(node: TemplateNode, at: Place, path: Path, gather: Gather): void {
  const count = (value: CountRef | string | undefined, ...keys: (string | number)[]) => {
    if (typeof value === 'object')
      gather.add('field', value.field, under(at, keys.join('.')), [...path, ...keys, 'field']);
  };
  if (typeof node.completes === 'object') count(node.completes.n, 'completes', 'n');
  if (node.recurrence && 'first' in node.recurrence) count(node.recurrence.count, 'recurrence', 'count');
  limitsOf(node).forEach(({ limit, keys }) => {
    count(limit.max, ...keys, 'max');
    const [of, id] = ('sum' in limit ? limit.sum : 'count' in limit ? limit.count : limit.value).split(/[:.]/);
    if (of === 'field' || of === 'list') gather.add(of, id, under(at, 'limit'), [...path, ...keys]);
  });
}

/** The limits of a step, one or several. */
export function limitsOf(node: TemplateNode) {
  if (node.limit === undefined) return [];
  if (!Array.isArray(node.limit)) return [{ limit: node.limit, keys: ['limit'] as (string | number)[] }];
  return node.limit.map((limit, ix) => ({ limit, keys: ['limit', ix] as (string | number)[] }));
}

function ofKind({ node, at, path }: Step, key: (name: string) => [Place, Path], gather: Gather): void {
  const field = (value: unknown, name: string) => {
    if (typeof value !== 'object' || value === null || !('field' in value)) return;
    gather.add('field', String(value.field), under(at, name), [...path, name, 'field']);
  };
  switch (node.kind) {
    case 'meeting':
      ofWho(node.recordedBy, ...key('recordedBy'), gather);
      gather.keys('role', node.minimum, ...key('minimum'));
      return field(node.contribution, 'contribution');
    case 'sign':
      gather.names('role', node.order, ...key('order'));
      gather.names('role', node.veto, ...key('veto'));
      if (node.text !== 'contract') gather.optional('node', node.text, ...key('text'));
      return;
    case 'evaluation':
      if ('list' in node.criteria)
        gather.add('list', node.criteria.list, under(at, 'criteria'), [...path, 'criteria', 'list']);
      return;
    case 'decision':
      gather.names('role', node.consultative, ...key('consultative'));
      gather.add('list', aboutOf(node)?.list, under(at, 'about'), [...path, 'about', 'list']);
      return;
    case 'service':
      return gather.optional('node', node.handOverTo, ...key('handOverTo'));
    case 'wait':
      return ofWho(node.recordedBy, ...key('recordedBy'), gather);
    case 'notice':
      return ofWho(node.to, ...key('to'), gather);
    case 'payment':
      gather.optional('role', node.from, ...key('from'));
      gather.optional('role', node.to, ...key('to'));
      gather.optional('field', node.budget, ...key('budget'));
      return field(node.amount, 'amount');
    default:
      return;
  }
}

function ofLeaf({ leaf, at, path }: PlacedLeaf, gather: Gather): void {
  const value = 'value' in leaf ? (leaf.value as Value | undefined) : undefined;
  if (typeof value === 'object') gather.add('field', value.field, at, [...path, 'value', 'field']);
  if ('field' in leaf) gather.add('field', leaf.field, at, [...path, 'field']);
  if ('outcome' in leaf) gather.add('node', leaf.outcome, at, [...path, 'outcome']);
  if ('children' in leaf) gather.add('node', leaf.children, at, [...path, 'children']);
  if ('sum' in leaf) gather.add('list', leaf.sum.list, at, [...path, 'sum', 'list']);
  if (!('count' in leaf)) return;
  if ('role' in leaf.count) gather.add('role', leaf.count.role, at, [...path, 'count', 'role']);
  if ('list' in leaf.count) gather.add('list', leaf.count.list, at, [...path, 'count', 'list']);
  if ('done' in leaf.count) gather.add('node', leaf.count.done, at, [...path, 'count', 'done']);
}

function ofDate(date: PlacedDate, gather: Gather): void {
  const anchor = anchorOf(date.when);
  if (anchor?.kind === 'phase' || anchor?.kind === 'node' || anchor?.kind === 'field') {
    gather.add(anchor.kind, anchor.id, date.at, [...date.path, 'after']);
  }
  if (!('after' in date.when)) return;
  for (const [unit, amount] of Object.entries(date.when.plus ?? {})) {
    if (typeof amount === 'object') gather.add('field', amount.field, date.at, [...date.path, 'plus', unit, 'field']);
  }
}

function ofParties(template: Template, gather: Gather): void {
  (template.fields ?? []).forEach((field, ix) => {
    const at: Place = { kind: 'field', id: field.id };
    gather.optional('role', field.of, under(at, 'of'), ['fields', ix, 'of']);
    gather.names('role', field.visibleTo, under(at, 'visibleTo'), ['fields', ix, 'visibleTo']);
  });
  (template.commitments ?? []).forEach((commitment, ix) => {
    const at: Place = { kind: 'commitment', id: commitment.id };
    gather.add('role', commitment.by, under(at, 'by'), ['commitments', ix, 'by']);
    commitment.to.forEach((id, to) => gather.add('role', id, under(at, 'to'), ['commitments', ix, 'to', to]));
    gather.optional('node', commitment.node, under(at, 'node'), ['commitments', ix, 'node']);
  });
  (template.articles ?? []).forEach((article, ix) => {
    gather.add('role', article.of, { kind: 'article', id: article.id, key: 'of' }, ['articles', ix, 'of']);
  });
  for (const [id, policy] of Object.entries(template.reminders ?? {})) {
    policy.steps.forEach(({ to }, ix) => {
      const at: Place = { kind: 'reminder', id, key: `steps.${ix}.to` };
      if (typeof to === 'object') gather.add('role', to.role, at, ['reminders', id, 'steps', ix, 'to', 'role']);
    });
  }
}

function ofAssumptions({ assume }: Template, gather: Gather): void {
  const at: Place = { kind: 'template' };
  gather.keys('role', assume?.roles, under(at, 'assume.roles'), ['assume', 'roles']);
  gather.keys('list', assume?.rows, under(at, 'assume.rows'), ['assume', 'rows']);
  gather.keys('node', assume?.answers, under(at, 'assume.answers'), ['assume', 'answers']);
  gather.keys('node', assume?.options, under(at, 'assume.options'), ['assume', 'options']);
}
