import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * A line to a gRPC server on which an answer can be lost: what was asked is done, and whoever asked is cut off before
 * hearing so.
 */
export async function lossyLine(
  address: string,
): Promise<AsyncDisposable & { address: string; loseNextAnswer(): void; lost(): number }> {
  const { hostname, port } = new URL(`tcp://${address}`);
  const open = new Set<Socket>();
  let losing = false;
  let lost = 0;

  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
    }
    let isLost = false;
    near.on('data', (request) => far.write(request));
    far.on('data', (answer) => {
      if (losing && hasAnswer(answer)) {
        losing = false;
        isLost = true;
        lost += 1;
        near.destroy();
      }
      if (!isLost) near.write(answer);
    });
    near.on('close', () => isLost || far.destroy());
    far.on('close', () => near.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    loseNextAnswer() {
      losing = true;
    },
    lost: () => lost,
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

const FRAME_HEAD_BYTES = 9;
const HEADERS = 1;

/** Whether something said over HTTP/2 holds an answer, beside what both sides say to keep the line (RFC 9113, 4.1). */
function hasAnswer(said: Buffer): boolean {
  for (let at = 0; at + FRAME_HEAD_BYTES <= said.length; at += FRAME_HEAD_BYTES + said.readUIntBE(at, 3))
    if (said[at + 3] === HEADERS) return true;
  return false;
}
