import type { ItemDocument } from '#store/collections/items';
import type { OutboxDocument } from '#store/collections/outbox';
import { itemKey } from '#store/items';
import type { Store } from '#store/open-store';
import { readingDay } from './reading-day.ts';

/** What is asked of the store to know whether something is still worth saying. */
type Truth = Pick<Store, 'items' | 'contracts'>;

/**
 * The rows that are still worth saying at this moment: never about something answered, muted or settled. Asked when a
 * message leaves, and again whenever a call or a letter is shown to whoever is to deliver it.
 */
export async function stillTrue(store: Truth, rows: readonly OutboxDocument[], now: number): Promise<OutboxDocument[]> {
  return (await stillTrueAndItems(store, rows, now)).left;
}

/** The same, with the items that rungs are about, by their keys, as they stand now. */
export async function stillTrueAndItems(
  store: Truth,
  rows: readonly OutboxDocument[],
  now: number,
): Promise<{ left: OutboxDocument[]; items: ReadonlyMap<string, ItemDocument> }> {
  const [items, incidents] = await Promise.all([openItems(store, rows), openIncidents(store, rows)]);
  const left = rows.filter((row) => {
    switch (row.purpose) {
      case 'notice':
        return true;
      case 'incident':
        return incidents.has(`${row.contract}:${row.subject}`);
      case 'rung':
        return concerns(items.get(itemKey(row.contract, row.subject)), row, readingDay(row, now));
    }
  });
  return { left, items };
}

/** An item passes to somebody else with its seat: then its reminders do too. */
function concerns(item: ItemDocument | undefined, row: OutboxDocument, today: string): boolean {
  if (!item) return false;
  if (item.mutes.some(({ person, until }) => person === row.person && until >= today)) return false;
  return row.to !== 'assignee' || item.people.includes(row.person);
}

async function openItems(store: Truth, rows: readonly OutboxDocument[]): Promise<Map<string, ItemDocument>> {
  const keys = rows.flatMap((row) => (row.purpose === 'rung' ? [itemKey(row.contract, row.subject)] : []));
  const open = keys.length === 0 ? [] : await store.items.stillOpen(keys);
  return new Map(open.map((item) => [item._id, item]));
}

async function openIncidents(store: Truth, rows: readonly OutboxDocument[]): Promise<Set<string>> {
  const contracts = rows.flatMap((row) => (row.purpose === 'incident' ? [row.contract] : []));
  const found = await store.contracts.findMany([...new Set(contracts)]);
  return new Set(
    found.flatMap(({ _id, summary }) => (summary?.incidents ?? []).map(({ incident }) => `${_id}:${incident}`)),
  );
}
