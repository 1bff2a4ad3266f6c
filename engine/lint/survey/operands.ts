import type { FieldType } from '#schema/vocabulary';
import type { PlacedLeaf } from './conditions.ts';
import { columnOf } from './row-uses.ts';
import type { Survey } from './survey.ts';

/** What a comparison reads: a field, a column, or a number of things. */
export type Operand = { name: string; type: FieldType; choices: readonly string[] | null };

/** The left side of a comparison, where it is known. */
export function operandOf(survey: Survey, { leaf, list }: PlacedLeaf): Operand | null {
  if ('field' in leaf) return ofField(survey, leaf.field);
  if ('row' in leaf) {
    const column = columnOf(survey, { list, column: leaf.row });
    return column && { name: leaf.row, type: column.type, choices: column.choices };
  }
  if ('count' in leaf) return { name: 'count', type: 'integer', choices: null };
  return 'sum' in leaf ? { name: leaf.sum.column, type: 'number', choices: null } : null;
}

function ofField({ fields }: Survey, id: string): Operand | null {
  const field = fields.get(id);
  return field ? { name: id, type: field.type, choices: field.choices?.map((choice) => choice.id) ?? null } : null;
}
