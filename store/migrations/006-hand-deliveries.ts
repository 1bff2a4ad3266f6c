import { handDeliveriesCollection } from '../collections/hand-deliveries.ts';
import { modelOf } from '../mongo.ts';
import type { Migration } from './migration.ts';

/**
 * Calls and letters are handed over in transactions, which must not meet a collection that does not exist yet. Envelopes
 * that were left to people before are handed over by the sender: none of them was ever reported.
 */
export const createHandDeliveries: Migration = {
  version: 6,
  what: 'calls to make and letters to post have their collection',
  async up(connection) {
    await modelOf(connection, handDeliveriesCollection).createCollection();
  },
};
