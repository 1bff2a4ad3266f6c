import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { mongo } from 'mongoose';
import { type BoardFilter, type BoardSort, boardPlace } from '#store/board';
import { type ContractDocument, contractsCollection } from '#store/collections/contracts';
import { type ItemDocument, itemsCollection, NO_DUE_DATE } from '#store/collections/items';
import { inboxPlace } from '#store/items';
import { fillLists } from '#store/migrations/003-lists';
import { modelOf } from '#store/mongo';
import { openStore, type Store } from '#store/open-store';
import type { Page } from '#store/page';
import { randomId } from '#tests/support/ids';
import { servicesForTest } from '#tests/support/services';

// A machine shared with other work answers slowly at times.
jest.setTimeout(120_000);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2027, 5, 1, 9);
const PAGE = 25;

type Raw = mongo.Collection;

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

async function everyPage<D>(read: (cursor: string | undefined) => Promise<Page<D>>): Promise<D[][]> {
  const pages: D[][] = [];
  for (let cursor: string | undefined; ; ) {
    const { rows, next } = await read(cursor);
    pages.push(rows);
    if (next === null) return pages;
    cursor = next;
  }
}

describe('an inbox', () => {
  const person = randomId();
  const [open, over] = [many(1_600, true), many(200, false)];

  /** Items of which many fall on the same instant, some have no date, and none is in order. */
  function many(count: number, isOpen: boolean): ItemDocument[] {
    return Array.from({ length: count }, (_, n) => {
      const sortAt = n % 9 === 0 ? NO_DUE_DATE : NOW + ((n * 37) % 200) * (n % 3 === 0 ? DAY : 7 * HOUR);
      const item = { _id: `${randomId()}:${n}`, people: [person], open: isOpen, sortAt };
      return { ...item, ...inboxPlace(item) } as ItemDocument;
    });
  }

  beforeAll(async () => {
    await modelOf(store.connection, itemsCollection).collection.insertMany([...open, ...over] as never);
  });

  it('is read page by page to its end, by date and then by item, without a gap or a repetition', async () => {
    const pages = await everyPage((cursor) => store.items.inbox(person, PAGE, cursor));
    const inOrder = open.toSorted((one, other) => one.sortAt - other.sortAt || (one._id < other._id ? -1 : 1));
    expect(pages.flat().map(({ _id }) => _id)).toEqual(inOrder.map(({ _id }) => _id));
    expect(pages.slice(0, -1).every((rows) => rows.length === PAGE)).toBe(true);
  });

  it('begins anew where a cursor means nothing', async () => {
    const [first, strange] = await Promise.all([
      store.items.inbox(person, 3),
      store.items.inbox(person, 3, 'pas un curseur'),
    ]);
    expect(strange).toEqual(first);
  });

  it('never asks the database for more than a small part of what awaits somebody', async () => {
    const items = modelOf(store.connection, itemsCollection);
    const asked = jest.spyOn(items, 'aggregate');
    await store.items.inbox(person, PAGE);
    const ranges = asked.mock.calls.map(([stages]) => (stages as [{ $match: object }])[0].$match);
    asked.mockRestore();
    const lines = await Promise.all(ranges.map((range) => items.collection.countDocuments(range)));
    expect(lines.length).toBeGreaterThan(0);
    expect(Math.max(...lines)).toBeLessThan(open.length / 4);
  });
});

describe('a board', () => {
  const reader = randomId();
  const sleeper = NOW - 20 * DAY;
  const contracts = Array.from({ length: 700 }, (_, n) => contractOf(n));

  function contractOf(n: number): ContractDocument {
    const rehearsal = n % 11 === 0;
    const known = {
      ...{ _id: randomId(), readers: [reader], createdAt: NOW - n * HOUR, rehearsal, launched: n % 13 !== 0 },
      ...{ dueAt: n % 5 === 0 ? NO_DUE_DATE : NOW + ((n % 60) - 30) * DAY, lastAt: n % 4 === 0 ? sleeper : NOW - DAY },
      ...{ incidents: n % 17 === 0 ? 1 : 0, unsigned: n % 3 === 0 ? 2 : 0 },
      status: (['open', 'open', 'ended', 'suspended'] as const)[n % 4] as ContractDocument['status'],
    };
    const launch = { at: NOW, clockOffset: rehearsal ? 40 * DAY : 0 };
    const rest = {
      template: n % 2 === 0 ? 'un' : 'deux',
      openPhases: ['lancement'],
      words: [`mot${n % 7}`],
      people: [],
    };
    return { ...known, ...boardPlace(known), ...rest, launch } as unknown as ContractDocument;
  }

  beforeAll(async () => {
    await modelOf(store.connection, contractsCollection).collection.insertMany(contracts as never);
  });

  /** A rehearsal lives forty days ahead of everybody else. */
  const clockOf = ({ rehearsal }: ContractDocument) => (rehearsal ? NOW + 40 * DAY : NOW);

  const kinds: [string, Omit<BoardFilter, 'reader'>, (contract: ContractDocument) => boolean][] = [
    ['everything', {}, () => true],
    [
      'what is late, by each contract’s own clock',
      { dueWithin: { now: NOW, ms: 0 } },
      (one) => one.dueAt <= clockOf(one),
    ],
    [
      'what is late and no rehearsal',
      { dueWithin: { now: NOW, ms: 0 }, rehearsal: false },
      (one) => !one.rehearsal && one.dueAt <= NOW,
    ],
    [
      'what sleeps, by each contract’s own clock',
      { quietFor: { now: NOW, ms: 14 * DAY } },
      (one) => one.status === 'open' && one.lastAt <= clockOf(one) - 14 * DAY,
    ],
    ['incidents', { incident: true }, (one) => one.incidents > 0],
    [
      'signatures to come in rehearsals',
      { unsigned: true, rehearsal: true },
      (one) => one.unsigned > 0 && one.rehearsal,
    ],
    ['drafts', { status: 'draft' }, (one) => !one.launched],
    ['what was put on hold', { status: 'suspended' }, (one) => one.status === 'suspended'],
    ['one programme', { programme: 'deux' }, (one) => one.template === 'deux'],
    ['a word', { found: [{ beginning: 'mot3', people: [] }] }, (one) => one.words.includes('mot3')],
    ['nothing at all', { programme: 'trois' }, () => false],
  ];
  const orders: [BoardSort, (one: ContractDocument, other: ContractDocument) => number][] = [
    ['due', (one, other) => one.dueAt - other.dueAt],
    ['quiet', (one, other) => one.lastAt - other.lastAt],
    ['newest', (one, other) => other.createdAt - one.createdAt],
  ];

  it.each(kinds)('shows %s, in each order, without a gap or a repetition', async (_what, filter, holds) => {
    for (const [sort, compare] of orders) {
      const pages = await everyPage((cursor) => store.contracts.board({ reader, ...filter }, sort, PAGE, cursor));
      const wanted = contracts
        .filter(holds)
        .toSorted((one, other) => compare(one, other) || (one._id < other._id === (sort !== 'newest') ? -1 : 1));
      expect(pages.flat().map(({ _id }) => _id)).toEqual(wanted.map(({ _id }) => _id));
    }
  });

  it('shows nobody what others read', async () => {
    expect(await store.contracts.board({ reader: randomId() }, 'due', PAGE)).toEqual({ rows: [], next: null });
  });

  it('and an inbox hold what was there before they knew lists', async () => {
    const rawOf = (collection: unknown) => modelOf(store.connection, collection as typeof itemsCollection).collection;
    const [contractModel, itemModel] = [rawOf(contractsCollection), rawOf(itemsCollection)] as unknown as [Raw, Raw];
    await contractModel.deleteMany({ readers: reader, createdAt: { $lt: NOW - 30 * HOUR } });
    await itemModel.deleteMany({ sortAt: { $ne: NOW } });
    const read = () =>
      Promise.all([contractModel, itemModel].map((raw) => raw.find({}, { sort: { _id: 1 } }).toArray()));
    const before = await read();
    await contractModel.updateMany({}, { $unset: { lists: 1, places: 1 } });
    await itemModel.updateMany({}, { $unset: { lists: 1, place: 1 } });
    await contractModel.createIndex({ readers: 1, dueAt: 1, _id: 1 });
    await fillLists.up(store.connection);
    const indexes = (await contractModel.indexes()).map(({ name }) => name);
    expect(indexes).not.toContain('readers_1_dueAt_1__id_1');
    const sorted = (rows: object[][]) =>
      rows.map((some) => some.map((row) => Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1))));
    expect(before.every((rows) => rows.length > 0)).toBe(true);
    expect(sorted(await read())).toEqual(sorted(before));
  });
});
