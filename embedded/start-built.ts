import { builtEntries } from './apps/entries.ts';
import { buildWhenStale } from './build-when-stale.ts';
import { projectRoot } from './folder.ts';
import { type RunningTrame, startTrame } from './start.ts';

/** What `npm start` starts, built as there, for whoever tries or measures it: no service of the shell's is used. */
export function startBuilt(dir: string, say: (line: string) => void = () => {}): Promise<RunningTrame> {
  const root = projectRoot();
  return startTrame({
    dir,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
    say,
    entries: () => builtEntries(root),
    prepare: () => buildWhenStale(root, say),
  });
}
