import type { Localised } from '#schema/primitives';
import { textTrouble } from './text-trouble.ts';

/** A row of a table that was copied: its cells from left to right. */
export type PastedRow = readonly string[];

/**
 * The rows of a table as spreadsheets and word processors copy it: cells between tabs, one line a row, a cell with
 * quotes around it may hold lines of its own. Null for a text that is no table. Where one line is all that fits, several
 * lines are several rows.
 */
export function pastedRows(text: string, { oneLine }: { oneLine: boolean }): PastedRow[] | null {
  const isTable = text.includes('\t');
  if (!isTable && !(oneLine && /\S[^\S\n]*\r?\n\s*\S/.test(text))) return null;
  const rows = isTable ? readCells(text) : text.split(/\r?\n/).map((line) => [line.trim()]);
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  return filled.length === 0 ? null : filled;
}

/** Cells with quotes around them end at a quote that is not doubled; any other at the next tab or end of line. */
const CELL = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/y;

function readCells(text: string): string[][] {
  const rows: string[][] = [[]];
  for (let at = 0; at < text.length; ) {
    CELL.lastIndex = at;
    const [whole = '', quoted, plain = '', end] = CELL.exec(text) ?? [];
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end !== '\t' && end !== '') rows.push([]);
    at += Math.max(1, whole.length);
  }
  return rows;
}

/** Two cells as one text in both languages; null where there is no French, or one of them may not stand in a template. */
export function bothLanguages([fr = '', en = '', ...others]: PastedRow, max: number): Localised | null {
  if (fr === '' || others.length > 0) return null;
  if ([fr, en].some((text) => textTrouble(text, { max, required: false }) !== null)) return null;
  return en === '' ? { fr } : { fr, en };
}

/**
 * Puts the items of the rows where the first of them was pasted: it takes that item's place, the others follow. Null
 * where the rows are no items, or would be more than there may be.
 */
export function spreadRows<T>(items: readonly T[], at: number, made: readonly T[] | null, max: number): T[] | null {
  if (made === null) return null;
  const all = [...items.slice(0, at), ...made, ...items.slice(at + 1)];
  return all.length <= max ? all : null;
}
