import { createHmac, randomBytes } from 'node:crypto';
import type { Me } from '../policies/me.ts';
import type { Ports } from '../ports.ts';
import { SESSION_MS } from './session-cookie.ts';

/**
 * Sessions are opaque: 128 random bits in a cookie, and in the store a keyed hash of them. Whoever reads the store
 * cannot open a session, and whoever writes to it cannot make one.
 */
export async function openSession(ports: Ports, person: string): Promise<string> {
  const token = randomBytes(16).toString('base64url');
  const now = ports.clock();
  const expiresAt = new Date(now + SESSION_MS);
  const id = sessionIdOf(ports, token);
  await ports.store.sessions.create({ id, person, createdAt: now, lastSeenAt: now, expiresAt, strength: 'link' });
  return token;
}

/** Ends a session: in the store, and for the pages that listen under it. */
export async function endSession(ports: Ports, token: string): Promise<void> {
  const id = sessionIdOf(ports, token);
  await ports.store.sessions.end(id);
  ports.live.endSession(id);
}

/** Who is behind a token, while the session lives and the person is active. */
export async function personBehind(ports: Ports, token: string | null): Promise<Me | null> {
  return token === null ? null : personOfSession(ports, sessionIdOf(ports, token));
}

/** Who is behind a session, by the id that the store knows it by. */
export async function personOfSession(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  id: string,
): Promise<Me | null> {
  const session = await store.sessions.find(id, clock());
  const person = session && (await store.people.find(session.person));
  if (!person?.active) return null;
  const { _id, name, language, organisation, duties } = person;
  return { id: _id, name, language, organisation, duties };
}

/** What the store knows a session by. */
export function sessionIdOf({ sessionSecret }: Pick<Ports, 'sessionSecret'>, token: string): string {
  return createHmac('sha256', sessionSecret).update(`trame/session:${token}`).digest('hex');
}
