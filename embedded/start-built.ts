import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtEntries } from './apps/entries.ts';
import { buildWhenStale } from './build-when-stale.ts';
import { projectRoot } from './folder.ts';
import { choosePort } from './ports.ts';
import { type RunningTrame, startTrame } from './start.ts';

/**
 * What `npm start` starts, built as there, for whoever tries or measures it: on a folder that is thrown away at the end,
 * with no service of the shell's, and away from the port that people's own Trame begins with and comes back to.
 */
export async function startBuilt(say: (line: string) => void = () => {}): Promise<RunningTrame> {
  const root = projectRoot();
  const dir = mkdtempSync(join(tmpdir(), 'trame-built-'));
  const trame = await startTrame({
    dir,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], API_PORT: String(await choosePort()) },
    say,
    entries: () => builtEntries(root),
    prepare: () => buildWhenStale(root, say),
  });
  const stop = async () => {
    await trame.stop();
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  };
  return { ...trame, stop };
}
