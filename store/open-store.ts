import { accessLogRepository } from './access-log.ts';
import { amendedTemplatesRepository } from './amended-templates.ts';
import { bellsRepository } from './bells.ts';
import { contractsRepository } from './contracts.ts';
import { filesRepository } from './files.ts';
import { handDeliveriesRepository } from './hand-deliveries.ts';
import { itemsRepository } from './items.ts';
import { journalRepository } from './journal.ts';
import { messagesRepository } from './messages.ts';
import { migrate } from './migrate.ts';
import { connect } from './mongo.ts';
import { notesRepository } from './notes.ts';
import { organisationsRepository } from './organisations.ts';
import { outboxRepository } from './outbox.ts';
import { peopleRepository } from './people.ts';
import { programsRepository } from './programs.ts';
import { sessionsRepository } from './sessions.ts';
import { templatePresenceRepository } from './template-presence.ts';
import { templateVersionsRepository } from './template-versions.ts';
import { templatesRepository } from './templates.ts';

export type Store = Awaited<ReturnType<typeof openStore>>;

/** Opens the store, migrated: everything that is kept, behind repositories. Nothing else knows MongoDB. */
export async function openStore(uri: string, options: { poolSize?: number } = {}) {
  const connection = await connect(uri, options.poolSize);
  await migrate(connection).catch(async (error: unknown) => {
    await connection.close();
    throw error;
  });
  return {
    connection,
    contracts: contractsRepository(connection),
    items: itemsRepository(connection),
    journal: journalRepository(connection),
    people: peopleRepository(connection),
    organisations: organisationsRepository(connection),
    templates: templatesRepository(connection),
    templatePresence: templatePresenceRepository(connection),
    templateVersions: templateVersionsRepository(connection),
    amendedTemplates: amendedTemplatesRepository(connection),
    programs: programsRepository(connection),
    sessions: sessionsRepository(connection),
    notes: notesRepository(connection),
    files: filesRepository(connection),
    bells: bellsRepository(connection),
    outbox: outboxRepository(connection),
    messages: messagesRepository(connection),
    handDeliveries: handDeliveriesRepository(connection),
    accessLog: accessLogRepository(connection),
    /** Whether MongoDB answers. */
    ping: async () => void (await connection.db?.command({ ping: 1 })),
    close: () => connection.close(),
  };
}
