import type { OutboxDocument } from '#store/collections/outbox';
import { dayAt } from './sending-hours.ts';

/** The civil day on which a row is read: in a rehearsal, the contract's own. */
export function readingDay(row: OutboxDocument, now: number): string {
  return row.rehearsal ? row.date : dayAt(row, now);
}
