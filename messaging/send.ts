import type { FrozenMessage, MessageDocument } from '#store/collections/messages';
import type { OutboxDocument } from '#store/collections/outbox';
import type { PersonDocument } from '#store/collections/people';
import { addressOn, isDeliveredByMachine } from './channels.ts';
import { compose, type Line } from './compose.ts';
import type { OutboxPorts, OutboxSettings } from './ports.ts';
import { nextAttempt, noAddress } from './retrying.ts';
import { dayAt, nextSendingTime } from './sending-hours.ts';
import { stillTrue } from './still-true.ts';
import type { Titles } from './titles.ts';

const WEEK_MS = 7 * 86_400_000;

/** Takes one claimed envelope as far as it goes now: sent, postponed, dropped, or to be tried again. */
export async function sendEnvelope(
  ports: OutboxPorts,
  settings: OutboxSettings,
  titles: Titles,
  envelope: MessageDocument,
): Promise<void> {
  const { store, now } = ports;
  const rows = await store.outbox.findMany(envelope.rows);
  const [first] = rows;
  if (!first) return void (await store.messages.drop(envelope));
  const later = await tooEarly(ports, settings, envelope, first);
  if (later !== null) return store.messages.postpone(envelope, later);
  const today = first.rehearsal ? first.date : dayAt(first, now());
  const open = await stillTrue(store, rows, today);
  if (open.length === 0) return drop(ports, envelope);
  const frozen = envelope.frozen ?? (await freeze(ports, titles, envelope, open, today));
  // A row joined meanwhile, or the envelope is for somebody's hands: either way it is not ours to send now.
  if (!frozen) return;
  await attempt(ports, envelope, frozen, first.rehearsal);
}

/** Quiet hours and the weekly cap are asked at the last moment; urgent things and rehearsals know neither. */
async function tooEarly(
  { store, now }: OutboxPorts,
  { weeklyCap }: OutboxSettings,
  envelope: MessageDocument,
  row: OutboxDocument,
): Promise<number | null> {
  if (envelope.urgent || row.rehearsal) return null;
  const allowed = nextSendingTime(row, now());
  if (allowed > now()) return allowed;
  if (envelope.frozen) return null;
  const sent = await store.messages.sentSince(envelope.person, now() - WEEK_MS);
  const blocking = sent.at(-weeklyCap);
  return blocking === undefined ? null : nextSendingTime(row, blocking + WEEK_MS);
}

async function drop({ store, log }: OutboxPorts, envelope: MessageDocument): Promise<void> {
  if (!(await store.messages.drop(envelope))) return;
  await store.outbox.drop(envelope.rows);
  log.info({ message: envelope._id }, 'nothing left to say');
}

/** Decides the words, once. Returns null when there is nothing to send by machine, or not yet. */
async function freeze(
  ports: OutboxPorts,
  titles: Titles,
  envelope: MessageDocument,
  open: readonly OutboxDocument[],
  today: string,
): Promise<FrozenMessage | null> {
  const { store, pageUrl } = ports;
  const reader = await store.people.find(envelope.person);
  const to = reader ? (addressOn(reader, envelope.channel) ?? '') : '';
  const lines = await linesOf(ports, titles, reader, open);
  const head = { to, pageUrl, today, rehearsal: envelope.realm !== 'real' };
  const frozen = compose(reader ?? { name: '', language: 'fr' }, lines, head);
  const byMachine = isDeliveredByMachine(envelope.channel);
  const done = await store.messages.freeze(envelope, frozen, byMachine ? 'sending' : 'byHand');
  if (!done) await store.messages.postpone(envelope, ports.now());
  return done && byMachine ? frozen : null;
}

async function linesOf(
  { store }: OutboxPorts,
  titles: Titles,
  reader: PersonDocument | null,
  rows: readonly OutboxDocument[],
): Promise<Line[]> {
  const awaited = await store.people.findMany([...new Set(rows.flatMap((row) => row.about))]);
  const names = new Map(awaited.map((person) => [person._id, person.name]));
  const language = reader?.language ?? 'fr';
  return Promise.all(
    rows.map(async (row) => ({
      row,
      title: await titles(row.templateHash, row.node, language),
      names: row.about.flatMap((person) => names.get(person) ?? []),
    })),
  );
}

async function attempt(
  ports: OutboxPorts,
  envelope: MessageDocument,
  frozen: FrozenMessage,
  rehearsal: boolean,
): Promise<void> {
  const { store, deliver, now, log } = ports;
  try {
    if (frozen.to === '') throw noAddress();
    await deliver(frozen, envelope._id, rehearsal);
  } catch (error) {
    const again = nextAttempt(error, envelope.attempts, now());
    log.warn({ message: envelope._id, attempts: envelope.attempts + 1, err: error }, 'not delivered');
    const reason = (error instanceof Error ? error.message : String(error)).slice(0, 300);
    return again === null ? store.messages.fail(envelope, reason) : store.messages.tryAgain(envelope, reason, again);
  }
  await store.messages.sent(envelope, now());
}
