import { collection } from '../mongo.ts';

/** A text that people wrote. The contract knows only its id and a digest salted with the salt kept here. */
export type NoteDocument = {
  _id: string;
  contract: string;
  author: string;
  at: number;
  /** Null once erased: then the digest in the journal can no longer be linked to any text. */
  text: string | null;
  salt: string | null;
  digest: string;
};

export const notesCollection = collection<NoteDocument>(
  'notes',
  { _id: String, contract: String, author: String, at: Number, text: String, salt: String, digest: String },
  [{ fields: { contract: 1, at: 1 } }],
);
