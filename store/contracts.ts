import type { Connection } from 'mongoose';
import type { ContractState } from '#engine/state';
import { genesisHash } from './chain.ts';
import { contractStatesCollection } from './collections/contract-states.ts';
import { type ContractDocument, type ContractLaunch, contractsCollection } from './collections/contracts.ts';
import { NO_DUE_DATE } from './collections/items.ts';
import { modelOf } from './mongo.ts';
import { above, among, below, other, someBetween } from './operators.ts';
import { type Page, readCursor, toPage } from './page.ts';
import { wordsOf } from './words.ts';

/** What the API writes before it starts a contract's workflow. */
export type NewContract = Pick<
  ContractDocument,
  | 'template'
  | 'templateHash'
  | 'program'
  | 'title'
  | 'rehearsal'
  | 'calendar'
  | 'timeZone'
  | 'createdBy'
  | 'createdAt'
  | 'opening'
> &
  Partial<Pick<ContractDocument, 'startsOn'>> & {
    id: string;
    /** What else it is found by, besides its title: the titles of its programme. */
    foundBy?: string;
  };

export type ContractFilter = { status?: ContractDocument['status']; person?: string; rehearsal?: boolean };

/** What a board shows: everything but `reader` is optional, and all of it must hold. */
export type BoardFilter = {
  /** Who asks: a board holds what they may open. */
  reader: string;
  status?: 'draft' | Exclude<ContractDocument['status'], 'new'> | undefined;
  programme?: string | undefined;
  phase?: string | undefined;
  rehearsal?: boolean | undefined;
  /** Something was due before that instant. */
  dueBefore?: number | undefined;
  /** Running, and nothing happened since that instant. */
  quietSince?: number | undefined;
  incident?: boolean | undefined;
  unsigned?: boolean | undefined;
  /** Each of these: a word of the title or of the programme begins so, or one of these people is or was in it. */
  found?: readonly { beginning: string; people: readonly string[] }[] | undefined;
};

/** `due`: what is late or due first; `quiet`: what has slept longest first; `newest`: what was made last first. */
export type BoardSort = keyof typeof BOARD_SORTS;

const BOARD_SORTS = {
  due: { field: 'dueAt', direction: 1 },
  quiet: { field: 'lastAt', direction: 1 },
  newest: { field: 'createdAt', direction: -1 },
} as const;

export type ContractsRepository = ReturnType<typeof contractsRepository>;

/** Contracts: the draft of the launch, and what the projector says of them since. */
export function contractsRepository(connection: Connection) {
  const contracts = modelOf(connection, contractsCollection);
  const states = modelOf(connection, contractStatesCollection);
  return {
    /** Writes the draft of a launch. The same id twice is an error of the caller. */
    async create({ id, foundBy = '', ...draft }: NewContract): Promise<void> {
      const words = wordsOf(`${draft.title} ${foundBy}`);
      const fresh = { startsOn: null, launch: null, words, ...draft, ...beforeFirstFact({ _id: id, ...draft }) };
      await contracts.create([{ _id: id, ...fresh }]);
    },
    /** Gives a contract another title; its journal never had one. */
    async rename(id: string, title: string, foundBy: string): Promise<void> {
      await contracts.updateOne({ _id: id }, { $set: { title, words: wordsOf(`${title} ${foundBy}`) } });
    },
    /** Takes a draft away for good; false once somebody asked for its launch. */
    async removeDraft(id: string): Promise<boolean> {
      const removed = await contracts.deleteOne({ _id: id, launched: false, launch: null, lastSeq: 0 });
      return removed.deletedCount === 1;
    },
    /** How many running contracts follow each version of a programme. */
    async runningOn(template: string): Promise<Map<string, number>> {
      const found = await contracts
        .find({ template, launched: true, status: other('ended') }, { templateHash: 1 })
        .lean<Pick<ContractDocument, 'templateHash'>[]>();
      const counts = new Map<string, number>();
      for (const { templateHash } of found) counts.set(templateHash, (counts.get(templateHash) ?? 0) + 1);
      return counts;
    },
    async find(id: string): Promise<ContractDocument | null> {
      return contracts.findOne({ _id: id }).lean<ContractDocument>();
    },
    async findMany(ids: string[]): Promise<ContractDocument[]> {
      return contracts.find({ _id: among(ids) }).lean<ContractDocument[]>();
    },
    /** The newest first. */
    async list(filter: ContractFilter, limit: number, cursor?: string): Promise<Page<ContractDocument>> {
      const rows = await contracts
        .find({ ...matching(filter), ...after(cursor) })
        .sort({ createdAt: -1, _id: -1 })
        .limit(limit + 1)
        .lean<ContractDocument[]>();
      return toPage(rows, limit, (row) => ({ at: row.createdAt, id: row._id }));
    },
    /** A page of somebody's board: contracts they may open, in the order asked for. */
    async board(filter: BoardFilter, sort: BoardSort, limit: number, cursor?: string): Promise<Page<ContractDocument>> {
      const { field, direction } = BOARD_SORTS[sort];
      const rows = await contracts
        .find({ ...boardFilter(filter), ...beyond(field, direction, cursor) })
        .sort({ [field]: direction, _id: direction })
        .limit(limit + 1)
        .lean<ContractDocument[]>();
      return toPage(rows, limit, (row) => ({ at: row[field], id: row._id }));
    },
    /** Number of the last fact that the read models show: how an answer waits for its own act. */
    async seqOf(id: string): Promise<number> {
      const found = await contracts.findOne({ _id: id }, { lastSeq: 1 }).lean<{ lastSeq: number }>();
      return found?.lastSeq ?? 0;
    },
    /** Where the contract stands, as the engine sees it; null before its first fact is projected. */
    async stateOf(id: string): Promise<ContractState | null> {
      const found = await states.findOne({ _id: id }).lean<{ state: string }>();
      return found ? (JSON.parse(found.state) as ContractState) : null;
    },
    /** Writes down that the launch was asked for; whoever asks again gets what was written first. */
    async askLaunch(id: string, launch: ContractLaunch): Promise<ContractLaunch> {
      await contracts.updateOne({ _id: id, launch: null }, { $set: { launch } });
      return (await contracts.findOne({ _id: id }).lean<ContractDocument>())?.launch ?? launch;
    },
    async markLaunched(id: string): Promise<void> {
      await contracts.updateOne({ _id: id }, { $set: { launched: true } });
    },
    /** Launches that somebody asked for and whose workflow never started: something died between the two. */
    async neverLaunched(askedBefore: number, limit: number): Promise<ContractDocument[]> {
      return contracts
        .find({ launched: false, 'launch.at': below(askedBefore) })
        .limit(limit)
        .lean<ContractDocument[]>();
    },
    /** Contracts whose read models stand still. */
    async withProjectionFault(limit: number): Promise<ContractDocument[]> {
      return contracts
        .find({ projectionFault: other(null) })
        .limit(limit)
        .lean<ContractDocument[]>();
    },
  };
}

/** The projector's part of a contract that has no fact yet. */
export function beforeFirstFact({
  _id,
  opening,
  createdBy,
  createdAt,
}: Pick<ContractDocument, '_id' | 'opening' | 'createdBy' | 'createdAt'>) {
  return {
    readers: [createdBy],
    dueAt: NO_DUE_DATE,
    lastAt: createdAt,
    openPhases: [] as string[],
    incidents: 0,
    unsigned: 0,
    launched: false,
    lastSeq: 0,
    lastHash: genesisHash(_id),
    status: 'new' as const,
    people: [...new Set(opening.parties.map((party) => party.person))],
    nextDueAt: null,
    summary: null,
    projectionFault: null,
  };
}

function matching({ status, person, rehearsal }: ContractFilter): Record<string, unknown> {
  return {
    ...(status === undefined ? {} : { status }),
    ...(person === undefined ? {} : { people: person }),
    ...(rehearsal === undefined ? {} : { rehearsal }),
  };
}

function after(cursor: string | undefined): Record<string, unknown> {
  const position = readCursor(cursor);
  if (!position) return {};
  return { $or: [{ createdAt: below(position.at) }, { createdAt: position.at, _id: below(position.id) }] };
}

function boardFilter(filter: BoardFilter): Record<string, unknown> {
  const { reader, status, programme, phase, rehearsal, dueBefore, quietSince, incident, unsigned, found } = filter;
  const quiet = quietSince === undefined ? {} : { status: 'open', lastAt: below(quietSince) };
  return {
    readers: reader,
    ...(programme === undefined ? {} : { template: programme }),
    ...(phase === undefined ? {} : { openPhases: phase }),
    ...(rehearsal === undefined ? {} : { rehearsal }),
    ...(dueBefore === undefined ? {} : { dueAt: below(dueBefore) }),
    ...quiet,
    ...(incident ? { incidents: above(0) } : {}),
    ...(unsigned ? { unsigned: above(0) } : {}),
    ...(status === undefined ? {} : status === 'draft' ? { launched: false } : { status }),
    ...(found === undefined || found.length === 0 ? {} : { $and: found.map(wordFilter) }),
  };
}

function wordFilter({ beginning, people }: { beginning: string; people: readonly string[] }): Record<string, unknown> {
  return { $or: [{ words: someBetween(beginning, `${beginning}\uffff`) }, { people: among(people) }] };
}

/** What lies beyond a cursor; the bound on the field itself lets an index start there. */
function beyond(field: string, direction: 1 | -1, cursor: string | undefined): Record<string, unknown> {
  const position = readCursor(cursor);
  if (!position) return {};
  const further = direction === 1 ? above : below;
  return { $or: [{ [field]: further(position.at) }, { [field]: position.at, _id: further(position.id) }] };
}
