import { collection } from '../mongo.ts';

/** A contract that has news for the read models: up to which fact, and since when. */
export type BellDocument = { _id: string; seq: number; at: number };

export const bellsCollection = collection<BellDocument>('bells', { _id: String, seq: Number, at: Number }, [
  { fields: { at: 1 } },
]);
