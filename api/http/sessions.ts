import { createHmac, randomBytes } from 'node:crypto';
import type { Me } from '../policies/me.ts';
import type { Ports } from '../ports.ts';
import { SESSION_MS } from './session-cookie.ts';

/**
 * Sessions are opaque: 128 random bits in a cookie, and in the store a keyed hash of them. Whoever reads the store
 * cannot open a session, and whoever writes to it cannot make one.
 */
export async function openSession({ store, clock, sessionSecret }: Ports, person: string): Promise<string> {
  const token = randomBytes(16).toString('base64url');
  const now = clock();
  const expiresAt = new Date(now + SESSION_MS);
  const id = idOf(token, sessionSecret);
  await store.sessions.create({ id, person, createdAt: now, lastSeenAt: now, expiresAt, strength: 'link' });
  return token;
}

export async function endSession({ store, sessionSecret }: Ports, token: string): Promise<void> {
  await store.sessions.end(idOf(token, sessionSecret));
}

/** Who is behind a token, while the session lives and the person is active. */
export async function personBehind({ store, clock, sessionSecret }: Ports, token: string | null): Promise<Me | null> {
  if (token === null) return null;
  const session = await store.sessions.find(idOf(token, sessionSecret), clock());
  const person = session && (await store.people.find(session.person));
  if (!person?.active) return null;
  const { _id: id, name, language, organisation, duties } = person;
  return { id, name, language, organisation, duties };
}

function idOf(token: string, secret: string): string {
  return createHmac('sha256', secret).update(`trame/session:${token}`).digest('hex');
}
