import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { project } from '#engine/projection/project';
import type { Fact } from '#schema/facts';
import { journalCollection } from '#store/collections/journal';
import { modelOf } from '#store/mongo';
import { openStore, type Store } from '#store/open-store';
import { createProjector } from '#store/projector';
import { readModelCollections } from '#store/read-model-collections';
import { rebuild } from '#store/rebuild';
import { verifyChain } from '#store/verify-chain';
import { answeredFacts, facts, openingFacts, rungFell } from '#tests/support/facts';
import { servicesForTest } from '#tests/support/services';
import { draftContract } from '#tests/support/store';

// A machine shared with other work answers slowly at times.
jest.setTimeout(30_000);

const AT = Date.UTC(2027, 0, 4, 9);
let services: Awaited<ReturnType<typeof servicesForTest<'mongo'>>>;
let store: Store;
let projector: ReturnType<typeof createProjector>;

beforeAll(async () => {
  services = await servicesForTest('mongo');
  store = await openStore(services.mongo.uri);
  projector = createProjector(store.connection, { project });
}, 120_000);

afterAll(async () => {
  await store?.close();
  await services?.[Symbol.asyncDispose]();
});

/** A contract whose resident has answered, in eight, one and six facts. */
async function answeredContract() {
  const drafted = await draftContract(store);
  const opening = openingFacts(drafted.resident, drafted.coordinator, AT);
  const reminder = facts(AT + 1000, [rungFell(drafted.resident, 1, '2027-01-07')], 9);
  const answer = facts(AT + 2000, answeredFacts(drafted.resident), 10);
  return { ...drafted, batches: [opening, reminder, answer] as [Fact[], Fact[], Fact[]] };
}

async function shown(contract: string) {
  const { contracts, items, states } = readModelCollections(store.connection);
  return {
    contract: await contracts.findOne({ _id: contract }).lean(),
    items: await items.find({ contract }).sort({ _id: 1 }).lean(),
    state: await states.findOne({ _id: contract }).lean(),
  };
}

describe('the projector', () => {
  it('shows an open item in the inbox of the person it belongs to, and of nobody else', async () => {
    const { id, resident, coordinator, batches } = await answeredContract();
    await projector.apply(id, batches[0]);
    const inbox = await store.items.inbox(resident, 10);
    expect(inbox.rows).toMatchObject([{ contract: id, node: 'accord', verbs: ['complete', 'decline'], open: true }]);
    expect((await store.items.inbox(coordinator, 10)).rows).toEqual([]);
    expect(await store.contracts.seqOf(id)).toBe(8);
    const found = await store.contracts.find(id);
    expect(found?.summary).toMatchObject({
      status: 'open',
      phases: [{ phase: 'lancement', round: 1 }],
      openItems: 1,
      unsigned: 0,
      nextDue: { on: '2027-01-14' },
      waits: [{ node: 'accord', by: [resident], holds: 1, due: '2027-01-14' }],
    });
  });

  it('writes one outbox row for each person a rung is meant for', async () => {
    const { id, resident, batches } = await answeredContract();
    await projector.apply(id, [...batches[0], ...batches[1]]);
    const rows = await readModelCollections(store.connection).outbox.find({ contract: id }).lean();
    expect(rows).toMatchObject([{ person: resident, rung: 1, state: 'waiting', date: '2027-01-07', purpose: 'rung' }]);
    expect(rows[0]?._id).toBe(`${id}:lancement~1/accord~1@habitant.1:1:2027-01-14:${resident}`);
  });

  it('leaves out what came before, and refuses a hole', async () => {
    const { id, batches } = await answeredContract();
    const [opening, reminder, answer] = batches;
    await projector.apply(id, opening);
    await projector.apply(id, opening);
    await projector.apply(id, [...opening, ...reminder]);
    expect(await store.contracts.seqOf(id)).toBe(9);
    await expect(projector.apply(id, answer.slice(1))).rejects.toMatchObject({ code: 'GAP' });
    await projector.apply(id, answer);
    expect((await store.contracts.find(id))?.status).toBe('ended');
    expect((await store.journal.page(id, 0, 100)).map((fact) => fact.seq)).toEqual(
      [...Array(15).keys()].map((n) => n + 1),
    );
  });

  it('lets one of two writers through when both bring the same facts', async () => {
    const { id, batches } = await answeredContract();
    await projector.apply(id, batches[0]);
    const both = await Promise.allSettled([projector.apply(id, batches[1]), projector.apply(id, batches[1])]);
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(await store.contracts.seqOf(id)).toBe(9);
    expect(await verifyChain(store.connection, id)).toMatchObject({ ok: true, length: 9 });
  });

  it('makes the same read models again from the journal, whatever the batches were', async () => {
    const { id, batches } = await answeredContract();
    for (const batch of batches) for (const fact of batch) await projector.apply(id, [fact]);
    const grown = await shown(id);
    const { items, states } = readModelCollections(store.connection);
    await items.deleteMany({ contract: id });
    await states.deleteOne({ _id: id });
    expect(await rebuild(store.connection, { project }, id)).toBe(15);
    expect(JSON.stringify(await shown(id))).toBe(JSON.stringify(grown));
  });

  it('R26 shows a corrected record as it should have been, also when the item is over, and the journal keeps both', async () => {
    const { id, resident, batches } = await answeredContract();
    const done = facts(AT + 2000, answeredFacts(resident).slice(0, 3), 10);
    const item = done[0]?.type === 'ItemAnswered' ? done[0].item : '';
    const reason = { id: 'a'.repeat(32), digest: 'b'.repeat(64) };
    const said = { on: '2027-01-04' };
    const correction = facts(
      AT + 3000,
      [{ type: 'RecordCorrected', item, record: 10, person: resident, said, reason }],
      13,
    );
    for (const batch of [batches[0], batches[1], done, correction]) await projector.apply(id, batch);
    const grown = await shown(id);
    expect(grown.items[0]?.answers).toMatchObject([{ on: '2027-01-04', corrected: { by: null, at: AT + 3000 } }]);
    expect((await store.journal.page(id, 9, 1))[0]).toMatchObject({ type: 'ItemAnswered', on: '2027-01-05' });
    await rebuild(store.connection, { project }, id);
    expect(JSON.stringify(await shown(id))).toBe(JSON.stringify(grown));
  });

  it('notices a fact that was altered, removed, or cut off the end of the journal', async () => {
    const journal = modelOf(store.connection, journalCollection);
    const tampered = async (tamper: (id: string) => Promise<unknown>) => {
      const { id, batches } = await answeredContract();
      await projector.apply(id, batches.flat());
      expect(await verifyChain(store.connection, id)).toMatchObject({ ok: true, length: 15 });
      await tamper(id);
      return verifyChain(store.connection, id);
    };
    const rename = (id: string) => journal.updateOne({ _id: `${id}:9` }, { $set: { type: 'ItemClosed' } });
    const forge = async (id: string) => {
      const line = await journal.findOne({ _id: `${id}:9` }).lean();
      await journal.updateOne({ _id: `${id}:9` }, { $set: { body: line?.body.replace('2027-01-07', '2027-01-08') } });
    };
    expect(await tampered(rename)).toEqual({ ok: false, seq: 9, problem: 'ALTERED' });
    expect(await tampered(forge)).toEqual({ ok: false, seq: 9, problem: 'ALTERED' });
    expect(await tampered((id) => journal.deleteOne({ _id: `${id}:9` }))).toEqual({
      ok: false,
      seq: 9,
      problem: 'MISSING',
    });
    expect(await tampered((id) => journal.deleteOne({ _id: `${id}:15` }))).toEqual({
      ok: false,
      seq: 15,
      problem: 'TRUNCATED',
    });
  });
});
