import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

const LOOPBACK = '127.0.0.1';

/**
 * Systems give outgoing connections ports from 32,768 (Linux) or 49,152 (macOS, Windows) on: one chosen up there may
 * be gone before the server listens on it, or while the server is started again.
 */
const OURS = { first: 20_000, last: 32_000 };
const MOST_LOOKS = 50;

/** The wanted port when nothing listens on it, otherwise any free one. */
export async function choosePort(wanted?: number): Promise<number> {
  if (wanted !== undefined && (await isFree(wanted))) return wanted;
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const port = randomInt(OURS.first, OURS.last);
    if (await isFree(port)) return port;
  }
  return portGivenBySystem(0);
}

/** Whether we could listen on this port of the loopback interface. */
export async function isFree(port: number): Promise<boolean> {
  try {
    await portGivenBySystem(port);
    return true;
  } catch {
    return false;
  }
}

function portGivenBySystem(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      const address = server.address();
      const given = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => resolve(given));
    });
  });
}
