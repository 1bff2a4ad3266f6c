import type { Model } from 'mongoose';
import type { ContractDocument } from './collections/contracts.ts';
import { placeOf, positionOf, standingOn } from './lists.ts';
import { cursorOf, type Page, toPage } from './page.ts';
import { readList } from './read-list.ts';

/** A length of time up to a moment, or from it on, in milliseconds; a contract counts it by its own clock. */
type Span = { now: number; ms: number };

/** What a board shows: everything but `reader` is optional, and all of it must hold. */
export type BoardFilter = {
  /** Who asks: a board holds what they may open. */
  reader: string;
  status?: 'draft' | Exclude<ContractDocument['status'], 'new'> | undefined;
  programme?: string | undefined;
  phase?: string | undefined;
  rehearsal?: boolean | undefined;
  /** Something is late, or will be within that time. */
  dueWithin?: Span | undefined;
  /** Running, and nothing happened for that time. */
  quietFor?: Span | undefined;
  incident?: boolean | undefined;
  unsigned?: boolean | undefined;
  /** Each of these: a word of the title or of the programme begins so, or one of these people is or was in it. */
  found?: readonly { beginning: string; people: readonly string[] }[] | undefined;
};

/** `due`: what is late or due first; `quiet`: what has slept longest first; `newest`: what was made last first. */
export type BoardSort = keyof ContractDocument['places'];

/** The boards on which a contract stands, and where: each reader's, and the short ones of what is seldom. */
export function boardPlace(
  contract: Pick<
    ContractDocument,
    | '_id'
    | 'readers'
    | 'dueAt'
    | 'lastAt'
    | 'createdAt'
    | 'incidents'
    | 'unsigned'
    | 'launched'
    | 'status'
    | 'rehearsal'
  >,
): Pick<ContractDocument, 'lists' | 'places'> {
  const { _id, readers, dueAt, lastAt, createdAt, incidents, unsigned, launched, status, rehearsal } = contract;
  const seldom: Seldom[] = [
    ...(rehearsal ? (['rehearsal'] as const) : []),
    ...(incidents > 0 ? (['incident'] as const) : []),
    ...(unsigned > 0 ? (['unsigned'] as const) : []),
    ...(launched ? [] : (['draft'] as const)),
    ...(status === 'open' || status === 'new' ? [] : ([status] as const)),
  ];
  const lists = readers.flatMap((reader) => [reader, ...seldom.map((what) => listOf(reader, what))]);
  const placeAt = (at: number) => placeOf(at, _id);
  return {
    lists: standingOn(lists, _id),
    places: { due: placeAt(dueAt), quiet: placeAt(lastAt), newest: placeAt(createdAt) },
  };
}

type Asked = { limit: number; cursor?: string | undefined; before?: number | undefined };

/** A page of somebody's board, in the order asked for. */
export async function readBoard(
  contracts: Model<ContractDocument>,
  filter: BoardFilter,
  sort: BoardSort,
  asked: Asked,
): Promise<Page<ContractDocument>> {
  const before = stopAt(sort, filter);
  if (before === undefined || filter.rehearsal) return readOne(contracts, filter, sort, asked);
  // Everybody's clock says where to stop, but not in rehearsals: those are looked through, there are few.
  const real = readOne(contracts, { ...filter, rehearsal: false }, sort, { ...asked, before });
  if (filter.rehearsal === false) return real;
  const rehearsals = readOne(contracts, { ...filter, rehearsal: true }, sort, asked);
  return merged(await Promise.all([real, rehearsals]), sort, asked.limit);
}

async function readOne(
  contracts: Model<ContractDocument>,
  filter: BoardFilter,
  sort: BoardSort,
  asked: Asked,
): Promise<Page<ContractDocument>> {
  const list = listOf(filter.reader, seldomOf(filter));
  const order = { field: `places.${sort}`, placeIn: placeIn(sort), direction: sort === 'newest' ? -1 : 1 } as const;
  return readList(contracts, { list, ...order }, { ...asked, only: conditionsOf(filter) });
}

function placeIn(sort: BoardSort): (contract: ContractDocument) => string {
  return ({ places }) => places[sort];
}

/** One page of two boards that are sorted from low to high. */
function merged(pages: readonly Page<ContractDocument>[], sort: BoardSort, limit: number): Page<ContractDocument> {
  const place = placeIn(sort);
  const rows = pages.flatMap((page) => page.rows).sort((one, other) => (place(one) < place(other) ? -1 : 1));
  const { rows: page, next } = toPage(rows, limit, (row) => positionOf(place(row)));
  const last = page.at(-1);
  const isMore = next !== null || pages.some((one) => one.next !== null);
  return { rows: page, next: isMore && last ? cursorOf(positionOf(place(last))) : null };
}

type Seldom = 'rehearsal' | 'incident' | 'unsigned' | 'draft' | 'suspended' | 'ended' | 'poisoned';

function listOf(reader: string, what: Seldom | null): string {
  return what === null ? reader : `${reader}/${what}`;
}

/** The shortest list that holds all that is asked for, as far as the question tells. */
function seldomOf({ incident, unsigned, rehearsal, status }: BoardFilter): Seldom | null {
  if (incident) return 'incident';
  if (rehearsal) return 'rehearsal';
  if (status !== undefined && status !== 'open') return status;
  return unsigned ? 'unsigned' : null;
}

/** Where a board ends of which only what is late, or only what sleeps, is asked for; in everybody's time. */
function stopAt(sort: BoardSort, { dueWithin, quietFor }: BoardFilter): number | undefined {
  if (sort === 'due' && dueWithin) return dueWithin.now + dueWithin.ms + 1;
  if (sort === 'quiet' && quietFor) return quietFor.now - quietFor.ms + 1;
  return undefined;
}

function conditionsOf(filter: BoardFilter): Record<string, unknown> | undefined {
  const { status, programme, phase, rehearsal, dueWithin, quietFor, incident, unsigned, found = [] } = filter;
  const all: Record<string, unknown>[] = [
    ...(programme === undefined ? [] : [{ template: programme }]),
    ...(phase === undefined ? [] : [{ openPhases: phase }]),
    ...(rehearsal === undefined ? [] : [{ rehearsal }]),
    ...(status === undefined ? [] : [status === 'draft' ? { launched: false } : { status }]),
    ...(incident ? [{ incidents: { $gt: 0 } }] : []),
    ...(unsigned ? [{ unsigned: { $gt: 0 } }] : []),
    ...(dueWithin ? [{ $expr: { $lte: ['$dueAt', { $add: [clockIn(dueWithin.now), dueWithin.ms] }] } }] : []),
    ...(quietFor
      ? [{ status: 'open' }, { $expr: { $lte: ['$lastAt', { $subtract: [clockIn(quietFor.now), quietFor.ms] }] } }]
      : []),
    ...found.map(({ beginning, people }) => ({
      $or: [
        { words: { $elemMatch: { $gte: beginning, $lt: `${beginning}\uffff` } } },
        { people: { $in: [...people] } },
      ],
    })),
  ];
  return all.length === 0 ? undefined : { $and: all };
}

/**
 * What time it is in a contract, in MongoDB's words: everybody's time, and in a rehearsal its own, which never lies
 * before its last fact.
 */
function clockIn(now: number): Record<string, unknown> {
  const ahead = { $ifNull: ['$launch.ahead', { $ifNull: ['$launch.clockOffset', 0] }] };
  const own = { $max: [{ $add: [now, ahead] }, '$lastAt'] };
  return { $cond: ['$rehearsal', own, now] };
}
