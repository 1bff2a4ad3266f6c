import type { Browser } from './http-browser.ts';
import { randomId } from './ids.ts';

export type Kept = { id: string; digest: string; file: string; name: string; type: string; size: number };
export type Uploaded = { status: number; body: Kept & { code?: string } };

type Sending = { key?: string; headers?: Record<string, string> };

/** Sends a file as pages do: bytes as they are, its name in a header. */
export async function upload(
  { url, contract, who }: { url: string; contract: string; who: Browser },
  name: string,
  bytes: Uint8Array | string,
  { key = randomId(), headers = {} }: Sending = {},
): Promise<Uploaded> {
  const answer = await fetch(`${url}/api/v1/contracts/${contract}/files`, {
    method: 'POST',
    headers: {
      ...{ cookie: who.cookie(), origin: 'http://localhost', 'content-type': 'application/octet-stream' },
      ...{ 'x-file-name': encodeURIComponent(name), 'idempotency-key': key, ...headers },
    },
    body: typeof bytes === 'string' ? bytes : new Uint8Array(bytes),
  });
  return { status: answer.status, body: (await answer.json()) as Uploaded['body'] };
}

/** What an act carries of a file. */
export const reference = ({ id, digest }: Kept) => ({ id, digest });
