import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { bellsCollection } from '#store/collections/bells';
import { contractsCollection } from '#store/collections/contracts';
import { journalCollection } from '#store/collections/journal';
import { peopleCollection } from '#store/collections/people';
import { storeVersionCollection } from '#store/collections/store-version';
import { migrate } from '#store/migrate';
import { fillBoards } from '#store/migrations/002-boards';
import { MIGRATIONS } from '#store/migrations/all';
import { modelOf } from '#store/mongo';
import { type JournalNews, watchNews } from '#store/news-stream';
import { openStore, type Store } from '#store/open-store';
import { randomId } from '#tests/support/ids';
import { oneTaskTemplate } from '#tests/support/one-task-template';
import { addPerson } from '#tests/support/outbox';
import { servicesForTest } from '#tests/support/services';
import { draftContract } from '#tests/support/store';
import { until } from '#tests/support/waiting';

// A machine shared with other work answers slowly at times.
jest.setTimeout(30_000);

let services: Awaited<ReturnType<typeof servicesForTest<'mongo'>>>;
let store: Store;

beforeAll(async () => {
  services = await servicesForTest('mongo');
  store = await openStore(services.mongo.uri);
}, 120_000);

afterAll(async () => {
  await store?.close();
  await services?.[Symbol.asyncDispose]();
});

describe('templates', () => {
  it('of two people who save at once, one is told', async () => {
    const id = randomId();
    await store.templates.create(id, oneTaskTemplate(), 'anna', 1);
    const saves = ['anna', 'karim'].map((by) => store.templates.save(id, 1, oneTaskTemplate(), by, 2));
    expect((await Promise.all(saves)).filter((revision) => revision !== null)).toEqual([2]);
    expect(await store.templates.save(id, 2, oneTaskTemplate(), 'karim', 3)).toBe(3);
  });

  it('published with the same meaning are one version, wherever their boxes stand', async () => {
    const template = oneTaskTemplate({ id: 'publie' });
    const moved = { ...template, layout: { accord: { x: 10, y: 20 } } };
    const [first, second] = await Promise.all([
      store.templateVersions.publish(template, 'anna', 1),
      store.templateVersions.publish(moved, 'karim', 2),
    ]);
    expect(second.hash).toBe(first.hash);
    expect(second.version).toBe(1);
    const renamed = await store.templateVersions.publish({ ...template, tags: ['autre'] }, 'anna', 3);
    expect(renamed.version).toBe(2);
    expect((await store.templateVersions.find(first.hash))?.content.tags).toBeUndefined();
    expect((await store.templateVersions.latest('publie'))?.hash).toBe(renamed.hash);
  });
});

describe('people and texts', () => {
  it('are found by address and by the beginning of a name, whatever its accents', async () => {
    const id = await addPerson(store, { name: 'Élodie Müller', email: ' Elodie@Exemple.FR ' });
    expect((await store.people.findByEmail('elodie@exemple.fr'))?._id).toBe(id);
    expect((await store.people.search('ELO', 5)).map(({ _id }) => _id)).toEqual([id]);
    await expect(addPerson(store, { email: 'elodie@exemple.fr' })).rejects.toMatchObject({ code: 11_000 });
  });

  it('never take an operator for a value', async () => {
    await addPerson(store);
    await expect(store.people.find({ $ne: null } as unknown as string)).rejects.toThrow(/Cast/);
    await expect(store.sessions.find({ $gt: '' } as unknown as string, 0)).rejects.toThrow(/Cast/);
  });

  it('leave nothing readable once erased', async () => {
    const [contract, author] = [randomId(), randomId()];
    const ref = await store.notes.add(contract, author, 'quelque chose de personnel', 1);
    const again = await store.notes.add(contract, author, 'quelque chose de personnel', 1);
    expect(ref.digest).not.toBe(again.digest);
    await store.notes.erase(ref.id);
    expect(await store.notes.find(ref.id)).toMatchObject({ text: null, salt: null, digest: ref.digest });
  });
});

describe('sessions', () => {
  it('give a link to one of two who use it at once, and to nobody after its time', async () => {
    const link = {
      person: randomId(),
      next: null,
      createdAt: 1,
      usedAt: null,
      expiresAt: new Date(Date.now() + 60_000),
    };
    await store.sessions.createLink({ id: 'lien', ...link });
    const uses = await Promise.all([
      store.sessions.useLink('lien', Date.now()),
      store.sessions.useLink('lien', Date.now()),
    ]);
    expect(uses.filter((used) => used !== null)).toHaveLength(1);
    await store.sessions.createLink({ id: 'tard', ...link });
    expect(await store.sessions.useLink('tard', Date.now() + 61_000)).toBeNull();
  });
});

describe('bells', () => {
  it('keep ringing for what came after the answer', async () => {
    const id = randomId();
    await Promise.all([store.bells.ring(id, 3, 10), store.bells.ring(id, 5, 11)]);
    await store.bells.answered(id, 4);
    expect((await store.bells.ringing(100, 100)).find(({ _id }) => _id === id)).toMatchObject({ seq: 5 });
    await store.bells.answered(id, 5);
    expect(await modelOf(store.connection, bellsCollection).findOne({ _id: id })).toBeNull();
  });
});

describe('the store', () => {
  it('gives contracts and people of before what boards look for', async () => {
    const { id, coordinator } = await draftContract(store);
    const person = await addPerson(store, { name: 'Aïda Ben' });
    const old = { words: 1, readers: 1, dueAt: 1, lastAt: 1, openPhases: 1, incidents: 1, unsigned: 1 } as const;
    await modelOf(store.connection, contractsCollection).collection.updateOne({ _id: id } as never, { $unset: old });
    const people = modelOf(store.connection, peopleCollection).collection;
    await people.updateOne({ _id: person } as never, { $unset: { nameWords: 1 } });
    await fillBoards.up(store.connection);
    const board = await store.contracts.board({ reader: coordinator, status: 'draft' }, 'newest', 5);
    expect(board.rows).toMatchObject([{ _id: id, words: ['une', 'tache'], incidents: 0, unsigned: 0, openPhases: [] }]);
    expect((await store.people.withWord('BÉN', 5)).map(({ _id }) => _id)).toEqual([person]);
  });

  it('is migrated by one of several processes that start together', async () => {
    const ran: string[] = [];
    const latest = MIGRATIONS.at(-1)?.version ?? 0;
    const once = { version: latest + 1, what: 'once', up: async () => void ran.push('once') };
    const migrations = [...MIGRATIONS, once];
    await Promise.all([1, 2, 3].map(() => migrate(store.connection, { migrations })));
    expect(ran).toEqual(['once']);
    const versions = modelOf(store.connection, storeVersionCollection);
    expect(await versions.findOne({ _id: 'store' }).lean()).toMatchObject({ version: latest + 1, lockedBy: null });
    await expect(migrate(store.connection)).rejects.toThrow(/Update it/);
    await versions.updateOne({ _id: 'store' }, { $set: { version: latest } });
  });

  it('tells live screens of new facts, and of a gap after the database was away', async () => {
    const news: JournalNews[] = [];
    let gaps = 0;
    const watching = watchNews(store.connection, {
      onNews: (one) => void news.push(one),
      onDelivery: () => {},
      onGap: () => void (gaps += 1),
    });
    const journal = modelOf(store.connection, journalCollection);
    const contract = randomId();
    const line = (seq: number) => ({
      _id: `${contract}:${seq}`,
      contract,
      seq,
      at: 1,
      type: 'x',
      actor: null,
      cause: 'x',
      body: '{}',
      hash: '',
    });
    const written: number[] = [];
    await until('the stream', async () => {
      written.push(written.length + 1);
      await journal.create([line(written.length)]);
      return news.length > 0;
    });
    expect(news.every((one) => one.contract === contract && written.includes(one.seq))).toBe(true);
    expect(gaps).toBe(0);
    await services.kill9('mongo');
    await services.restart('mongo');
    await until('the gap', () => gaps > 0);
    const before = news.length;
    await until('the stream again', async () => {
      written.push(written.length + 1);
      await journal.create([line(written.length)]);
      return news.length > before;
    });
    await watching.stop();
  });
});
