import { addressOn } from '#messaging/channels';
import type { PersonChannel, PersonDocument } from '#store/collections/people';
import type { Dossier } from '../dossier.ts';
import type { Me } from '../policies/me.ts';
import type { ApiStore } from '../ports.ts';
import { namesOf, type PersonView } from '../presenters/names.ts';
import { maySeeReach } from '../presenters/privacy.ts';
import { Problem } from '../problem.ts';
import type { ReachGiven } from './person-schema.ts';

/** Where somebody is reached, for whoever coordinates a contract with them. */
export type Reach = ReachGiven & {
  person: PersonView;
  /** An e-mail address is a way in: not everybody who may ring somebody up may change it. */
  mayChangeEmail: boolean;
};

/** How somebody at the table of this contract is reached. */
export async function readReach(store: ApiStore, dossier: Dossier, id: string): Promise<Reach> {
  return reachOf(store, dossier.me, await personAtTable(store, dossier, id));
}

/**
 * Writes how somebody at the table is reached. A way that is written for the first time comes after those she chose; one
 * that leads nowhere any more is given up.
 */
export async function writeReach(store: ApiStore, dossier: Dossier, id: string, given: ReachGiven): Promise<Reach> {
  const person = await personAtTable(store, dossier, id);
  const next = { ...given, email: given.email?.trim().toLowerCase() ?? null };
  if (next.email !== person.email) await refuseAddress(store, dossier.me, person, next.email);
  await store.people.update(id, { ...next, channels: channelsOf(person, { ...person, ...next }) });
  return reachOf(store, dossier.me, await personAtTable(store, dossier, id));
}

async function refuseAddress(store: ApiStore, me: Me, person: PersonDocument, email: string | null): Promise<void> {
  if (!mayChangeEmail(me, person)) throw new Problem('EMAIL_NOT_YOURS_TO_CHANGE');
  const holder = email === null ? null : await store.people.findByEmail(email);
  if (holder !== null && holder._id !== person._id) throw new Problem('EMAIL_TAKEN');
}

/** Whoever may launch contracts may; but not for somebody who has a duty on the platform, and so more doors to open. */
function mayChangeEmail({ duties }: Me, person: PersonDocument): boolean {
  return duties.includes('coordinator') && person.duties.length === 0;
}

async function personAtTable(store: ApiStore, dossier: Dossier, id: string): Promise<PersonDocument> {
  if (!maySeeReach(dossier)) throw new Problem('NOT_ALLOWED');
  const { summary, opening } = dossier.contract;
  const isSeated = (summary?.parties ?? opening.parties).some(({ person }) => person === id);
  const person = isSeated ? await store.people.find(id) : null;
  if (!person?.active) throw new Problem('NOT_FOUND');
  return person;
}

async function reachOf(store: ApiStore, me: Me, person: PersonDocument): Promise<Reach> {
  const { email, phone, address, language } = person;
  const names = await namesOf(store, [person._id]);
  return { person: names(person._id), email, phone, address, language, mayChangeEmail: mayChangeEmail(me, person) };
}

const WAYS: readonly PersonChannel[] = ['mail', 'call', 'letter'];

function channelsOf(before: PersonDocument, after: PersonDocument): PersonChannel[] {
  const kept = before.channels.filter((channel) => addressOn(after, channel) !== null);
  const isNew = (channel: PersonChannel) => addressOn(before, channel) === null && addressOn(after, channel) !== null;
  return [...kept, ...WAYS.filter((channel) => isNew(channel) && !kept.includes(channel))];
}
