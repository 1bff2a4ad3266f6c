import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import { allCollections } from './all-collections.ts';
import { type StoreVersionDocument, storeVersionCollection } from './collections/store-version.ts';
import { MIGRATIONS } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';
import { modelOf } from './mongo.ts';
import { below } from './operators.ts';

const LEASE_MS = 60_000;
const ASK_AGAIN_MS = 100;
const PATIENCE_MS = 120_000;

export type MigrateOptions = { now?: () => number; migrations?: readonly Migration[] };

/**
 * Brings the store to this code's version, at every start. Of several processes that start together one migrates and
 * the others wait. A store of a newer version is refused: this code would not understand it.
 */
export async function migrate(connection: Connection, options: MigrateOptions = {}): Promise<number> {
  const { now = Date.now, migrations = MIGRATIONS } = options;
  const me = randomUUID();
  await waitForLock(connection, me, now);
  const renewing = setInterval(() => void renew(connection, me, now), LEASE_MS / 3);
  try {
    const version = await runMissing(connection, migrations);
    await createIndexes(connection);
    return version;
  } finally {
    clearInterval(renewing);
    await versions(connection).updateOne({ _id: 'store', lockedBy: me }, { $set: { lockedBy: null, lockedUntil: 0 } });
  }
}

async function runMissing(connection: Connection, migrations: readonly Migration[]): Promise<number> {
  const found = await versions(connection).findOne({ _id: 'store' }).lean<StoreVersionDocument>();
  const latest = migrations.at(-1)?.version ?? 0;
  let version = found?.version ?? 0;
  if (version > latest) throw new Error(`The store is at version ${version}, this code knows ${latest}. Update it.`);
  for (const migration of migrations) {
    if (migration.version <= version) continue;
    await migration.up(connection);
    version = migration.version;
    await versions(connection).updateOne({ _id: 'store' }, { $set: { version } });
  }
  return version;
}

/** Indexes are declared beside their collection; creating one that exists costs nothing. */
async function createIndexes(connection: Connection): Promise<void> {
  for (const collection of allCollections) await modelOf(connection, collection).createIndexes();
}

async function waitForLock(connection: Connection, me: string, now: () => number): Promise<void> {
  const free = { version: 0, lockedBy: null, lockedUntil: 0 };
  await versions(connection).updateOne({ _id: 'store' }, { $setOnInsert: free }, { upsert: true });
  for (let waited = 0; waited < PATIENCE_MS; waited += ASK_AGAIN_MS) {
    const $set = { lockedBy: me, lockedUntil: now() + LEASE_MS };
    const taken = await versions(connection).updateOne({ _id: 'store', lockedUntil: below(now()) }, { $set });
    if (taken.modifiedCount === 1) return;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
  throw new Error('Another process has been migrating the store for too long.');
}

async function renew(connection: Connection, me: string, now: () => number): Promise<void> {
  const $set = { lockedUntil: now() + LEASE_MS };
  await versions(connection)
    .updateOne({ _id: 'store', lockedBy: me }, { $set })
    .catch(() => {});
}

function versions(connection: Connection) {
  return modelOf(connection, storeVersionCollection);
}
