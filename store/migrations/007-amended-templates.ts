import { amendedTemplatesCollection } from '../collections/templates.ts';
import { modelOf } from '../mongo.ts';
import type { Migration } from './migration.ts';

/** Thrown away with a rehearsal, in a transaction, which must not meet a collection that does not exist yet. */
export const createAmendedTemplates: Migration = {
  version: 7,
  what: 'texts of changes of contracts have their collection',
  async up(connection) {
    await modelOf(connection, amendedTemplatesCollection).createCollection();
  },
};
