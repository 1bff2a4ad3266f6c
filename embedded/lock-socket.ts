import { createHash } from 'node:crypto';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a living socket says of its process. */
export interface Holder {
  readonly pid: number;
  holds: boolean;
}

const ASK_LIMIT_MS = 2000;
/** A local socket's path is at most 104 (macOS) or 108 (Linux) bytes long. */
const MAX_SOCKET_PATH = 100;
const NAME_LENGTH = 13;
const NOBODY = ['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE'];

/** The folder for the sockets of a lock: the lock's own path, or a short one where that is too long for a socket. */
export function socketFolder(path: string): string {
  const full = resolve(path);
  return Buffer.byteLength(full) + NAME_LENGTH <= MAX_SOCKET_PATH ? full : join(tmpdir(), `trame-${digestOf(full)}`);
}

/** The named pipe of a lock on Windows. */
export function windowsPipe(path: string): string {
  return `\\\\.\\pipe\\trame-${digestOf(resolve(path))}`;
}

/** Listens on a local socket and answers whoever connects; undefined when somebody listens there already. */
export function listen(address: string, answer: () => Holder): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.end(JSON.stringify(answer()));
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

/** Asks a local socket whose it is; undefined when its process is gone. */
export function ask(address: string): Promise<Holder | undefined> {
  return new Promise((resolve, reject) => {
    const socket = connect(address);
    let answer = '';
    socket.setTimeout(ASK_LIMIT_MS, () => socket.destroy(new Error(`The holder of ${address} does not answer.`)));
    socket.setEncoding('utf8').on('data', (text: string) => {
      answer += text;
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (NOBODY.includes(error.code ?? '')) resolve(undefined);
      else reject(error);
    });
    socket.once('close', () => resolve(answer === '' ? undefined : (JSON.parse(answer) as Holder)));
  });
}

/** Stops listening; the socket's file goes too. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.ref();
    server.close(() => resolve());
  });
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}
