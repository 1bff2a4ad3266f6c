import { randomBytes } from 'node:crypto';
import type { Connection } from 'mongoose';
import { type AccessDocument, accessLogCollection } from './collections/access-log.ts';
import { modelOf } from './mongo.ts';
import { below } from './operators.ts';

export type AccessLogRepository = ReturnType<typeof accessLogRepository>;

/** Who looked at what: appended to, read by the people concerned, swept after its time. */
export function accessLogRepository(connection: Connection) {
  const log = modelOf(connection, accessLogCollection);
  return {
    async append(line: Omit<AccessDocument, '_id'>): Promise<void> {
      await log.create([{ _id: randomBytes(16).toString('hex'), ...line }]);
    },
    async ofContract(contract: string, limit: number): Promise<AccessDocument[]> {
      return log.find({ contract }).sort({ at: -1 }).limit(limit).lean<AccessDocument[]>();
    },
    async sweep(before: number): Promise<number> {
      return (await log.deleteMany({ at: below(before) })).deletedCount;
    },
  };
}
