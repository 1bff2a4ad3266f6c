import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBuilt } from '#embedded/start-built';

/** A Trame that runs, and the way to end it. */
export type Stack = { publicUrl: string; stop: () => Promise<void> };

/** The whole of Trame as one command starts it, on a folder that is thrown away. */
export async function startStack(): Promise<Stack> {
  const dir = mkdtempSync(join(tmpdir(), 'trame-e2e-'));
  const trame = await startBuilt(dir);
  const stop = async () => {
    await trame.stop();
    rmSync(dir, { recursive: true, force: true });
  };
  return { publicUrl: trame.publicUrl, stop };
}

/** A Trame that somebody started already, and who will end it. */
export function runningStack(publicUrl: string): Stack {
  return { publicUrl, stop: async () => {} };
}
