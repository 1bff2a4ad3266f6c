import type { MessageDocument } from '#store/collections/messages';
import type { OutboxDocument } from '#store/collections/outbox';
import type { PersonDocument } from '#store/collections/people';
import type { Decision } from '#store/messages';
import { addressOn, isDeliveredByMachine, isStillChosen, isWithoutSecond } from './channels.ts';
import { compose, type Line } from './compose.ts';
import type { OutboxPorts, OutboxSettings } from './ports.ts';
import { readingDay } from './reading-day.ts';
import { nextSendingTime } from './sending-hours.ts';
import { stillTrue } from './still-true.ts';
import type { Titles } from './titles.ts';

const WEEK_MS = 7 * 86_400_000;

/** What the decisions about a batch of envelopes rest on, read at once. */
type Known = {
  rows: ReadonlyMap<string, OutboxDocument[]>;
  sent: ReadonlyMap<string, number[]>;
  people: ReadonlyMap<string, PersonDocument>;
  /** Rows that are still worth saying. */
  open: ReadonlySet<string>;
};

/**
 * Decides at the last moment about claimed envelopes: on a channel that is no longer wanted, too early, nothing left to
 * say, without the channel it was meant for, for somebody's hands, or to be sent, and then in which words. Gives the ones to send.
 */
export async function prepare(
  ports: OutboxPorts,
  settings: OutboxSettings,
  titles: Titles,
  envelopes: readonly MessageDocument[],
): Promise<MessageDocument[]> {
  const known = await read(ports, envelopes);
  const decisions = await Promise.all(envelopes.map((envelope) => decide(ports, settings, titles, known, envelope)));
  // Before their envelope is closed: a crash between the two leaves nothing unsaid.
  for (const { what, envelope } of decisions) {
    if (what === 'giveBack') await ports.store.outbox.giveBack(envelope._id, envelope.rows);
  }
  const toSend = await ports.store.messages.decide(decisions, ports.now());
  const dropped = decisions.flatMap(({ what, envelope }) => (what === 'drop' ? envelope.rows : []));
  await ports.store.outbox.drop(dropped);
  return toSend;
}

async function read({ store, now }: OutboxPorts, envelopes: readonly MessageDocument[]): Promise<Known> {
  const rows = await store.outbox.findMany(envelopes.flatMap((envelope) => envelope.rows));
  const readers = [...new Set(envelopes.map(({ person }) => person))];
  const [sent, people, open] = await Promise.all([
    store.messages.sentSince(readers, now() - WEEK_MS),
    store.people.findMany([...new Set([...readers, ...rows.flatMap((row) => row.about)])]),
    stillTrue(store, rows, now()),
  ]);
  const byId = new Map(rows.map((row) => [row._id, row]));
  return {
    rows: new Map(envelopes.map(({ _id, rows: ids }) => [_id, ids.flatMap((id) => byId.get(id) ?? [])])),
    sent,
    people: new Map(people.map((person) => [person._id, person])),
    open: new Set(open.map((row) => row._id)),
  };
}

async function decide(
  ports: OutboxPorts,
  settings: OutboxSettings,
  titles: Titles,
  known: Known,
  envelope: MessageDocument,
): Promise<Decision> {
  const rows = known.rows.get(envelope._id) ?? [];
  const [first] = rows;
  const wanted = rows.map(({ channel }) => channel);
  const reader = known.people.get(envelope.person);
  // What is urgent goes at once, and what was decided keeps its words and its way.
  const mayTurn = first !== undefined && !envelope.urgent && !envelope.frozen;
  if (mayTurn && !isStillChosen(reader, wanted, envelope.channel)) return { envelope, what: 'giveBack' };
  const notBefore = first ? tooEarly(ports.now(), settings, known, envelope, first) : null;
  if (notBefore !== null) return { envelope, what: 'postpone', notBefore };
  const open = rows.filter((row) => known.open.has(row._id));
  if (!first || open.length === 0) return { envelope, what: 'drop' };
  const isUnreached = isWithoutSecond(
    reader,
    open.map(({ channel }) => channel),
  );
  const what = isUnreached ? 'fail' : isDeliveredByMachine(envelope.channel) ? 'send' : 'byHand';
  return { envelope, what, frozen: envelope.frozen ?? (await write(ports, titles, known, envelope, open)) };
}

/** Quiet hours and the weekly cap are asked last of all; urgent things and rehearsals know neither. */
function tooEarly(
  now: number,
  { weeklyCap }: OutboxSettings,
  { sent, people }: Known,
  envelope: MessageDocument,
  row: OutboxDocument,
): number | null {
  if (envelope.urgent || row.rehearsal) return null;
  const wishes = people.get(envelope.person)?.reminders;
  const allowed = nextSendingTime(row, now, wishes?.part);
  if (allowed > now) return allowed;
  if (envelope.frozen) return null;
  const blocking = sent.get(envelope.person)?.at(-Math.min(weeklyCap, wishes?.weeklyCap ?? weeklyCap));
  return blocking === undefined ? null : nextSendingTime(row, blocking + WEEK_MS, wishes?.part);
}

/** The words, decided once: a second attempt says the same. */
async function write(
  ports: OutboxPorts,
  titles: Titles,
  { people }: Known,
  envelope: MessageDocument,
  open: readonly OutboxDocument[],
) {
  const reader = people.get(envelope.person);
  const language = reader?.language ?? 'fr';
  const lines = await Promise.all(
    open.map(async (row): Promise<Line> => {
      const names = row.about.flatMap((person) => people.get(person)?.name ?? []);
      return { row, title: await titles(row.templateHash, row.node, language), names };
    }),
  );
  const [first] = open as [OutboxDocument];
  const to = reader?.active ? (addressOn(reader, envelope.channel) ?? '') : '';
  const head = { to, pageUrl: ports.pageUrl, today: readingDay(first, ports.now()), rehearsal: first.rehearsal };
  return compose(reader ?? { name: '', language }, lines, head);
}
