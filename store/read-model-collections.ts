import type { Connection } from 'mongoose';
import { contractStatesCollection } from './collections/contract-states.ts';
import { contractsCollection } from './collections/contracts.ts';
import { itemsCollection } from './collections/items.ts';
import { journalCollection } from './collections/journal.ts';
import { outboxCollection } from './collections/outbox.ts';
import { modelOf } from './mongo.ts';

export type ReadModelCollections = ReturnType<typeof readModelCollections>;

/** The collections that the projector writes and nobody else does. */
export function readModelCollections(connection: Connection) {
  return {
    contracts: modelOf(connection, contractsCollection),
    states: modelOf(connection, contractStatesCollection),
    journal: modelOf(connection, journalCollection),
    items: modelOf(connection, itemsCollection),
    outbox: modelOf(connection, outboxCollection),
  };
}
