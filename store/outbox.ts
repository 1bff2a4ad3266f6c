import type { Connection } from 'mongoose';
import { type OutboxDocument, outboxCollection } from './collections/outbox.ts';
import { modelOf } from './mongo.ts';
import { among, atMost } from './operators.ts';

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
      return outbox.find({ _id: among(ids) }).lean<OutboxDocument[]>();
    },
    async joined(ids: readonly string[], envelope: string): Promise<void> {
      await outbox.updateMany({ _id: among(ids), state: 'waiting' }, { $set: { state: 'joined', envelope } });
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
