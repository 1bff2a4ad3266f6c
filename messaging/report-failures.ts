import type { OutboxPorts } from './ports.ts';

const BATCH = 50;

/**
 * Tells the contracts of a message that could not be delivered, so that it becomes the coordinator's business at once.
 * A contract recognises a report that comes twice by its id.
 */
export async function reportFailures({ store, reportFailure, log }: OutboxPorts): Promise<void> {
  for (const message of await store.messages.unreported(BATCH)) {
    const rows = await store.outbox.findMany(message.rows);
    try {
      for (const [index, { contract, subject: item, person, purpose }] of rows.entries()) {
        // An incident about the news of an incident would never end.
        if (purpose === 'incident') continue;
        await reportFailure(contract, { item, person, id: `${message._id}.${index}` });
      }
      await store.messages.reported(message._id);
    } catch (error) {
      log.warn({ message: message._id, err: error }, 'failure not reported yet');
    }
  }
}
