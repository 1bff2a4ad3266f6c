import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { Problem } from '../problem.ts';

const LONGEST = 1_500;

/** What an upload says besides its bytes. The name stands in no address, which logs and histories would keep. */
export const uploadHeaders = z.strictObject({
  'idempotency-key': z.string().regex(/^[A-Za-z0-9_-]{8,80}$/),
  /** The name of the file, percent-encoded. */
  'x-file-name': z
    .string()
    .max(LONGEST)
    .regex(/^[\x21-\x7e]*$/)
    .optional(),
});

/** The name that somebody gave to a file; empty where they gave none. */
export function fileNameOf(headers: IncomingHttpHeaders): string {
  const given = uploadHeaders.shape['x-file-name'].safeParse(headers['x-file-name']);
  if (!given.success) throw new Problem('REQUEST_MALFORMED');
  try {
    return decodeURIComponent(given.data ?? '');
  } catch {
    throw new Problem('REQUEST_MALFORMED');
  }
}
