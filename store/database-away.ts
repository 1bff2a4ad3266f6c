import { Error as MongooseError, mongo } from 'mongoose';

/** What a server says that is stopping, or that is no longer the one to write to (MongoDB's own numbers). */
const LEAVING = [91, 189, 10_107, 11_600, 11_602, 13_435, 13_436];

/** Whether something failed because the database cannot be reached now: asking again later may succeed. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof MongooseError.MongooseServerSelectionError) return true;
  if (error instanceof mongo.MongoServerSelectionError || error instanceof mongo.MongoNetworkError) return true;
  if (error instanceof mongo.MongoNotConnectedError || error instanceof mongo.MongoTopologyClosedError) return true;
  return error instanceof mongo.MongoServerError && LEAVING.includes(Number(error.code));
}
