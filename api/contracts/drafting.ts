import { createHash } from 'node:crypto';
import type { Moment } from '#schema/facts';
import type { Me } from '../policies/me.ts';
import type { ApiStore, Settings } from '../ports.ts';

/** Who drafts a contract, under which key, and when. */
export type Drafting = { store: ApiStore; settings: Settings; me: Me; key: string; at: Moment };

/** An id made from the key: the same request finds it again, and nobody who does not know the key can guess it. */
export function idFrom({ me, key }: Pick<Drafting, 'me' | 'key'>, what: string): string {
  return createHash('sha256').update(`trame/${what}:${me.id}:${key}`).digest('hex').slice(0, 32);
}
