import type { Connection } from 'mongoose';
import { type BellDocument, bellsCollection } from './collections/bells.ts';
import { isDuplicateKey } from './duplicate-key.ts';
import { modelOf } from './mongo.ts';
import { atMost, below } from './operators.ts';

export type BellsRepository = ReturnType<typeof bellsRepository>;

/** Contracts whose facts are not all shown yet. A bell rings before the facts are recorded, so none is ever missed. */
export function bellsRepository(connection: Connection) {
  const bells = modelOf(connection, bellsCollection);
  const ring = (contract: string, seq: number, at: number) =>
    bells.updateOne({ _id: contract }, { $max: { seq }, $set: { at } }, { upsert: true });
  return {
    async ring(contract: string, seq: number, at: number): Promise<void> {
      // Two rings of a first bell at the same moment: the second finds it made.
      await ring(contract, seq, at).catch((error: unknown) => {
        if (!isDuplicateKey(error)) throw error;
        return ring(contract, seq, at);
      });
    },
    /** Stops a bell, unless it rang for something later meanwhile. */
    async answered(contract: string, upTo: number): Promise<void> {
      await bells.deleteOne({ _id: contract, seq: atMost(upTo) });
    },
    /** Stops a bell that rang for a task that was never recorded. */
    async forget(contract: string, rungBefore: number): Promise<void> {
      await bells.deleteOne({ _id: contract, at: below(rungBefore) });
    },
    /** Bells that have rung for a while, the oldest first. */
    async ringing(rungBefore: number, limit: number): Promise<BellDocument[]> {
      return bells
        .find({ at: below(rungBefore) })
        .sort({ at: 1 })
        .limit(limit)
        .lean<BellDocument[]>();
    },
  };
}
