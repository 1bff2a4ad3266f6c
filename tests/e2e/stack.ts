import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { sourceEntries } from '#embedded/apps/entries';
import { projectRoot } from '#embedded/folder';
import { type RunningTrame, startTrame } from '#embedded/start';

/** Everything that one command starts, and where the caught mail is. */
export type Stack = RunningTrame & { mailUrl: string };

/** The whole of Trame as one command starts it, on a folder that is thrown away. */
export async function startStack(): Promise<Stack> {
  const dir = mkdtempSync(join(tmpdir(), 'trame-e2e-'));
  const root = projectRoot();
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
  const trame = await startTrame({
    dir,
    env,
    say: () => {},
    entries: () => sourceEntries(root),
    prepare: () => build({ root: join(root, 'designer'), logLevel: 'error' }),
  });
  const stop = async () => {
    await trame.stop();
    rmSync(dir, { recursive: true, force: true });
  };
  return { ...trame, mailUrl: trame.services.mail.httpUrl, stop };
}
