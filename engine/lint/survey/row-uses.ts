import type { FieldType } from '#schema/vocabulary';
import type { Place } from '../problem.ts';
import type { PlacedLeaf } from './conditions.ts';
import { limitsOf } from './gather-references.ts';
import type { ColumnType, Lists } from './lists.ts';
import type { PlacedWho } from './people.ts';
import type { Step } from './steps.ts';
import { anchorOf, type PlacedDate } from './whens.ts';

/** A place that reads a column of a row, or of a list by its name. */
export type RowUse = {
  column: string;
  /** The list whose row is at hand; null where there is none. */
  list: string | null;
  at: Place;
  /** What the place can do with: any type, or these only. */
  wants: readonly FieldType[] | null;
};

const NUMBERS: readonly FieldType[] = ['integer', 'number', 'money'];

/** Every column that is read: by people, conditions, dates, amounts, sums and limits. */
export function readRowUses(
  steps: readonly Step[],
  people: readonly PlacedWho[],
  leaves: readonly PlacedLeaf[],
  dates: readonly PlacedDate[],
): RowUse[] {
  const uses: RowUse[] = [];
  for (const { step, line, at } of people) {
    if ('row' in line) uses.push({ column: line.row, list: rowAt(step), at, wants: ['person'] });
  }
  for (const step of steps) addAmounts(step, uses);
  for (const { leaf, at, list } of leaves) {
    if ('row' in leaf) uses.push({ column: leaf.row, list, at, wants: null });
    if ('sum' in leaf) uses.push({ column: leaf.sum.column, list: leaf.sum.list, at, wants: NUMBERS });
  }
  for (const { when, list, at } of dates) {
    const anchor = anchorOf(when);
    if (anchor?.kind === 'row') uses.push({ column: anchor.id, list, at, wants: ['date'] });
  }
  return uses;
}

function rowAt({ member }: Step): string | null {
  return member?.kind === 'row' ? member.list : null;
}

function addAmounts(step: Step, uses: RowUse[]): void {
  const { node, at } = step;
  if (node.kind === 'payment' && typeof node.amount === 'object' && 'row' in node.amount) {
    uses.push({ column: node.amount.row, list: rowAt(step), at: { ...at, key: 'amount' }, wants: ['money'] });
  }
  for (const { limit } of limitsOf(node)) {
    const [of, list, column] = ('sum' in limit ? limit.sum : '').split(/[:.]/);
    if (of === 'list' && list && column) uses.push({ column, list, at: { ...at, key: 'limit' }, wants: NUMBERS });
  }
}

/** The column that is read, where its list is known and has it. */
export function columnOf(
  survey: { lists: Lists },
  { list, column }: Pick<RowUse, 'list' | 'column'>,
): ColumnType | null {
  return (list === null ? undefined : survey.lists.get(list)?.get(column)) ?? null;
}
