import type { ClientSession, Connection } from 'mongoose';
import type { Program } from '#engine/program';
import type { Projected, ReadModels } from '#engine/projection/read-models';
import type { ContractState } from '#engine/state';
import type { Fact } from '#schema/facts';
import { chain, type Link } from './chain.ts';
import type { ContractStateDocument } from './collections/contract-states.ts';
import type { ContractDocument } from './collections/contracts.ts';
import { fileBytesCollection, filesCollection } from './collections/files.ts';
import type { ItemDocument } from './collections/items.ts';
import { erasedFiles, fileMarks } from './file-marks.ts';
import { modelOf } from './mongo.ts';
import { among } from './operators.ts';
import { programCache } from './program-cache.ts';
import { programsRepository } from './programs.ts';
import { ProjectionFault } from './projection-fault.ts';
import {
  contractChange,
  correctedItems,
  itemDocument,
  itemWrite,
  journalDocument,
  outboxWrite,
  viewOf,
} from './projection-writes.ts';
import { readModelCollections } from './read-model-collections.ts';
import { rulesInForce } from './rules-in-force.ts';
import { inTransaction } from './transaction.ts';
import { partsByRules, underRulesOf } from './under-rules.ts';

/** The engine's own reading of facts, given by the composition root: the store knows no rules. */
export type ProjectionRules = {
  project: (program: Program, before: ReadModels, facts: readonly Fact[]) => Projected;
};

/** Another writer brought facts of the same contract first: what is left to do is looked at again. */
class Overtaken extends Error {}

const MOST_TRIES = 5;

export type Projector = ReturnType<typeof createProjector>;

/**
 * The only writer of read models. One batch is one transaction: all of it is shown, or nothing; where the rules change,
 * another batch begins.
 */
export function createProjector(connection: Connection, { project }: ProjectionRules) {
  const { contracts, states, journal, items, outbox } = readModelCollections(connection);
  const files = modelOf(connection, filesCollection);
  const contents = modelOf(connection, fileBytesCollection);
  const programOf = programCache(programsRepository(connection));

  /** Projects facts in order. What came before is left out; a hole is an error. */
  async function apply(contract: string, facts: readonly Fact[]): Promise<void> {
    for (const part of partsByRules(facts)) await applyPart(contract, part);
  }

  async function applyPart(contract: string, facts: readonly Fact[]): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        return await applyOnce(contract, facts);
      } catch (error) {
        if (!(error instanceof Overtaken) || tries === MOST_TRIES) throw error;
      }
    }
  }

  async function applyOnce(contract: string, facts: readonly Fact[]): Promise<void> {
    const found = await contracts.findOne({ _id: contract }).lean<ContractDocument>();
    if (!found) throw new ProjectionFault('CONTRACT_UNKNOWN', { contract });
    const fresh = facts.filter((fact) => fact.seq > found.lastSeq);
    if (fresh.length === 0) return;
    checkOrder(found, fresh);
    const head = underRulesOf(found, fresh);
    const program = await programOf(rulesInForce(head).program);
    const projected = project(program, await readModelsOf(contract, correctedItems(fresh)), fresh);
    await write(
      head,
      projected,
      chain(head.lastHash, [...fresh]),
      fileMarks(program, contract, fresh),
      erasedFiles(fresh),
    );
  }

  /** What is open, and what is over but corrected. */
  async function readModelsOf(contract: string, corrected: string[]): Promise<ReadModels> {
    const [stored, open, over] = await Promise.all([
      states.findOne({ _id: contract }).lean<ContractStateDocument>(),
      items.find({ contract, open: true }).lean<ItemDocument[]>(),
      corrected.length === 0
        ? []
        : items.find({ contract, open: false, item: among(corrected) }).lean<ItemDocument[]>(),
    ]);
    return { state: stored ? (JSON.parse(stored.state) as ContractState) : null, open: [...open, ...over].map(viewOf) };
  }

  async function write(
    head: ContractDocument,
    projected: Projected,
    links: Link[],
    marks: ReturnType<typeof fileMarks>,
    erased: string[],
  ): Promise<void> {
    const { _id, lastSeq } = head;
    const last = links.at(-1) as Link;
    const state = { seq: last.fact.seq, state: JSON.stringify(projected.state) };
    const itemWrites = projected.items.map((view) => itemWrite(itemDocument(head, view)));
    const rowWrites = projected.rows.map((row) => outboxWrite(head, row));
    await inTransaction(connection, async (session) => {
      // First of all, so that of two writers one stops here.
      const $set = contractChange(head, projected, last);
      const moved = await contracts.updateOne({ _id, lastSeq }, { $set }, { session });
      if (moved.matchedCount !== 1) throw new Overtaken(`Somebody else projected contract ${_id}.`);
      await journal.insertMany(
        links.map((link) => journalDocument(_id, link)),
        { session },
      );
      if (itemWrites.length > 0) await items.bulkWrite(itemWrites, { session });
      if (rowWrites.length > 0) await outbox.bulkWrite(rowWrites, { session });
      if (marks.length > 0) await files.bulkWrite(marks, { session });
      if (erased.length > 0) await erase(_id, erased, session);
      await states.updateOne({ _id }, { $set: state }, { upsert: true, session });
    });
  }

  /** Takes away bytes, names and salts, of this contract alone. What is gone already stays gone. */
  async function erase(contract: string, ids: string[], session: ClientSession): Promise<void> {
    const theirs = await files.find({ _id: among(ids), contract }, { _id: 1 }, { session }).lean();
    const found = among(theirs.map(({ _id }) => _id));
    await files.updateMany({ _id: found }, { $set: { name: null, salt: null } }, { session });
    await contents.deleteMany({ _id: found }, { session });
  }

  /** Says on the contract itself that its read models stand still, for boards and health checks. */
  async function noteFault(contract: string, seq: number, message: string, at: number): Promise<void> {
    await contracts.updateOne({ _id: contract }, { $set: { projectionFault: { at, seq, message } } });
  }

  return { apply, noteFault };
}

function checkOrder(head: ContractDocument, fresh: readonly Fact[]): void {
  const first = fresh[0]?.seq ?? 0;
  const contract = head._id;
  if (first !== head.lastSeq + 1) throw new ProjectionFault('GAP', { contract, have: head.lastSeq, got: first });
  const wrong = fresh.findIndex((fact, index) => fact.seq !== first + index);
  if (wrong !== -1) throw new ProjectionFault('NOT_IN_ORDER', { contract, at: first + wrong });
}
