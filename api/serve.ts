import { createServer } from 'node:http';
import type { Express } from 'express';

const STOPPED_WITHIN_MS = 8_000;
/** A file over a slow line takes a while; what reads JSON waits less (`read-json.ts`). */
const ASKED_WITHIN_MS = 120_000;

/** Listens, with limits on how slowly somebody may speak; `stop` answers what is under way first. */
export async function serve(
  app: Express,
  { host, port }: { host: string; port: number },
): Promise<{ port: number; stop(): Promise<void> }> {
  const server = createServer(
    { requestTimeout: ASKED_WITHIN_MS, headersTimeout: 10_000, keepAliveTimeout: 10_000 },
    app,
  );
  server.maxHeadersCount = 100;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    stop: () =>
      new Promise((resolve) => {
        const giveUp = setTimeout(() => server.closeAllConnections(), STOPPED_WITHIN_MS);
        server.close(() => (clearTimeout(giveUp), resolve()));
        server.closeIdleConnections();
      }),
  };
}
