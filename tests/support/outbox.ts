import { gather } from '#messaging/gather';
import { createMail } from '#messaging/mail';
import { createOutbox } from '#messaging/outbox';
import { DEFAULT_SETTINGS, type OutboxPorts, type OutboxSettings } from '#messaging/ports';
import type { PersonDocument } from '#store/collections/people';
import type { Store } from '#store/open-store';
import { randomId } from './ids.ts';
import type { SmtpSink } from './smtp-sink.ts';

/** A clock that a test moves. */
export type TestClock = { now: () => number; set(at: string | number): void };

export function testClock(at: string): TestClock {
  let time = Date.parse(at);
  return {
    now: () => time,
    set: (next) => {
      time = typeof next === 'number' ? next : Date.parse(next);
    },
  };
}

export type Reported = { contract: string; item: string; person: string; id: string };

/** The real outbox on a real mail server, with a clock of ours. Envelopes close at once unless told otherwise. */
export function outboxForTest(
  store: Store,
  sinks: { real: SmtpSink; catcher: SmtpSink },
  clock: TestClock,
  settings: Partial<OutboxSettings> = {},
) {
  const reported: Reported[] = [];
  const problems: object[] = [];
  const from = 'Trame <trame@trame.test>';
  const mail = createMail({ smtpUrl: sinks.real.url, rehearsalSmtpUrl: sinks.catcher.url, from });
  const ports: OutboxPorts = {
    store,
    deliver: mail.deliver,
    reportFailure: async (contract, failure) => void reported.push({ contract, ...failure }),
    now: clock.now,
    pageUrl: 'https://trame.test',
    log: { info: () => {}, warn: (details, what) => void problems.push({ what, ...details }) },
  };
  const chosen = { ...DEFAULT_SETTINGS, gatherMs: 0, ...settings };
  const outbox = createOutbox(ports, chosen);
  return { ...outbox, gather: () => gather(ports, chosen), reported, problems, close: () => mail.close() };
}

/** Somebody with an address. */
export async function addPerson(store: Store, change: Partial<PersonDocument> = {}): Promise<string> {
  const id = change._id ?? randomId();
  await store.people.create({
    id,
    name: change.name ?? 'Nadia',
    email: change.email === undefined ? `${id}@personne.test` : change.email,
    phone: change.phone ?? null,
    address: change.address ?? null,
    language: change.language ?? 'fr',
    channels: change.channels ?? ['mail'],
    ...(change.reminders ? { reminders: change.reminders } : {}),
    organisation: change.organisation ?? null,
    duties: change.duties ?? [],
    easyRead: false,
    active: true,
    createdAt: 0,
  });
  return id;
}
