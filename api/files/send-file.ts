import type { Response } from 'express';
import type { FileDocument } from '#store/collections/files';

/**
 * Hands a file over to be kept, never to be shown as a page of ours: under its own type and no other, with nothing in
 * it that may run, load or be framed.
 */
export function sendFile(response: Response, { name, type }: Pick<FileDocument, 'name' | 'type'>, bytes: Buffer): void {
  response.attachment(name ?? undefined);
  response.set({
    'content-type': type === 'text/plain' ? 'text/plain; charset=utf-8' : type,
    'content-length': String(bytes.length),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
  response.status(200).end(bytes);
}
