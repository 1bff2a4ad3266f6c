import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { projectRoot } from '#embedded/folder';
import { type Lock, LockHeldError, lockHolder, takeLock, waitForLock } from '#embedded/lock';
import { nodeArgumentsForSources } from '#embedded/tsx-loader';
import { temporaryFolder } from './fixtures.ts';

let folder: ReturnType<typeof temporaryFolder>;
const path = () => join(folder.dir, 'lock');

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

describe('the lock of a data folder', () => {
  test('is refused while somebody holds it, and says who', async () => {
    const lock = await takeLock(path());
    await expect(takeLock(path())).rejects.toMatchObject({ code: 'FOLDER_IN_USE', holderPid: process.pid });
    expect(await lockHolder(path())).toBe(process.pid);
    await lock.release();
    expect(await lockHolder(path())).toBeUndefined();
  });

  test('dies with its process: the file that kill -9 leaves holds nobody up', async () => {
    const kill = await holdElsewhere(path());
    await expect(takeLock(path())).rejects.toBeInstanceOf(LockHeldError);
    await kill();
    expect(readdirSync(path())).toHaveLength(1);

    const lock = await takeLock(path());
    await lock.release();
  });

  test('goes to one of many who ask at the same moment, also over a dead file', async () => {
    const dead = join(folder.dir, 'dead');
    await (await holdElsewhere(dead))();
    for (let round = 0; round < 50; round += 1) {
      mkdirSync(path(), { recursive: true });
      if (round % 2 === 0) linkSync(join(dead, readdirSync(dead)[0] ?? ''), join(path(), 'dead'));
      const asked = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(path())));
      const held = asked.filter((result): result is PromiseFulfilledResult<Lock> => result.status === 'fulfilled');
      expect(held).toHaveLength(1);
      await held[0]?.value.release();
    }
  });

  test('can be waited for', async () => {
    const first = await takeLock(path());
    const second = waitForLock(path(), 5000);
    await first.release();
    await (await second).release();
  });

  test('works in a folder whose path is too long for a socket', async () => {
    const deep = join(folder.dir, 'd'.repeat(60), 'e'.repeat(60), 'lock');
    const lock = await takeLock(deep);
    await expect(takeLock(deep)).rejects.toBeInstanceOf(LockHeldError);
    await lock.release();
  });
});

/** Takes a lock in another process; the answer ends that process with -9. */
async function holdElsewhere(lockPath: string): Promise<() => Promise<void>> {
  const module = join(projectRoot(), 'embedded/lock.ts');
  const take = `import(${JSON.stringify(module)}).then(({ takeLock }) => takeLock(${JSON.stringify(lockPath)}))`;
  const program = `${take}.then(() => console.log('held')); process.stdin.resume();`;
  const holder = spawn(process.execPath, [...nodeArgumentsForSources(), '--eval', program], { stdio: 'pipe' });
  await once(holder.stdout, 'data');
  return async () => {
    holder.kill('SIGKILL');
    await once(holder, 'exit');
  };
}
