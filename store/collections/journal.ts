import { collection } from '../mongo.ts';

/** One fact of a contract, as it was when it was made, bound to all before it. Never changed, never removed. */
export type JournalDocument = {
  /** `contract:seq`. */
  _id: string;
  contract: string;
  seq: number;
  at: number;
  type: string;
  actor: string | null;
  cause: string;
  /** The fact itself, as JSON text: exactly the bytes that were hashed. */
  body: string;
  hash: string;
};

export const journalCollection = collection<JournalDocument>(
  'journal',
  {
    _id: String,
    contract: String,
    seq: Number,
    at: Number,
    type: String,
    actor: String,
    cause: String,
    body: String,
    hash: String,
  },
  [{ fields: { contract: 1, seq: 1 }, options: { unique: true } }, { fields: { contract: 1, cause: 1, seq: 1 } }],
);
