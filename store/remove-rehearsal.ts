import type { Connection } from 'mongoose';
import { bellsCollection } from './collections/bells.ts';
import { fileBytesCollection, filesCollection } from './collections/files.ts';
import { handDeliveriesCollection } from './collections/hand-deliveries.ts';
import { messagesCollection } from './collections/messages.ts';
import { notesCollection } from './collections/notes.ts';
import { amendedTemplatesCollection, templatesCollection } from './collections/templates.ts';
import { modelOf } from './mongo.ts';
import { among, between } from './operators.ts';
import { readModelCollections } from './read-model-collections.ts';
import { inTransaction } from './transaction.ts';

/**
 * Takes a rehearsal away that is over, with all that was ever written about it: it bound nobody, and nothing in it was
 * real. Who looked at what stays in the access log, which is kept apart and for its own time. False when there is no
 * such rehearsal, or it is not over.
 */
export async function removeRehearsal(connection: Connection, id: string): Promise<boolean> {
  const { contracts, states, journal, items, outbox } = readModelCollections(connection);
  const bells = modelOf(connection, bellsCollection);
  const messages = modelOf(connection, messagesCollection);
  const deliveries = modelOf(connection, handDeliveriesCollection);
  const notes = modelOf(connection, notesCollection);
  const amended = modelOf(connection, amendedTemplatesCollection);
  const drafts = modelOf(connection, templatesCollection);
  const files = modelOf(connection, filesCollection);
  const contents = modelOf(connection, fileBytesCollection);
  return inTransaction(connection, async (session) => {
    const { deletedCount } = await contracts.deleteOne({ _id: id, rehearsal: true, status: 'ended' }, { session });
    if (deletedCount === 0) return false;
    await states.deleteOne({ _id: id }, { session });
    await bells.deleteOne({ _id: id }, { session });
    await journal.deleteMany({ contract: id }, { session });
    await items.deleteMany({ contract: id }, { session });
    await outbox.deleteMany({ contract: id }, { session });
    await deliveries.deleteMany({ contract: id }, { session });
    await notes.deleteMany({ contract: id }, { session });
    await amended.deleteMany({ contract: id }, { session });
    await drafts.deleteMany({ contract: id }, { session });
    const kept = await files.find({ contract: id }, { _id: 1 }, { session }).lean();
    await contents.deleteMany({ _id: among(kept.map(({ _id }) => _id)) }, { session });
    await files.deleteMany({ contract: id }, { session });
    // Each day of a rehearsal is a realm of its own: no envelope of it ever carried anything real.
    await messages.deleteMany({ realm: between(`${id}/`, `${id}0`) }, { session });
    return true;
  });
}
