import type { ActOf, Data } from '#schema/acts';
import type { FactBody } from '#schema/facts';
import type { ContractState } from './state.ts';

/** What is written down of a file whose content is erased, with where it stands in the contract now, if it still does. */
export function erasedFile(state: ContractState, { file, reason }: ActOf<'eraseFile'>): FactBody<'FileErased'> {
  const what = placeOfFile(state, file);
  return { type: 'FileErased', file, reason, ...(what === null ? {} : { what }) };
}

/** Where a file stands in a contract now (`field:x`, `field:x@person`, `row:list/row`); null once it was replaced. */
function placeOfFile({ fields, lists }: ContractState, file: string): string | null {
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
