import type { Connection } from 'mongoose';
import type { ItemView, Projected } from '#engine/projection/read-models';
import type { Fact } from '#schema/facts';
import { chain, genesisHash, type Link } from './chain.ts';
import type { ContractDocument } from './collections/contracts.ts';
import type { ItemDocument } from './collections/items.ts';
import { beforeFirstFact } from './contracts.ts';
import { journalRepository } from './journal.ts';
import { programsRepository } from './programs.ts';
import { ProjectionFault } from './projection-fault.ts';
import { contractChange, correctedItems, itemDocument, viewOf } from './projection-writes.ts';
import type { ProjectionRules } from './projector.ts';
import { readModelCollections } from './read-model-collections.ts';
import { rulesInForce } from './rules-in-force.ts';
import { inTransaction } from './transaction.ts';
import { partsByRules, underRulesOf } from './under-rules.ts';

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
  const links = chain(genesisHash(contract), facts);
  const written = await project(connection, rules, { ...head, ...beforeFirstFact(head) }, facts);

  await inTransaction(connection, async (session) => {
    await items.deleteMany({ contract }, { session });
    await states.deleteOne({ _id: contract }, { session });
    const last = links.at(-1);
    const $set = last && written.last ? contractChange(written.contract, written.last, last) : beforeFirstFact(head);
    const moved = await contracts.updateOne({ _id: contract, lastSeq: head.lastSeq }, { $set }, { session });
    if (moved.matchedCount !== 1) throw new Error(`Somebody projected contract ${contract} meanwhile.`);
    if (written.items.length > 0) await items.insertMany(written.items, { session });
    if (last && written.last) await states.create([{ _id: contract, ...stateOf(written.last, last) }], { session });
  });
  return facts.length;
}

/** What the whole journal leads to. */
type Written = { contract: ContractDocument; items: ItemDocument[]; last: Projected | null };

/** Projects part after part, as the projector does: what is written under one set of rules bears its name. */
async function project(
  connection: Connection,
  rules: ProjectionRules,
  before: ContractDocument,
  facts: readonly Fact[],
): Promise<Written> {
  const programs = programsRepository(connection);
  const items = new Map<string, ItemDocument>();
  let [contract, last]: [ContractDocument, Projected | null] = [before, null];
  for (const part of partsByRules(facts)) {
    contract = underRulesOf(contract, part);
    const hash = rulesInForce(contract).program;
    const program = await programs.find(hash);
    if (!program) throw new ProjectionFault('PROGRAM_UNKNOWN', { hash });
    const open = [...items.values()].filter((item) => item.open).map(viewOf);
    last = rules.project(program, { state: last?.state ?? null, open: [...open, ...overOf(items, part)] }, part);
    for (const view of last.items) items.set(view.item, itemDocument(contract, view));
    contract = { ...contract, people: [...new Set([...contract.people, ...last.joined])] };
  }
  return { contract, items: [...items.values()], last };
}

/** Items that are over and of which a record is corrected later. */
function overOf(items: ReadonlyMap<string, ItemDocument>, facts: readonly Fact[]): ItemView[] {
  return correctedItems(facts).flatMap((id) => {
    const item = items.get(id);
    return item && !item.open ? [viewOf(item)] : [];
  });
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
