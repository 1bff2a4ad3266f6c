import { connect } from 'node:net';

const CONNECT_LIMIT_MS = 1000;

/**
 * Resolves when something accepts connections there. Asked before any real client is: a gRPC client that was refused
 * once waits a second before it tries again, a bare connection costs nothing.
 */
export function portOpen(hostAndPort: string): Promise<void> {
  const { hostname, port } = new URL(`tcp://${hostAndPort}`);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) });
    socket.setTimeout(CONNECT_LIMIT_MS, () => socket.destroy(new Error(`${hostAndPort} does not answer`)));
    socket.once('error', reject);
    socket.once('connect', () => {
      resolve();
      socket.destroy();
    });
  });
}
