import { accessLogCollection } from './collections/access-log.ts';
import { bellsCollection } from './collections/bells.ts';
import { contractStatesCollection } from './collections/contract-states.ts';
import { contractsCollection } from './collections/contracts.ts';
import { fileBytesCollection, filesCollection } from './collections/files.ts';
import { handDeliveriesCollection } from './collections/hand-deliveries.ts';
import { itemsCollection } from './collections/items.ts';
import { journalCollection } from './collections/journal.ts';
import { messagesCollection } from './collections/messages.ts';
import { notesCollection } from './collections/notes.ts';
import { organisationsCollection } from './collections/organisations.ts';
import { outboxCollection } from './collections/outbox.ts';
import { peopleCollection } from './collections/people.ts';
import { sessionsCollection, signInLinksCollection } from './collections/sessions.ts';
import { templatePresenceCollection } from './collections/template-presence.ts';
import {
  amendedTemplatesCollection,
  programsCollection,
  templatesCollection,
  templateVersionsCollection,
} from './collections/templates.ts';
import type { Collection } from './mongo.ts';

/** Every collection of the store: what migrations create and index. */
export const allCollections = [
  accessLogCollection,
  amendedTemplatesCollection,
  bellsCollection,
  contractStatesCollection,
  contractsCollection,
  fileBytesCollection,
  filesCollection,
  handDeliveriesCollection,
  itemsCollection,
  journalCollection,
  messagesCollection,
  notesCollection,
  organisationsCollection,
  outboxCollection,
  peopleCollection,
  programsCollection,
  sessionsCollection,
  signInLinksCollection,
  templatePresenceCollection,
  templatesCollection,
  templateVersionsCollection,
] as unknown as readonly Collection<{ _id: string }>[];
