import type { IncomingHttpHeaders } from 'node:http';
import { Problem } from '../problem.ts';

const KEY = /^[A-Za-z0-9_-]{8,80}$/;

/** The client's own name for what it asks, the same at each attempt. */
export function idempotencyKeyOf(headers: IncomingHttpHeaders): string {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || !KEY.test(key)) throw new Problem('IDEMPOTENCY_KEY_MISSING');
  return key;
}
