import type { Connection } from 'mongoose';
import {
  type SessionDocument,
  type SignInLinkDocument,
  sessionsCollection,
  signInLinksCollection,
} from './collections/sessions.ts';
import { modelOf } from './mongo.ts';
import { above, atLeast } from './operators.ts';

export type Session = Omit<SessionDocument, '_id'> & { id: string };
export type SignInLink = Omit<SignInLinkDocument, '_id'> & { id: string };

export type SessionsRepository = ReturnType<typeof sessionsRepository>;

/** Sessions and sign-in links, by the hash of their token: what is stored opens nothing. */
export function sessionsRepository(connection: Connection) {
  const sessions = modelOf(connection, sessionsCollection);
  const links = modelOf(connection, signInLinksCollection);
  return {
    async create({ id, ...session }: Session): Promise<void> {
      await sessions.create([{ _id: id, ...session }]);
    },
    /** The session, if it is still alive at that time. */
    async find(id: string, now: number): Promise<Session | null> {
      const alive = { _id: id, expiresAt: above(new Date(now)) };
      const found = await sessions.findOne(alive).lean<SessionDocument>();
      return found ? { ...withoutId(found), id } : null;
    },
    async touch(id: string, now: number, expiresAt: Date): Promise<void> {
      await sessions.updateOne({ _id: id }, { $set: { lastSeenAt: now, expiresAt } });
    },
    async end(id: string): Promise<void> {
      await sessions.deleteOne({ _id: id });
    },
    async endAllOf(person: string): Promise<void> {
      await sessions.deleteMany({ person });
    },
    async createLink({ id, ...link }: SignInLink): Promise<void> {
      await links.create([{ _id: id, ...link }]);
    },
    /** Looks at a link without using it up: mail scanners open links too. */
    async findLink(id: string): Promise<SignInLink | null> {
      const found = await links.findOne({ _id: id }).lean<SignInLinkDocument>();
      return found ? { ...withoutId(found), id } : null;
    },
    /** Uses a link up. Of two attempts at once, one gets it. */
    async useLink(id: string, now: number): Promise<SignInLink | null> {
      const usable = { _id: id, usedAt: null, expiresAt: above(new Date(now)) };
      const found = await links.findOneAndUpdate(usable, { $set: { usedAt: now } }).lean<SignInLinkDocument>();
      return found ? { ...withoutId(found), id } : null;
    },
    /** How many links a person asked for since then. */
    async linksSince(person: string, since: number): Promise<number> {
      return links.countDocuments({ person, createdAt: atLeast(since) });
    },
  };
}

function withoutId<T extends { _id: string }>({ _id, ...rest }: T): Omit<T, '_id'> {
  return rest;
}
