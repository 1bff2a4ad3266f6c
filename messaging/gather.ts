import type { OutboxDocument } from '#store/collections/outbox';
import type { PersonDocument } from '#store/collections/people';
import type { EnvelopeKey } from '#store/messages';
import { channelFor } from './channels.ts';
import { forColleagues } from './colleagues.ts';
import { messageIdBase } from './message-id.ts';
import type { OutboxPorts, OutboxSettings } from './ports.ts';
import { dayAt, nextSendingTime } from './sending-hours.ts';

const BATCH = 500;
/** A person has one envelope a day; when that of today has left, what comes later goes with tomorrow's. */
const MOST_DAYS_AHEAD = 30;
const DAY_MS = 86_400_000;

type Bundle = { key: EnvelopeKey; rows: OutboxDocument[] };

/**
 * Puts every row whose hour has come into an envelope: one for each person, channel and day, whatever the contract.
 * However old the rows are, they make one message. Each step may be repeated after a crash.
 */
export async function gather(ports: OutboxPorts, settings: OutboxSettings): Promise<number> {
  const ready = await ports.store.outbox.ready(ports.now(), BATCH);
  const rows = await forColleagues(ports.store, ready);
  const people = await ports.store.people.findMany([...new Set(rows.map((row) => row.person))]);
  const byId = new Map(people.map((person) => [person._id, person]));
  const bundles = bundle(rows, byId);
  for (const group of chunks(bundles, settings.atOnce))
    await Promise.all(group.map((one) => post(ports, settings, one)));
  return ready.length;
}

/** What is urgent goes alone; the rest by person, channel and realm. Each day of a rehearsal is a realm of its own. */
function bundle(rows: readonly OutboxDocument[], people: ReadonlyMap<string, PersonDocument>): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const row of rows) {
    const { person } = row;
    const channel = channelFor(people.get(person), row.channel);
    const realm = row.rehearsal ? `${row.contract}/${row.date}` : 'real';
    const name = row.urgent ? row._id : [person, channel, realm].join('|');
    const known = bundles.get(name);
    if (known) known.rows.push(row);
    else bundles.set(name, { key: { person, channel, realm }, rows: [row] });
  }
  return [...bundles.values()];
}

async function post(ports: OutboxPorts, settings: OutboxSettings, { key, rows }: Bundle): Promise<void> {
  const ids = rows.map((row) => row._id);
  const envelope = await envelopeFor(ports, settings, key, rows);
  await ports.store.outbox.joined(ids, envelope);
}

async function envelopeFor(
  ports: OutboxPorts,
  settings: OutboxSettings,
  key: EnvelopeKey,
  rows: readonly OutboxDocument[],
): Promise<string> {
  const [first] = rows as readonly [OutboxDocument];
  const ids = rows.map((row) => row._id);
  if (first.urgent) return openUrgent(ports, key, first);
  for (let ahead = 0; ahead < MOST_DAYS_AHEAD; ahead++) {
    const joined = await ports.store.messages.join(key, ids);
    if (joined) return joined;
    const { day, notBefore } = planned(ports, settings, first, ahead);
    const _id = messageIdBase(key.person, key.channel, key.realm, day);
    const made = { ...key, _id, day, urgent: false, rows: ids, notBefore, createdAt: ports.now() };
    if (await ports.store.messages.open(made)) return _id;
    const known = await ports.store.messages.find(_id);
    if (known && ids.every((id) => known.rows.includes(id))) return _id;
  }
  throw new Error(`No envelope for ${ids.length} rows.`);
}

/** The day of an envelope is the day it may leave. In a rehearsal the contract's day counts, and no hour. */
function planned(ports: OutboxPorts, settings: OutboxSettings, row: OutboxDocument, ahead: number) {
  const now = ports.now();
  if (row.rehearsal) return { day: ahead === 0 ? row.date : `${row.date}+${ahead}`, notBefore: now };
  const notBefore = nextSendingTime(row, now + ahead * DAY_MS);
  return { day: dayAt(row, notBefore), notBefore: ahead === 0 ? notBefore + settings.gatherMs : notBefore };
}

async function openUrgent(ports: OutboxPorts, key: EnvelopeKey, row: OutboxDocument): Promise<string> {
  const now = ports.now();
  const _id = messageIdBase('urgent', row._id);
  const day = row.rehearsal ? row.date : dayAt(row, now);
  await ports.store.messages.open({ ...key, _id, day, urgent: true, rows: [row._id], notBefore: now, createdAt: now });
  return _id;
}

function chunks<T>(things: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(things.length / size) }, (_, index) =>
    things.slice(index * size, (index + 1) * size),
  );
}
