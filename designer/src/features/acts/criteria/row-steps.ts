import type { Act, Data } from '#schema/acts';
import type { FormList } from '../../../api-client/types.ts';
import { valuesForAct } from '../fields/values.ts';
import type { Keep } from '../verbs/verb-fields.ts';

/** What becomes of one row, in plain words: texts are kept apart only when it leaves. A null empties a column. */
export type RowStep =
  | { does: 'add' | 'change'; row: string; values: Record<string, unknown> }
  | { does: 'remove'; row: string };

/** What puts everything back as it stands in the list now, last step first. */
export function stepsBack(steps: readonly RowStep[], { rows }: Pick<FormList, 'rows'>): RowStep[] {
  return steps.toReversed().flatMap((step): RowStep[] => {
    if (step.does === 'add') return [{ does: 'remove', row: step.row }];
    const before = rows.find(({ id }) => id === step.row)?.values;
    if (!before) return [];
    if (step.does === 'remove') return [{ does: 'add', row: step.row, values: before }];
    const values = Object.keys(step.values).map((column) => [column, before[column] ?? null] as const);
    return [{ does: 'change', row: step.row, values: Object.fromEntries(values) }];
  });
}

/** The acts that do it, in their order. */
export async function actsOf(
  steps: readonly RowStep[],
  { id: list, columns }: Pick<FormList, 'id' | 'columns'>,
  keep: Keep,
): Promise<Act[]> {
  const acts: Act[] = [];
  for (const step of steps) {
    const { row } = step;
    if (step.does === 'remove') acts.push({ type: 'removeRow', list, row });
    else {
      const given = columns.filter(({ id }) => id in step.values).map((column) => ({ ...column, value: null }));
      const values: Record<string, Data> = await valuesForAct(given, step.values, keep);
      if (step.does === 'add') acts.push({ type: 'addRow', list, row, values });
      else acts.push({ type: 'changeRow', list, row, values: { ...emptied(step.values), ...values } });
    }
  }
  return acts;
}

function emptied(values: Record<string, unknown>): Record<string, null> {
  const empty = Object.entries(values).filter(([, value]) => value === null || value === '');
  return Object.fromEntries(empty.map(([column]) => [column, null]));
}
