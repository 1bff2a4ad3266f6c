import type { ClientSession, Connection } from 'mongoose';

const DURABLE = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', journal: true },
} as const;

/** Does all of it or nothing. The driver repeats the body after a passing failure, so the body must bear that. */
export async function inTransaction<T>(
  connection: Connection,
  body: (session: ClientSession) => Promise<T>,
): Promise<T> {
  const session = await connection.startSession();
  try {
    return await session.withTransaction(() => body(session), DURABLE);
  } finally {
    await session.endSession();
  }
}
