import { collection } from '../mongo.ts';

/** Who looked at what, and when: apart from everything else, kept for its own time, only ever appended to. */
export type AccessDocument = { _id: string; at: number; person: string; what: string; contract: string | null };

export const accessLogCollection = collection<AccessDocument>(
  'accessLog',
  { _id: String, at: Number, person: String, what: String, contract: String },
  [{ fields: { contract: 1, at: -1 } }, { fields: { at: 1 } }],
);
