import { above, below } from './operators.ts';

/** One page of a list, and where the next one starts. Paging goes by key: page 1,000 costs what page 1 costs. */
export type Page<T> = { rows: T[]; next: string | null };

/** A position in a list sorted by a number, then by id. */
export type Position = { at: number; id: string };

/** The position as a word that a client can give back. */
export function cursorOf({ at, id }: Position): string {
  return Buffer.from(JSON.stringify([at, id])).toString('base64url');
}

/** Reads a cursor back; anything else is null, never an error and never an operator. */
export function readCursor(cursor: string | undefined): Position | null {
  if (!cursor) return null;
  try {
    const [at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    return typeof at === 'number' && typeof id === 'string' ? { at, id } : null;
  } catch {
    return null;
  }
}

/** Cuts one row more than asked for into a page and its cursor. */
export function toPage<T>(rows: T[], limit: number, positionOf: (row: T) => Position): Page<T> {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, next: rows.length > limit && last ? cursorOf(positionOf(last)) : null };
}

/** The rest of a list sorted by a number and then by id, from a cursor on; the whole list without one. */
export function onFrom(cursor: string | undefined, field: string, direction: 1 | -1): Record<string, unknown> {
  const position = readCursor(cursor);
  if (!position) return {};
  const beyond = direction === 1 ? above : below;
  return { $or: [{ [field]: beyond(position.at) }, { [field]: position.at, _id: beyond(position.id) }] };
}
