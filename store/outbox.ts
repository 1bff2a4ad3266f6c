import type { Connection } from 'mongoose';
import { type OutboxDocument, outboxCollection } from './collections/outbox.ts';
import { findByIds } from './find-by-ids.ts';
import { modelOf } from './mongo.ts';
import { among, atMost } from './operators.ts';
import { onFrom, type Page, toPage } from './page.ts';

export type OutboxRepository = ReturnType<typeof outboxRepository>;

/** Reminders waiting for an envelope. The projector writes them; only the sender changes them afterwards. */
export function outboxRepository(connection: Connection) {
  const outbox = modelOf(connection, outboxCollection);
  return {
    /** Rows whose hour has come and that have no envelope yet, the oldest first. */
    async ready(now: number, limit: number): Promise<OutboxDocument[]> {
      return outbox
        .find({ state: 'waiting', readyAt: atMost(now) })
        .sort({ readyAt: 1, _id: 1 })
        .limit(limit)
        .lean<OutboxDocument[]>();
    },
    async findMany(ids: readonly string[]): Promise<OutboxDocument[]> {
      return findByIds(outbox, ids);
    },
    /** What was said, or is to be said, about one contract, the latest first; to one person only if asked. */
    async ofContract(contract: string, limit: number, cursor?: string, person?: string): Promise<Page<OutboxDocument>> {
      const rows = await outbox
        .find({ contract, ...(person === undefined ? {} : { person }), ...onFrom(cursor, 'sendAt', -1) })
        .sort({ sendAt: -1, _id: -1 })
        .limit(limit + 1)
        .lean<OutboxDocument[]>();
      return toPage(rows, limit, ({ sendAt, _id }) => ({ at: sendAt, id: _id }));
    },
    /** Says which envelope rows went into. */
    async joined(placed: readonly { rows: readonly string[]; envelope: string }[]): Promise<void> {
      if (placed.length === 0) return;
      const writes = placed.map(({ rows, envelope }) => {
        const filter = { _id: among(rows), state: 'waiting' as const };
        return { updateMany: { filter, update: { $set: { state: 'joined' as const, envelope } } } };
      });
      await outbox.bulkWrite(writes, { ordered: false });
    },
    /** Lets the rows of one envelope wait again, for another one. Those that have another already stay there. */
    async giveBack(envelope: string, ids: readonly string[]): Promise<void> {
      const theirs = { _id: among(ids), envelope, state: 'joined' as const };
      await outbox.updateMany(theirs, { $set: { state: 'waiting', envelope: null } });
    },
    async drop(ids: readonly string[]): Promise<void> {
      if (ids.length > 0) await outbox.updateMany({ _id: among(ids) }, { $set: { state: 'dropped' } });
    },
    /** Adds rows for the colleagues of somebody. A row that exists stays as it is. */
    async add(rows: readonly OutboxDocument[]): Promise<void> {
      if (rows.length === 0) return;
      const writes = rows.map((row) => {
        const { _id, ...$setOnInsert } = row;
        return { updateOne: { filter: { _id }, update: { $setOnInsert }, upsert: true } };
      });
      await outbox.bulkWrite(writes);
    },
    /** When the oldest row that is ready became so: how far behind the sender is. */
    async oldestReady(now: number): Promise<number | null> {
      const row = await outbox
        .findOne({ state: 'waiting', rehearsal: false, readyAt: atMost(now) }, { readyAt: 1 })
        .sort({ readyAt: 1 })
        .lean<{ readyAt: number }>();
      return row?.readyAt ?? null;
    },
  };
}
