import type { OutboxDocument } from '#store/collections/outbox';
import type { DayPart, PersonDocument } from '#store/collections/people';
import type { EnvelopeKey, NewEnvelope } from '#store/messages';
import { channelFor } from './channels.ts';
import { forColleagues } from './colleagues.ts';
import { messageIdBase } from './message-id.ts';
import type { OutboxPorts, OutboxSettings } from './ports.ts';
import { dayAt, nextSendingTime } from './sending-hours.ts';

const BATCH = 1000;
/** A person has one envelope a day; when that of today has left, what comes later goes with tomorrow's. */
const MOST_DAYS_AHEAD = 30;
const DAY_MS = 86_400_000;

type Bundle = { key: EnvelopeKey; part: DayPart | null; rows: OutboxDocument[] };

/**
 * Puts every row whose hour has come into an envelope: one for each person, channel and day, whatever the contract.
 * However old the rows are, they make one message. Each step may be repeated after a crash.
 */
export async function gather(ports: OutboxPorts, settings: OutboxSettings): Promise<number> {
  const { store, now } = ports;
  const ready = await store.outbox.ready(now(), BATCH);
  if (ready.length === 0) return 0;
  const rows = await forColleagues(store, ready);
  const people = await store.people.findMany([...new Set(rows.map((row) => row.person))]);
  let bundles = bundle(rows, new Map(people.map((person) => [person._id, person])));
  for (let ahead = 0; bundles.length > 0 && ahead < MOST_DAYS_AHEAD; ahead++) {
    bundles = await post(ports, settings, bundles, ahead);
  }
  return ready.length;
}

/** What is urgent goes alone; the rest by person, channel and realm. Each day of a rehearsal is a realm of its own. */
function bundle(rows: readonly OutboxDocument[], people: ReadonlyMap<string, PersonDocument>): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const row of rows) {
    const { person } = row;
    const reader = people.get(person);
    const channel = channelFor(reader, row.channel);
    const realm = row.rehearsal ? `${row.contract}/${row.date}` : 'real';
    const key = { person, channel, realm };
    const name = row.urgent ? row._id : nameOf(key);
    const known = bundles.get(name);
    if (known) known.rows.push(row);
    else bundles.set(name, { key, part: reader?.reminders?.part ?? null, rows: [row] });
  }
  return [...bundles.values()];
}

/** Puts bundles into the envelopes that are open, or opens some. Gives back those whose envelope of the day has left. */
async function post(
  ports: OutboxPorts,
  settings: OutboxSettings,
  bundles: readonly Bundle[],
  ahead: number,
): Promise<Bundle[]> {
  const { messages, outbox } = ports.store;
  const open = await messages.openFor([...new Set(bundles.map(({ key }) => key.person))]);
  const openByKey = new Map(open.map((envelope) => [nameOf(envelope), envelope._id]));
  const places = bundles.map((one) => ({ one, open: isUrgent(one) ? undefined : openByKey.get(nameOf(one.key)) }));
  const joining = places.flatMap(({ one, open: envelope }) => (envelope ? [{ envelope, rows: idsOf(one) }] : []));
  const opening = places.map(({ one, open: known }) => (known ? null : envelopeOf(ports, settings, one, ahead)));
  await messages.join(joining);
  await messages.open(opening.filter((envelope) => envelope !== null));

  const targets = places.map(({ open: known }, index) => known ?? opening[index]?._id ?? '');
  const written = new Map((await messages.findMany(targets)).map((envelope) => [envelope._id, new Set(envelope.rows)]));
  const isIn = (one: Bundle, index: number) => idsOf(one).every((id) => written.get(targets[index] ?? '')?.has(id));
  await outbox.joined(
    bundles.flatMap((one, index) => (isIn(one, index) ? [{ rows: idsOf(one), envelope: targets[index] ?? '' }] : [])),
  );
  return bundles.filter((one, index) => !isIn(one, index));
}

/** The envelope of a bundle. Its day is the day it may leave; in a rehearsal the contract's day counts, and no hour. */
function envelopeOf(
  ports: OutboxPorts,
  settings: OutboxSettings,
  { key, part, rows }: Bundle,
  ahead: number,
): NewEnvelope {
  const [row] = rows as [OutboxDocument];
  const now = ports.now();
  const made = { ...key, rows: rows.map(({ _id }) => _id), createdAt: now };
  if (row.urgent) {
    const day = row.rehearsal ? row.date : dayAt(row, now);
    return { ...made, _id: messageIdBase('urgent', row._id), day, urgent: true, notBefore: now };
  }
  if (row.rehearsal) {
    const day = ahead === 0 ? row.date : `${row.date}+${ahead}`;
    return { ...made, _id: envelopeId(key, day), day, urgent: false, notBefore: now };
  }
  const notBefore = nextSendingTime(row, now + ahead * DAY_MS, part);
  const day = dayAt(row, notBefore);
  const closesAt = ahead === 0 ? notBefore + settings.gatherMs : notBefore;
  return { ...made, _id: envelopeId(key, day), day, urgent: false, notBefore: closesAt };
}

function envelopeId({ person, channel, realm }: EnvelopeKey, day: string): string {
  return messageIdBase(person, channel, realm, day);
}

function nameOf({ person, channel, realm }: EnvelopeKey): string {
  return `${person}|${channel}|${realm}`;
}

function idsOf({ rows }: Bundle): string[] {
  return rows.map(({ _id }) => _id);
}

function isUrgent({ rows }: Bundle): boolean {
  return rows[0]?.urgent ?? false;
}
