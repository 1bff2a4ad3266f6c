import type { Connection } from 'mongoose';
import type { ContractState } from '#engine/state';
import { genesisHash } from './chain.ts';
import { contractStatesCollection } from './collections/contract-states.ts';
import { type ContractDocument, type ContractLaunch, contractsCollection } from './collections/contracts.ts';
import { modelOf } from './mongo.ts';
import { among, below, other } from './operators.ts';
import { type Page, readCursor, toPage } from './page.ts';

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
  Partial<Pick<ContractDocument, 'startsOn'>> & { id: string };

export type ContractFilter = { status?: ContractDocument['status']; person?: string; rehearsal?: boolean };

export type ContractsRepository = ReturnType<typeof contractsRepository>;

/** Contracts: the draft of the launch, and what the projector says of them since. */
export function contractsRepository(connection: Connection) {
  const contracts = modelOf(connection, contractsCollection);
  const states = modelOf(connection, contractStatesCollection);
  return {
    /** Writes the draft of a launch. The same id twice is an error of the caller. */
    async create({ id, ...draft }: NewContract): Promise<void> {
      const fresh = { startsOn: null, launch: null, ...draft, ...beforeFirstFact(id, draft.opening) };
      await contracts.create([{ _id: id, ...fresh }]);
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
export function beforeFirstFact(id: string, opening: ContractDocument['opening']) {
  return {
    launched: false,
    lastSeq: 0,
    lastHash: genesisHash(id),
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
