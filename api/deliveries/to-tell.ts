import { stillTrueAndItems } from '#messaging/still-true';
import type { CivilDate, Moment } from '#schema/facts';
import type { HandDeliveryDocument } from '#store/collections/hand-deliveries';
import type { ItemDocument } from '#store/collections/items';
import type { OutboxDocument } from '#store/collections/outbox';
import { itemKey } from '#store/items';
import { type Dossier, openedFor } from '../dossier.ts';
import type { Me } from '../policies/me.ts';
import { may } from '../policies/rules.ts';
import type { ApiStore } from '../ports.ts';

/** Something to tell somebody, with the contract it is about as one person opens it. */
export type ToTell = {
  delivery: HandDeliveryDocument;
  dossier: Dossier;
  /** What is still worth saying, each thing once, as it was last to be said. */
  rows: OutboxDocument[];
  /** Until when each of those things is awaited, by now: dates move after a reminder fell. */
  dues: ReadonlyMap<string, CivilDate>;
};

/** Of these deliveries, those in whose contracts this person may tell others what is to be told; never themselves. */
export async function ofMine(
  store: ApiStore,
  me: Me,
  found: readonly HandDeliveryDocument[],
): Promise<{ delivery: HandDeliveryDocument; dossier: Dossier }[]> {
  const contracts = await store.contracts.findMany([...new Set(found.map(({ contract }) => contract))]);
  const dossiers = await Promise.all(contracts.map((contract) => openedFor(store, contract, me)));
  const mine = new Map(
    dossiers
      .filter(({ standings }) => may('contract.delivery', standings))
      .map((dossier) => [dossier.contract._id, dossier]),
  );
  return found.flatMap((delivery) => {
    const dossier = mine.get(delivery.contract);
    return dossier === undefined || delivery.person === me.id ? [] : [{ delivery, dossier }];
  });
}

/** What is true of deliveries at this moment: the rule of the sender, asked once more. What rests waits. */
export async function toTell(
  store: ApiStore,
  given: readonly { delivery: HandDeliveryDocument; dossier: Dossier }[],
  now: Moment,
): Promise<ToTell[]> {
  const open = given.filter(({ delivery }) => delivery.state === 'open');
  const rows = await store.outbox.findMany(open.flatMap(({ delivery }) => delivery.rows));
  const { left, items } = await stillTrueAndItems(store, rows, now);
  const dues = duesOf(left, items);
  return open.flatMap(({ delivery, dossier }) => {
    const theirs = latestOfEach(left.filter(({ _id }) => delivery.rows.includes(_id)));
    return theirs.length === 0 || dossier.contract.status === 'suspended'
      ? []
      : [{ delivery, dossier, rows: theirs, dues }];
  });
}

/** The same thing is said once, however many of its reminders were left over. */
function latestOfEach(rows: readonly OutboxDocument[]): OutboxDocument[] {
  const latest = new Map<string, OutboxDocument>();
  for (const row of rows.toSorted((one, other) => one.sendAt - other.sendAt))
    latest.set(`${row.purpose}/${row.subject}/${JSON.stringify(row.to)}`, row);
  return [...latest.values()];
}

function duesOf(
  rows: readonly OutboxDocument[],
  items: ReadonlyMap<string, ItemDocument>,
): ReadonlyMap<string, CivilDate> {
  return new Map(
    rows.flatMap(({ _id, purpose, contract, subject, due: told }): [string, CivilDate][] => {
      const due = purpose === 'rung' ? (items.get(itemKey(contract, subject))?.due?.on ?? null) : told;
      return due === null ? [] : [[_id, due]];
    }),
  );
}
