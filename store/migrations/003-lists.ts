import type { Model } from 'mongoose';
import { boardPlace } from '../board.ts';
import { type ContractDocument, contractsCollection } from '../collections/contracts.ts';
import { type ItemDocument, itemsCollection } from '../collections/items.ts';
import { inboxPlace } from '../items.ts';
import { modelOf } from '../mongo.ts';
import type { Migration } from './migration.ts';

const AT_ONCE = 500;

/** Where contracts stand on boards and items in inboxes, for those that were there before; indexes that served before. */
export const fillLists: Migration = {
  version: 3,
  what: 'contracts and items know the lists they stand on',
  async up(connection) {
    const contracts = modelOf(connection, contractsCollection);
    const items = modelOf(connection, itemsCollection);
    await setEach<ContractDocument>(contracts, boardPlace);
    await setEach<ItemDocument>(items, inboxPlace);
    await dropIndexes(contracts, ['readers_', 'people_', 'status_', 'createdAt_']);
    await dropIndexes(items, ['people_']);
  },
};

async function setEach<D extends { _id: string }>(model: Model<D>, placeOf: (row: D) => Partial<D>): Promise<void> {
  let writes: object[] = [];
  const write = async () => void (await model.bulkWrite(writes as never));
  for await (const row of model.find({}).lean<D[]>().cursor()) {
    writes.push({ updateOne: { filter: { _id: row._id }, update: { $set: placeOf(row) } } });
    if (writes.length < AT_ONCE) continue;
    await write();
    writes = [];
  }
  if (writes.length > 0) await write();
}

/** Indexes are named after their fields; one that is not there is no matter. */
async function dropIndexes<D>(model: Model<D>, beginnings: readonly string[]): Promise<void> {
  const known = await model.collection.indexes();
  const old = known.flatMap(({ name }) => (beginnings.some((one) => name?.startsWith(one)) ? [name as string] : []));
  for (const name of old) await model.collection.dropIndex(name);
}
