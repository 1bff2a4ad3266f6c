import type { Model, PipelineStage } from 'mongoose';
import { FAR_POSTS, NEAR_POSTS, placeOf, positionOf } from './lists.ts';
import { type Page, readCursor, toPage } from './page.ts';

/** Which list is read, by which of the places of its documents, and which way. */
export type ListAsked<D> = {
  list: string;
  field: string;
  placeIn: (row: D) => string;
  direction: 1 | -1;
};

export type PageAsked = {
  limit: number;
  cursor?: string | undefined;
  /** Nothing from that time on is asked for; only for a list that goes forward. */
  before?: number | undefined;
  /** What else must hold, in MongoDB's words. */
  only?: Record<string, unknown> | undefined;
};

const FIRST_STRETCH = 4 * NEAR_POSTS.every;
const LONGER = 4;
const [LOWEST, HIGHEST] = ['', '\uffff'];

/**
 * One page of a list. It is read in stretches from one signpost to another, longer and longer until the page is full:
 * a database that loads all that lies between the bounds of a query then loads about as much as it shows.
 */
export async function readList<D>(
  documents: Model<D>,
  list: ListAsked<D>,
  { limit, cursor, before, only }: PageAsked,
): Promise<Page<D>> {
  const { direction, placeIn } = list;
  const position = readCursor(cursor);
  const end = direction === -1 ? LOWEST : before === undefined ? HIGHEST : placeOf(before, '');
  let from = position ? placeOf(position.at, position.id) : direction === 1 ? LOWEST : HIGHEST;
  const rows: D[] = [];
  for (let lines = FIRST_STRETCH; rows.length <= limit && from !== end; lines *= LONGER) {
    const until = await postBeyond(documents, list, { from, end, lines });
    const between = rangeOf(list, list.list, from, until);
    rows.push(...(await read<D>(documents, list, between, { only, limit: limit + 1 - rows.length })));
    from = until;
  }
  return toPage(rows, limit, (row) => positionOf(placeIn(row)));
}

/** A place about so many lines further on, or the end where there are fewer. */
async function postBeyond<D>(
  documents: Model<D>,
  list: ListAsked<D>,
  { from, end, lines }: { from: string; end: string; lines: number },
): Promise<string> {
  let until = end;
  for (const { every, of } of [FAR_POSTS, NEAR_POSTS]) {
    const count = Math.ceil(lines / every);
    const between = rangeOf(list, of(list.list), from, until);
    const posts = await read<D>(documents, list, between, { limit: count, fields: { [list.field]: 1 } });
    const last = posts[count - 1];
    if (last !== undefined) until = list.placeIn(last);
  }
  return until;
}

/** Beyond `from`, up to `until` and with it. */
function rangeOf<D>({ field, direction }: ListAsked<D>, list: string, from: string, until: string) {
  return { lists: list, [field]: direction === 1 ? { $gt: from, $lte: until } : { $lt: from, $gte: until } };
}

/** What else must hold comes after the range: SecantusDB then uses the index for the range, and MongoDB joins them. */
async function read<D>(
  documents: Model<D>,
  { field, direction }: ListAsked<D>,
  between: Record<string, unknown>,
  { limit, only, fields }: { limit: number; only?: PageAsked['only']; fields?: Record<string, 1> },
): Promise<D[]> {
  const stages: PipelineStage[] = [
    { $match: between },
    ...(only === undefined ? [] : [{ $match: only }]),
    { $sort: { [field]: direction } },
    { $limit: limit },
    ...(fields === undefined ? [] : [{ $project: fields }]),
  ];
  return documents.aggregate<D>(stages);
}
