import { createHash, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { untilSucceeds } from './time-limit.ts';

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

const ASK_LIMIT_MS = 2000;
const MAX_ATTEMPTS = 10;
/** A local socket's path is at most 104 (macOS) or 108 (Linux) bytes long. */
const MAX_SOCKET_PATH = 100;

/**
 * Takes a lock: a *listening* local socket, so it dies with its process and a file left by a crash holds nobody up.
 * Binding refuses an existing file in one step; a dead file is first moved aside, then looked at again, because
 * between our two looks somebody else may have taken the lock for good.
 */
export async function takeLock(path: string): Promise<Lock> {
  const address = socketAddress(path);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const token = randomBytes(8).toString('hex');
    const server = await listen(address, token);
    if (server !== undefined) {
      const holder = await askHolder(address);
      if (holder?.token === token) return { release: () => release(server) };
      server.close();
      continue;
    }
    const holder = await askHolder(address);
    if (holder !== undefined) throw new LockHeldError(path, holder.pid);
    await removeDead(address, path);
  }
  throw new Error(`The lock ${path} could not be taken.`);
}

/** Takes a lock as soon as its holder gives it back. */
export function waitForLock(path: string, limitMs: number): Promise<Lock> {
  return untilSucceeds({ what: `Taking the lock ${path}`, limitMs, everyMs: 100, attempt: () => takeLock(path) });
}

/** The process that holds a lock, or undefined when nobody does. */
export async function lockHolder(path: string): Promise<number | undefined> {
  return (await askHolder(socketAddress(path)))?.pid;
}

function socketAddress(path: string): string {
  const full = resolve(path);
  const digest = createHash('sha256').update(full).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\trame-${digest}`;
  return Buffer.byteLength(full) <= MAX_SOCKET_PATH ? full : join(tmpdir(), `trame-${digest}-${basename(full)}`);
}

function listen(address: string, token: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.end(JSON.stringify({ pid: process.pid, token }));
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

interface Holder {
  readonly pid: number;
  readonly token: string;
}

function askHolder(address: string): Promise<Holder | undefined> {
  return new Promise((resolve, reject) => {
    const socket = connect(address);
    let answer = '';
    socket.setTimeout(ASK_LIMIT_MS, () => socket.destroy(new Error(`The holder of ${address} does not answer.`)));
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      answer += text;
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' || error.code === 'ENOENT' || error.code === 'ECONNRESET') resolve(undefined);
      else reject(error);
    });
    socket.once('close', () => resolve(answer === '' ? undefined : (JSON.parse(answer) as Holder)));
  });
}

async function removeDead(address: string, path: string): Promise<void> {
  const aside = `${address}.${randomBytes(4).toString('hex')}`;
  try {
    renameSync(address, aside);
  } catch {
    return;
  }
  const holder = await askHolder(aside);
  if (holder !== undefined) {
    if (!existsSync(address)) linkSync(aside, address);
    rmSync(aside, { force: true });
    throw new LockHeldError(path, holder.pid);
  }
  rmSync(aside, { force: true });
}

function release(server: Server): Promise<void> {
  // Closing removes the socket's file too; removing it again here could hit the next holder's.
  return new Promise((resolve) => {
    server.ref();
    server.close(() => resolve());
  });
}
