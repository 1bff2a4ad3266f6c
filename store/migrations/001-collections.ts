import { allCollections } from '../all-collections.ts';
import { modelOf } from '../mongo.ts';
import type { Migration } from './migration.ts';

/** Transactions must not meet a collection that does not exist yet. */
export const createCollections: Migration = {
  version: 1,
  what: 'collections exist',
  async up(connection) {
    for (const collection of allCollections) await modelOf(connection, collection).createCollection();
  },
};
