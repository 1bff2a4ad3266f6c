import type { Program } from '#engine/program';
import type { ProgramsRepository } from './programs.ts';
import { ProjectionFault } from './projection-fault.ts';

const MOST = 200;

/** Programs never change, so the ones in use are kept at hand. */
export function programCache(programs: ProgramsRepository): (hash: string) => Promise<Program> {
  const known = new Map<string, Program>();
  return async (hash) => {
    const program = known.get(hash) ?? (await programs.find(hash));
    if (!program) throw new ProjectionFault('PROGRAM_UNKNOWN', { hash });
    known.delete(hash);
    known.set(hash, program);
    if (known.size > MOST) for (const [oldest] of known) if (known.size > MOST) known.delete(oldest);
    return program;
  };
}
