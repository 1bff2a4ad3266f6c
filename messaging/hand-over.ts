import type { HandChannel } from '#store/collections/hand-deliveries';
import type { MessageDocument } from '#store/collections/messages';
import type { OutboxDocument } from '#store/collections/outbox';
import type { HandPart } from '#store/hand-deliveries';
import type { OutboxPorts } from './ports.ts';
import { stillTrue } from './still-true.ts';

const BATCH = 50;

/**
 * Puts what no machine can deliver into the hands of the people of each contract: a call to make, a letter to post. An
 * envelope that could not be handed over is looked at again.
 */
export async function handOver({ store, now, log }: OutboxPorts): Promise<void> {
  for (const envelope of await store.messages.toHandOver(BATCH)) {
    try {
      const rows = await store.outbox.findMany(envelope.rows);
      const open = await stillTrue(store, rows, now());
      await store.handDeliveries.handOver(envelope, handChannel(envelope), await partsOf(store, open), now());
    } catch (error) {
      log.warn({ message: envelope._id, err: error }, 'not handed over yet');
    }
  }
}

/** Nobody sends short messages here: who is reached by one is rung up. */
function handChannel({ channel }: MessageDocument): HandChannel {
  return channel === 'letter' ? 'letter' : 'call';
}

/** Each contract has its own part, and its own readers. */
async function partsOf({ contracts }: OutboxPorts['store'], rows: readonly OutboxDocument[]): Promise<HandPart[]> {
  const found = await contracts.findMany([...new Set(rows.map(({ contract }) => contract))]);
  return found.map(({ _id: contract, rehearsal, readers }) => ({
    ...{ contract, rehearsal, readers },
    rows: rows.flatMap((row) => (row.contract === contract ? [row._id] : [])),
  }));
}
