import type { Connection } from 'mongoose';
import type { ItemView, Projected } from '#engine/projection/read-models';
import type { Fact } from '#schema/facts';
import { chain, genesisHash, type Link } from './chain.ts';
import type { ContractDocument } from './collections/contracts.ts';
import { beforeFirstFact } from './contracts.ts';
import { journalRepository } from './journal.ts';
import { programsRepository } from './programs.ts';
import { ProjectionFault } from './projection-fault.ts';
import { contractChange, itemDocument } from './projection-writes.ts';
import type { ProjectionRules } from './projector.ts';
import { readModelCollections } from './read-model-collections.ts';
import { inTransaction } from './transaction.ts';

const PAGE = 500;

/**
 * Drops what is shown of one contract and makes it again from its journal. The outbox is no read model: it knows what
 * was sent, and is left alone.
 */
export async function rebuild(connection: Connection, rules: ProjectionRules, contract: string): Promise<number> {
  const { contracts, states, items } = readModelCollections(connection);
  const head = await contracts.findOne({ _id: contract }).lean<ContractDocument>();
  if (!head) throw new ProjectionFault('CONTRACT_UNKNOWN', { contract });
  const facts = await factsOf(connection, contract);
  const program = await programsRepository(connection).find(head.program);
  if (!program) throw new ProjectionFault('PROGRAM_UNKNOWN', { hash: head.program });
  const links = chain(genesisHash(contract), facts);
  const fresh = { ...head, ...beforeFirstFact(head) };
  const projected = rules.project(program, { state: null, open: [] }, facts);

  await inTransaction(connection, async (session) => {
    await items.deleteMany({ contract }, { session });
    await states.deleteOne({ _id: contract }, { session });
    const last = links.at(-1);
    const $set = last ? contractChange(fresh, projected, last) : beforeFirstFact(head);
    const moved = await contracts.updateOne({ _id: contract, lastSeq: head.lastSeq }, { $set }, { session });
    if (moved.matchedCount !== 1) throw new Error(`Somebody projected contract ${contract} meanwhile.`);
    await insert(projected.items);
    if (last) await states.create([{ _id: contract, ...stateOf(projected, last) }], { session });

    async function insert(views: ItemView[]): Promise<void> {
      if (views.length > 0)
        await items.insertMany(
          views.map((view) => itemDocument(fresh, view)),
          { session },
        );
    }
  });
  return facts.length;
}

function stateOf({ state }: Projected, last: Link) {
  return { seq: last.fact.seq, state: JSON.stringify(state) };
}

async function factsOf(connection: Connection, contract: string): Promise<Fact[]> {
  const journal = journalRepository(connection);
  const facts: Fact[] = [];
  for (;;) {
    const page = await journal.page(contract, facts.length, PAGE);
    facts.push(...page);
    if (page.length < PAGE) return facts;
  }
}
