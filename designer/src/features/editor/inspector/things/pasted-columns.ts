import type { Column } from '#schema/template';
import type { FieldType } from '#schema/vocabulary';
import type { PastedRow } from '../../controls/pasted-table.ts';
import { titledOf } from '../titled.ts';

const FURTHER = 2;

/**
 * One column a row: French, English, and what it holds in the words of the screen. The first one keeps what it had
 * beside that. Null when a row is no column.
 */
export function columnsOf(
  rows: readonly PastedRow[],
  there: readonly Column[],
  at: number,
  typeCalled: (words: string) => FieldType | undefined,
): Column[] | null {
  const titled = titledOf(
    rows.map((row) => row.slice(0, FURTHER)),
    there,
    at,
    'colonne',
  );
  if (titled === null || rows.some((row) => row.length > FURTHER + 1)) return null;
  const made: Column[] = [];
  for (const [n, { id, title }] of titled.entries()) {
    const words = rows[n]?.[FURTHER] ?? '';
    const type = words === '' ? (n === 0 ? there[at]?.type : undefined) : typeCalled(words);
    if (type === undefined && words !== '') return null;
    made.push({ ...(n === 0 ? there[at] : {}), id, title, type: type ?? 'text' } as Column);
  }
  return made;
}
