import type { Connection } from 'mongoose';
import type { Program } from '#engine/program';
import { type ProgramDocument, programsCollection } from './collections/templates.ts';
import { modelOf } from './mongo.ts';
import { sha256 } from './sha256.ts';

export type ProgramsRepository = ReturnType<typeof programsRepository>;

/**
 * Compiled programs. A contract is projected and rebuilt with the very program it runs on, whatever the compiler of
 * the day would make of its template. Kept as text in the order it was compiled: the order of steps means something.
 */
export function programsRepository(connection: Connection) {
  const programs = modelOf(connection, programsCollection);
  return {
    /** Keeps a program and says the name to find it by. */
    async put(program: Program): Promise<string> {
      const body = JSON.stringify(program);
      const hash = sha256(body);
      const $setOnInsert = { engine: program.engine, body };
      await programs.updateOne({ _id: hash }, { $setOnInsert }, { upsert: true });
      return hash;
    },
    async find(hash: string): Promise<Program | null> {
      const found = await programs.findOne({ _id: hash }).lean<ProgramDocument>();
      return found ? (JSON.parse(found.body) as Program) : null;
    },
  };
}
