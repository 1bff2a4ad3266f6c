import { createHmac } from 'node:crypto';

/**
 * A name for something whose own name says too much: the row of a message names its step and its date, which may be
 * private. With a secret, since whoever knows the programme could try every step of it.
 */
export function opaqueId(secret: string, name: string): string {
  return createHmac('sha256', secret).update(`opaque:${name}`).digest('hex').slice(0, 32);
}
