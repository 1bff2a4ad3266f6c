import type { FieldType } from '#schema/vocabulary';
import type { Place } from '../problem.ts';
import { aboutOf } from './conditions.ts';
import { limitsOf } from './gather-references.ts';
import type { ColumnType } from './lists.ts';
import { peopleOf } from './people.ts';
import type { Survey } from './survey.ts';
import { anchorOf } from './whens.ts';

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
export function rowUses(survey: Survey): RowUse[] {
  const uses: RowUse[] = [];
  for (const step of survey.steps) {
    const { node, at, member } = step;
    const row = member?.kind === 'row' ? member.list : null;
    for (const { line, key, ix } of peopleOf(step)) {
      const list = aboutOf(node)?.list ?? row;
      if ('row' in line) uses.push({ column: line.row, list, at: { ...at, key: `${key}.${ix}` }, wants: ['person'] });
    }
    if (node.kind === 'payment' && typeof node.amount === 'object' && 'row' in node.amount) {
      uses.push({ column: node.amount.row, list: row, at: { ...at, key: 'amount' }, wants: ['money'] });
    }
    for (const { limit } of limitsOf(node)) {
      const [of, list, column] = ('sum' in limit ? limit.sum : '').split(/[:.]/);
      if (of === 'list' && list && column) uses.push({ column, list, at: { ...at, key: 'limit' }, wants: NUMBERS });
    }
  }
  addConditions(survey, uses);
  for (const date of survey.dates) {
    const anchor = anchorOf(date.when);
    if (anchor?.kind === 'row') uses.push({ column: anchor.id, list: date.list, at: date.at, wants: ['date'] });
  }
  return uses;
}

function addConditions(survey: Survey, uses: RowUse[]): void {
  for (const { leaf, at, list } of survey.leaves) {
    if ('row' in leaf) uses.push({ column: leaf.row, list, at, wants: null });
    if ('sum' in leaf) uses.push({ column: leaf.sum.column, list: leaf.sum.list, at, wants: NUMBERS });
  }
}

/** The column that is read, where its list is known and has it. */
export function columnOf(survey: Survey, { list, column }: Pick<RowUse, 'list' | 'column'>): ColumnType | null {
  return (list === null ? undefined : survey.lists.get(list)?.get(column)) ?? null;
}
