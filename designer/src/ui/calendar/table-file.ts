import { stringify } from 'csv-stringify/browser/esm/sync';
import type { FileDate } from './calendar-file.ts';

/** A table for a spreadsheet, as they open it here: semicolons, and a mark that says it is UTF-8. */
export function tableFile(head: readonly string[], dates: readonly FileDate[]): string {
  const rows = dates.map(({ on, title, what, who, shiftedFrom }) => [on, title, what, who, shiftedFrom ?? '']);
  return stringify(
    [head, ...rows].map((row) => row.map(harmless)),
    { delimiter: ';', bom: true, record_delimiter: 'windows' },
  );
}

/** A spreadsheet takes a cell that begins so for a formula: an apostrophe keeps it a text. */
function harmless(cell: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(cell) ? `'${cell}` : cell;
}
