import { randomBytes } from 'node:crypto';

/** A random id, as the project makes them. */
export function randomId(): string {
  return randomBytes(16).toString('hex');
}
