import { createHash, randomBytes } from 'node:crypto';
import type { Connection } from 'mongoose';
import {
  type FileBytesDocument,
  type FileDocument,
  fileBytesCollection,
  filesCollection,
} from './collections/files.ts';
import { isDuplicateKey } from './duplicate-key.ts';
import { findByIds } from './find-by-ids.ts';
import { modelOf } from './mongo.ts';
import { below } from './operators.ts';
import { inTransaction } from './transaction.ts';

/** A file as it comes in; its id is made by the server. */
export type NewFile = Pick<FileDocument, 'contract' | 'author' | 'at' | 'type'> & {
  id: string;
  name: string;
  bytes: Buffer;
};

export type FilesRepository = ReturnType<typeof filesRepository>;

/** Files that people gave, kept apart from the contract, which knows a reference and a salted digest only. */
export function filesRepository(connection: Connection) {
  const files = modelOf(connection, filesCollection);
  const contents = modelOf(connection, fileBytesCollection);

  async function find(id: string): Promise<FileDocument | null> {
    return files.findOne({ _id: id }).lean<FileDocument>();
  }

  /** Takes a file away that no act has given; false where there is none, or where one has. */
  async function discard(id: string): Promise<boolean> {
    return inTransaction(connection, async (session) => {
      const { deletedCount } = await files.deleteOne({ _id: id, waiting: true }, { session });
      if (deletedCount === 1) await contents.deleteOne({ _id: id }, { session });
      return deletedCount === 1;
    });
  }

  return {
    find,
    discard,
    /** Keeps a file. The same id with the same bytes again is the same file; with others it is null. */
    async add({ id, bytes, ...given }: NewFile): Promise<FileDocument | null> {
      const salt = randomBytes(16).toString('hex');
      const fixed = { size: bytes.length, salt, digest: digestOf(salt, bytes), waiting: true, places: [] };
      try {
        await inTransaction(connection, async (session) => {
          await files.create([{ _id: id, ...given, ...fixed }], { session });
          await contents.create([{ _id: id, bytes }], { session });
        });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
      const kept = await find(id);
      return kept && isSame(kept, given, bytes) ? kept : null;
    },
    async findMany(ids: string[]): Promise<FileDocument[]> {
      return findByIds(files, ids);
    },
    /** What it holds; null once erased. */
    async bytesOf(id: string): Promise<Buffer | null> {
      const found = (await contents.findOne({ _id: id })) as FileBytesDocument | null;
      if (found === null) return null;
      const { buffer, byteOffset, length } = found.bytes;
      // The same bytes, without what mongoose puts around them.
      return Buffer.from(buffer, byteOffset, length);
    },
    /** How many files of somebody no act has given yet. */
    async countWaiting(contract: string, author: string): Promise<number> {
      return files.countDocuments({ contract, waiting: true, author });
    },
    /** How many files a contract holds. */
    async countOf(contract: string): Promise<number> {
      return files.countDocuments({ contract });
    },
    /** Erases the bytes, the name and the salt. The journal and its chain stay as they are, and say nothing any more. */
    async erase(id: string): Promise<void> {
      await inTransaction(connection, async (session) => {
        await files.updateOne({ _id: id }, { $set: { name: null, salt: null } }, { session });
        await contents.deleteOne({ _id: id }, { session });
      });
    },
    /** Throws away what came before then and was never given; says how many. */
    async sweep(before: number, limit: number): Promise<number> {
      const left = await files
        .find({ waiting: true, at: below(before) }, { _id: 1 })
        .limit(limit)
        .lean();
      let gone = 0;
      for (const { _id } of left) if (await discard(_id)) gone += 1;
      return gone;
    },
  };
}

function isSame(kept: FileDocument, given: Pick<NewFile, 'contract' | 'author'>, bytes: Buffer): boolean {
  const { contract, author, salt, digest } = kept;
  return contract === given.contract && author === given.author && salt !== null && digest === digestOf(salt, bytes);
}

function digestOf(salt: string, bytes: Buffer): string {
  return createHash('sha256').update(salt).update(bytes).digest('hex');
}
