import { stillTrue } from '#messaging/still-true';
import type { CivilDate, Moment } from '#schema/facts';
import type { HandDeliveryDocument, HandOutcome, HandTrial } from '#store/collections/hand-deliveries';
import type { OutboxDocument } from '#store/collections/outbox';
import type { Dossier } from '../dossier.ts';
import { dayOf } from '../inbox/day-in.ts';
import type { ApiStore } from '../ports.ts';
import type { Names, PersonView } from '../presenters/names.ts';

type Attempt = { on: CivilDate; by: PersonView };

/** What became of a word that people bring: who tried and when, and who brought it. What they noted is for them alone. */
export type HandView = {
  /** Where to say that it was brought: for whoever may, as long as it is to be brought. */
  delivery: string | null;
  trials: Attempt[];
  done: (Attempt & { how: HandOutcome }) | null;
};

/** Deliveries by the rows they carry, and which of these rows are still to be told. */
export type HandsOf = { byRow: ReadonlyMap<string, HandDeliveryDocument>; left: ReadonlySet<string> };

/** What was, or is to be, told by hand of these rows of one contract. */
export async function handsOf(
  store: ApiStore,
  contract: string,
  rows: readonly OutboxDocument[],
  now: Moment,
): Promise<HandsOf> {
  const people = rows.map(({ person }) => person);
  const found = await store.handDeliveries.ofContract(contract, people);
  const byRow = new Map(found.flatMap((delivery) => delivery.rows.map((row) => [row, delivery])));
  const open = rows.filter(({ _id }) => byRow.get(_id)?.state === 'open');
  const left = open.length === 0 ? [] : await stillTrue(store, open, now);
  return { byRow, left: new Set(left.map(({ _id }) => _id)) };
}

/** One of them, as whoever looks at the messages of a contract sees it. */
export function handView(row: string, { byRow, left }: HandsOf, { contract, coordinates, me }: Dossier, names: Names) {
  const delivery = byRow.get(row);
  if (delivery === undefined) return null;
  const attempt = ({ at, by }: HandTrial): Attempt => ({ on: dayOf(contract, at), by: names(by) });
  const mayTell = coordinates && delivery.person !== me.id && left.has(row);
  return {
    delivery: mayTell ? delivery._id : null,
    trials: delivery.trials.map(attempt),
    done: delivery.done && { ...attempt(delivery.done), how: delivery.done.how },
  } satisfies HandView;
}

/** Whether it was told, is to be told, or need not be told any more; null for what is in nobody's hands. */
export function handState(row: string, { byRow, left }: HandsOf): 'sent' | 'byHand' | 'dropped' | null {
  const delivery = byRow.get(row);
  if (delivery === undefined) return null;
  if (delivery.state === 'done') return 'sent';
  return left.has(row) ? 'byHand' : 'dropped';
}

/** Everybody these deliveries speak of. */
export function peopleInHands({ byRow }: HandsOf): string[] {
  return [...byRow.values()].flatMap(({ trials, done }) => [...trials, ...(done ? [done] : [])].map(({ by }) => by));
}
