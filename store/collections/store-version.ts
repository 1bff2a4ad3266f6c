import { collection } from '../mongo.ts';

/** How far the store has been migrated, and who is migrating it now. */
export type StoreVersionDocument = { _id: 'store'; version: number; lockedBy: string | null; lockedUntil: number };

export const storeVersionCollection = collection<StoreVersionDocument>('storeVersion', {
  _id: String,
  version: Number,
  lockedBy: String,
  lockedUntil: Number,
});
