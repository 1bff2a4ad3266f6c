import type { Connection } from 'mongoose';
import type { ContractState } from '#engine/state';
import { type BoardFilter, type BoardSort, boardPlace, readBoard } from './board.ts';
import { genesisHash } from './chain.ts';
import { contractStatesCollection } from './collections/contract-states.ts';
import { type ContractDocument, type ContractLaunch, contractsCollection } from './collections/contracts.ts';
import { NO_DUE_DATE } from './collections/items.ts';
import { findByIds } from './find-by-ids.ts';
import { modelOf } from './mongo.ts';
import { above, below, other } from './operators.ts';
import type { Page } from './page.ts';
import { removeRehearsal } from './remove-rehearsal.ts';
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
    /** Takes a rehearsal that is over away, with everything written about it; false when it is not one. */
    removeRehearsal: (id: string): Promise<boolean> => removeRehearsal(connection, id),
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
      return findByIds(contracts, ids);
    },
    /** A page of somebody's board: contracts they may open, in the order asked for. */
    async board(filter: BoardFilter, sort: BoardSort, limit: number, cursor?: string): Promise<Page<ContractDocument>> {
      return readBoard(contracts, filter, sort, { limit, cursor });
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
    /** The same for several; one that has no fact yet is left out. */
    async statesOf(ids: readonly string[]): Promise<Map<string, ContractState>> {
      const found = await findByIds(states, ids);
      return new Map(found.map(({ _id, state }) => [_id, JSON.parse(state) as ContractState]));
    },
    /** Writes down that the launch was asked for; whoever asks again gets what was written first. */
    async askLaunch(id: string, launch: ContractLaunch): Promise<ContractLaunch> {
      await contracts.updateOne({ _id: id, launch: null }, { $set: { launch } });
      return (await contracts.findOne({ _id: id }).lean<ContractDocument>())?.launch ?? launch;
    },
    async markLaunched(id: string): Promise<void> {
      await contracts.updateOne({ _id: id }, { $set: { launched: true } });
    },
    /** Writes down by how much a rehearsal is before everybody's clock, so that lists need not ask its workflow. */
    async clockMoved(id: string, ahead: number): Promise<void> {
      await contracts.updateOne({ _id: id, rehearsal: true }, { $set: { 'launch.ahead': ahead } });
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
        .find({ 'projectionFault.at': above(0) })
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
  rehearsal,
}: Pick<ContractDocument, '_id' | 'opening' | 'createdBy' | 'createdAt' | 'rehearsal'>) {
  const start = {
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
    amendments: [],
    projectionFault: null,
  };
  return { ...start, ...boardPlace({ _id, createdAt, rehearsal, ...start }) };
}
