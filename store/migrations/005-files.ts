import { fileBytesCollection, filesCollection } from '../collections/files.ts';
import { modelOf } from '../mongo.ts';
import type { Migration } from './migration.ts';

/** Files are kept in transactions, which must not meet a collection that does not exist yet. */
export const createFiles: Migration = {
  version: 5,
  what: 'files have their collections',
  async up(connection) {
    await modelOf(connection, filesCollection).createCollection();
    await modelOf(connection, fileBytesCollection).createCollection();
  },
};
