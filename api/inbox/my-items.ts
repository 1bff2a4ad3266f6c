import { toDay } from '#engine/calendar/plain-date';
import type { CivilDate, Moment } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { ItemDocument } from '#store/collections/items';
import { type Dossier, openedFor } from '../dossier.ts';
import type { Me } from '../policies/me.ts';
import { may } from '../policies/rules.ts';
import type { ApiStore } from '../ports.ts';
import type { ItemView } from '../presenters/item.ts';
import { itemViewsOf } from '../presenters/items.ts';
import { dayOf, nowIn } from './day-in.ts';
import { isOver } from './is-over.ts';

/** How near something is: what pages put together. `soon` is within seven days; what has no date is for later. */
export type Nearness = 'late' | 'today' | 'soon' | 'later';

/** The contract that something is about, for a page that shows many. */
export type ContractMark = { id: string; title: string; programme: Localised; rehearsal: boolean };

/** Something to do, in whichever contract. */
export type MyItem = Extract<ItemView, { private: false }> & {
  contract: ContractMark;
  nearness: Nearness;
  today: CivilDate;
  /** Days since its date, or until it; null without one. */
  days: number | null;
};

const PAGE = 25;
/** As many pages as are read to fill one: meetings that are over stand before everything else. */
const MOST_READ = 8;
const SOON_DAYS = 7;

/** What awaits somebody over all contracts, the nearest date first, one page at a time. */
export async function myItems(
  store: ApiStore,
  me: Me,
  { now, cursor }: { now: Moment; cursor: string | undefined },
): Promise<MyInbox> {
  const items: MyItem[] = [];
  let next = cursor ?? null;
  for (let read = 0; read < MOST_READ; read++) {
    const page = await store.items.inbox(me.id, PAGE, next ?? undefined);
    items.push(...(await viewsOf(store, me, page.rows, now)));
    next = page.next;
    if (next === null || items.length >= PAGE) break;
  }
  const handed = cursor === undefined ? await store.items.handedOn(me.id, PAGE) : [];
  return { items, handedOn: await viewsOf(store, me, handed, now), next };
}

/** One page of what awaits somebody; with the first, what they handed on to others and may take back. */
export type MyInbox = { items: MyItem[]; handedOn: MyItem[]; next: string | null };

/** Rows of an inbox as a page shows them, in their order; what is over is left out. */
async function viewsOf(store: ApiStore, me: Me, rows: readonly ItemDocument[], now: Moment): Promise<MyItem[]> {
  const contracts = await store.contracts.findMany([...new Set(rows.map(({ contract }) => contract))]);
  const dossiers = await Promise.all(contracts.map((contract) => openedFor(store, contract, me)));
  const seated = dossiers.filter(({ standings }) => may('contract.items', standings));
  const parts = seated.map((dossier) => {
    const at = nowIn(dossier.contract, now);
    return { dossier, items: rows.filter((row) => row.contract === dossier.contract._id && !isOver(row, at)) };
  });
  const views = await itemViewsOf(store, parts);
  const known = new Map(
    parts.flatMap(({ dossier, items }, contract) =>
      items.flatMap((row, place): [string, MyItem][] => {
        const view = views[contract]?.[place];
        return !view || view.private ? [] : [[row._id, { ...view, ...placed(dossier, row, now) }]];
      }),
    ),
  );
  return rows.flatMap(({ _id }) => known.get(_id) ?? []);
}

function placed(dossier: Dossier, { due }: ItemDocument, now: Moment) {
  const { contract } = dossier;
  const at = nowIn(contract, now);
  const today = dayOf(contract, at);
  const days = due === null ? null : toDay(due.on) - toDay(today);
  return { contract: markOf(dossier), today, days, nearness: nearnessOf(due, days, at) };
}

/** Late begins when the date is past, at its stated hour if it has one (R28). */
function nearnessOf(due: ItemDocument['due'], days: number | null, at: Moment): Nearness {
  if (due === null || days === null) return 'later';
  if (due.at <= at) return 'late';
  if (days <= 0) return 'today';
  return days <= SOON_DAYS ? 'soon' : 'later';
}

/** A contract by its names. */
export function markOf({ contract, template }: Dossier): ContractMark {
  return { id: contract._id, title: contract.title, programme: template.title, rehearsal: contract.rehearsal };
}
