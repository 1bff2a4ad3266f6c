import { collection } from '../mongo.ts';

/** A file that somebody gave. The contract knows only its id and a digest salted with the salt kept here. */
export type FileDocument = {
  _id: string;
  contract: string;
  author: string;
  at: number;
  /** As people call it; null once erased, like the salt: then the digest in the journal says nothing any more. */
  name: string | null;
  /** Found in its bytes, never taken from a name or from whoever sent it. */
  type: string;
  size: number;
  salt: string | null;
  digest: string;
  /** No act has given it yet: it is thrown away after a time. */
  waiting: boolean;
  /** Where acts gave it: `field:x`, `field:x@person`, `row:list/row`. Who sees one of these may open it. */
  places: string[];
};

/** The bytes of a file, apart from it, so that lists of files never read them. */
export type FileBytesDocument = { _id: string; bytes: Buffer };

export const filesCollection = collection<FileDocument>(
  'files',
  {
    ...{ _id: String, contract: String, author: String, at: Number, name: String, type: String, size: Number },
    ...{ salt: String, digest: String, waiting: Boolean, places: [String] },
  },
  [{ fields: { contract: 1, waiting: 1, author: 1 } }, { fields: { waiting: 1, at: 1 } }],
);

export const fileBytesCollection = collection<FileBytesDocument>('fileBytes', { _id: String, bytes: Buffer });
