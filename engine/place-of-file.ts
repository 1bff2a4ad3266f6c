import type { Data } from '#schema/acts';
import type { ContractState } from './state.ts';

/** Where a file stands in a contract now (`field:x`, `field:x@person`, `row:list/row`); null once it was replaced. */
export function placeOfFile({ fields, lists }: ContractState, file: string): string | null {
  for (const [key, value] of Object.entries(fields)) if (isReferenceTo(value, file)) return `field:${key}`;
  for (const [list, rows] of Object.entries(lists)) {
    const row = rows.find(({ values }) => Object.values(values).some((value) => isReferenceTo(value, file)));
    if (row) return `row:${list}/${row.id}`;
  }
  return null;
}

function isReferenceTo(value: Data | undefined, file: string): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && value.id === file;
}
