import type { HandDeliveryDocument } from '#store/collections/hand-deliveries';
import type { OutboxStore } from './ports.ts';
import { stillTrue } from './still-true.ts';

const BATCH = 100;
const LOOK_AGAIN_MS = 30_000;

/**
 * Looks at what is to be told by hand: what was answered meanwhile is dropped, and what is left stands on the lists of
 * those who may open its contract by now. Pages ask for themselves what is still true; this keeps their lists short.
 */
export async function sweepDeliveries(store: OutboxStore, now: number): Promise<void> {
  for (;;) {
    const found = await store.handDeliveries.toCheck(now, BATCH);
    await check(store, found, now);
    if (found.length < BATCH) return;
  }
}

async function check(store: OutboxStore, found: readonly HandDeliveryDocument[], now: number): Promise<void> {
  const rows = await store.outbox.findMany(found.flatMap((delivery) => delivery.rows));
  const open = new Set((await stillTrue(store, rows, now)).map(({ _id }) => _id));
  const contracts = await store.contracts.findMany([...new Set(found.map(({ contract }) => contract))]);
  const readersOf = new Map(contracts.map(({ _id, readers }) => [_id, readers]));
  const [left, over] = [found.filter(isLeft), found.filter((delivery) => !isLeft(delivery))];
  for (const { _id } of over) await store.handDeliveries.drop(_id, now);
  const standing = left.map(({ _id: id, contract }) => ({ id, readers: readersOf.get(contract) ?? [] }));
  await store.handDeliveries.checked(standing, now + LOOK_AGAIN_MS);

  function isLeft(delivery: HandDeliveryDocument): boolean {
    return delivery.rows.some((row) => open.has(row));
  }
}
