import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:net';
import { dirname, join } from 'node:path';
import { ask, close, type Holder, listen, socketFolder, windowsPipe } from './lock-socket.ts';
import { pause, untilSucceeds } from './time-limit.ts';

/** The folder is used by another process of Trame that is alive now. */
export class LockHeldError extends Error {
  override readonly name = 'LockHeldError';
  readonly code = 'FOLDER_IN_USE';
  readonly holderPid: number;
  constructor(path: string, holderPid: number) {
    super(`${dirname(path)} is already in use by process ${holderPid}. Stop it first, or use another folder.`);
    this.holderPid = holderPid;
  }
}

/** A lock that is held until it is released or its process dies. */
export interface Lock {
  readonly release: () => Promise<void>;
}

const LOOK_AGAIN_MS = 5;

/**
 * Takes a lock: a *listening* local socket, so it dies with its process, and what a crash leaves holds nobody up.
 *
 * `.trame/lock` is a folder where everybody who asks listens under a name of their own, and looks at the others only
 * then: of two who ask at once, at least one sees the other. Who holds wins over who asks, and of those who ask the
 * smallest name. A dead socket may be removed by anybody, since its name never comes back. (One socket under one fixed
 * name cannot do this: between looking at a dead one and removing it, somebody may have put a living one there.)
 */
export async function takeLock(path: string): Promise<Lock> {
  if (process.platform === 'win32') return takePipe(path);
  const folder = socketFolder(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const own = randomBytes(6).toString('hex');
  const answer: Holder = { pid: process.pid, holds: false };
  const server = await listen(join(folder, own), () => answer);
  try {
    answer.holds = await winAgainstRivals(path, folder, own);
    if (answer.holds) return { release: () => close(server as Server) };
  } catch (error) {
    await close(server as Server);
    throw error;
  }
  await close(server as Server);
  return takeLock(path);
}

/** Takes a lock as soon as its holder gives it back. */
export function waitForLock(path: string, limitMs: number): Promise<Lock> {
  return untilSucceeds({ what: `Taking the lock ${path}`, limitMs, everyMs: 100, attempt: () => takeLock(path) });
}

/** The process that holds a lock, or undefined when nobody does. */
export async function lockHolder(path: string): Promise<number | undefined> {
  if (process.platform === 'win32') return (await ask(windowsPipe(path)))?.pid;
  const rivals = await livingRivals(socketFolder(path), '');
  return rivals.find(({ holds }) => holds)?.pid;
}

/** False when our own socket was removed: for an instant, between its creation and its listening, it looks dead. */
async function winAgainstRivals(path: string, folder: string, own: string): Promise<boolean> {
  for (;;) {
    const rivals = await livingRivals(folder, own);
    const winner = rivals.find(({ holds }) => holds) ?? rivals.find(({ name }) => name < own);
    if (winner !== undefined) throw new LockHeldError(path, winner.pid);
    if (!existsSync(join(folder, own))) return false;
    if (rivals.length === 0) return true;
    // Those with greater names give way as soon as they see us, unless they hold it already and have not seen us.
    await pause(LOOK_AGAIN_MS);
  }
}

async function livingRivals(folder: string, own: string): Promise<readonly (Holder & { readonly name: string })[]> {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name !== own);
  const answers = await Promise.all(
    names.map(async (name) => {
      const holder = await ask(join(folder, name));
      if (holder === undefined) rmSync(join(folder, name), { force: true });
      return holder === undefined ? [] : [{ ...holder, name }];
    }),
  );
  return answers.flat();
}

/** A named pipe of Windows disappears with its process, so one fixed name is enough. */
async function takePipe(path: string): Promise<Lock> {
  const server = await listen(windowsPipe(path), () => ({ pid: process.pid, holds: true }));
  if (server === undefined) throw new LockHeldError(path, (await ask(windowsPipe(path)))?.pid ?? 0);
  return { release: () => close(server) };
}
