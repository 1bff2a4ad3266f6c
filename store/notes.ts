import { randomBytes } from 'node:crypto';
import type { Connection } from 'mongoose';
import type { TextRef } from '#schema/acts';
import { type NoteDocument, notesCollection } from './collections/notes.ts';
import { findByIds } from './find-by-ids.ts';
import { modelOf } from './mongo.ts';
import { sha256 } from './sha256.ts';

export type NotesRepository = ReturnType<typeof notesRepository>;

/** Texts that people wrote, kept apart from the contract, which knows a reference and a salted digest only. */
export function notesRepository(connection: Connection) {
  const notes = modelOf(connection, notesCollection);
  return {
    /** Keeps a text and gives the reference that an act may carry. */
    async add(contract: string, author: string, text: string, at: number): Promise<TextRef> {
      const id = randomBytes(16).toString('hex');
      const salt = randomBytes(16).toString('hex');
      const digest = sha256(salt + text);
      await notes.create([{ _id: id, contract, author, at, text, salt, digest }]);
      return { id, digest };
    },
    async find(id: string): Promise<NoteDocument | null> {
      return notes.findOne({ _id: id }).lean<NoteDocument>();
    },
    async findMany(ids: string[]): Promise<NoteDocument[]> {
      return findByIds(notes, ids);
    },
    /** Erases a text and its salt. The journal and its chain stay as they are, and say nothing any more. */
    async erase(id: string): Promise<void> {
      await notes.updateOne({ _id: id }, { $set: { text: null, salt: null } });
    },
  };
}
