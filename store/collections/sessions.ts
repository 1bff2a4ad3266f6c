import { collection } from '../mongo.ts';

/** Somebody signed in on one device. The token itself is never stored. */
export type SessionDocument = {
  /** SHA-256 of the token. */
  _id: string;
  person: string;
  createdAt: number;
  lastSeenAt: number;
  expiresAt: Date;
  /** How sure we are of who it is: a link in a mail, or a second factor too. */
  strength: 'link' | 'strong';
};

export const sessionsCollection = collection<SessionDocument>(
  'sessions',
  { _id: String, person: String, createdAt: Number, lastSeenAt: Number, expiresAt: Date, strength: String },
  [{ fields: { person: 1 } }, { fields: { expiresAt: 1 }, options: { expireAfterSeconds: 0 } }],
);

/** A sign-in link that was sent, usable once. */
export type SignInLinkDocument = {
  /** SHA-256 of the token. */
  _id: string;
  person: string;
  /** Where to go afterwards, a path of ours. */
  next: string | null;
  createdAt: number;
  expiresAt: Date;
  usedAt: number | null;
};

export const signInLinksCollection = collection<SignInLinkDocument>(
  'signInLinks',
  { _id: String, person: String, next: String, createdAt: Number, expiresAt: Date, usedAt: Number },
  [{ fields: { person: 1, createdAt: -1 } }, { fields: { expiresAt: 1 }, options: { expireAfterSeconds: 86_400 } }],
);
