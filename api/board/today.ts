import type { Moment } from '#schema/facts';
import type { BoardFilter } from '#store/board';
import type { DeliveryView } from '../deliveries/delivery-view.ts';
import { inOneCall } from '../deliveries/in-one-call.ts';
import { myDeliveries } from '../deliveries/my-deliveries.ts';
import type { Dossier } from '../dossier.ts';
import { markOf, myItems } from '../inbox/my-items.ts';
import type { Me } from '../policies/me.ts';
import type { ApiStore } from '../ports.ts';
import { contractView, peopleOnLine } from '../presenters/contract.ts';
import type { DateView } from '../presenters/dates.ts';
import { type Names, namesOf } from '../presenters/names.ts';
import {
  byHarm,
  type Need,
  needOfDelivery,
  needOfIncident,
  needOfItem,
  needOfSleep,
  needsOfWaits,
  withoutCallsInHand,
} from './needs.ts';
import { ASLEEP_AFTER_MS, boardLine, openedAll } from './read-board.ts';

/** What needs a coordinator today, and, when nothing does, the next date to come. */
export type Today = { needs: Need[]; more: boolean; nextDate: DateView | null };

const LOOKED_AT = 100;
const TWO_DAYS_MS = 2 * 24 * 60 * 60 * 1_000;

/** Looks at what stands still, what is due, what is to be told by hand and what sleeps, in the contracts this person coordinates. */
export async function readToday(store: ApiStore, me: Me, now: Moment): Promise<Today> {
  const reader = me.id;
  const look = (filter: Omit<BoardFilter, 'reader'>, sort: 'due' | 'quiet') =>
    store.contracts.board({ reader, ...filter }, sort, LOOKED_AT);
  const [stuck, due, quiet, mine, hands, coming] = await Promise.all([
    look({ incident: true }, 'due'),
    look({ dueWithin: { now, ms: TWO_DAYS_MS } }, 'due'),
    look({ quietFor: { now, ms: ASLEEP_AFTER_MS } }, 'quiet'),
    myItems(store, me, { now, cursor: undefined }),
    myDeliveries(store, me, { now, cursor: undefined }),
    store.contracts.board({ reader, status: 'open', rehearsal: false }, 'due', 1),
  ]);
  const rows = new Map([...stuck.rows, ...due.rows, ...quiet.rows].map((contract) => [contract._id, contract]));
  const dossiers = (await openedAll(store, me, [...rows.values()])).filter(({ coordinates }) => coordinates);
  const names = await namesOf(
    store,
    dossiers.flatMap(({ contract }) => peopleOnLine(contract)),
  );
  const others = dossiers.flatMap((dossier) => needsOf(dossier, names, now));
  const own = withoutCallsInHand(mine.items, hands.deliveries).flatMap(
    (item) => needOfItem(item, holdsOf(dossiers, item.contract.id, item.step.node)) ?? [],
  );
  const byHand = inOneCall(hands.deliveries).flatMap(([delivery, ...beside]) =>
    delivery === undefined ? [] : [needOfDelivery(delivery, beside, heldBy(dossiers, [delivery, ...beside]))],
  );
  const [first] = await openedAll(store, me, coming.rows);
  return {
    needs: byHarm([...others, ...own, ...byHand]),
    more: [stuck, due, quiet, mine, hands].some(({ next }) => next !== null),
    nextDate: first ? boardLine(first, names, now).nextDue : null,
  };
}

function needsOf(dossier: Dossier, names: Names, now: Moment): Need[] {
  const contract = markOf(dossier);
  const line = boardLine(dossier, names, now);
  const everybody = new Set(dossier.contract.summary?.parties.flatMap(({ person }) => person ?? []) ?? []).size;
  const incidents = contractView(dossier, names, now).incidents;
  const standing = { waiting: Math.max(everybody - 1, 0), steers: dossier.steers };
  return [
    ...incidents.map((incident) => needOfIncident(contract, incident, standing)),
    ...needsOfWaits(contract, line),
    ...[needOfSleep(contract, line)].filter((need) => need !== null),
  ];
}

/** How many wait for what somebody is to be told of. */
function heldBy(dossiers: readonly Dossier[], deliveries: readonly DeliveryView[]): number {
  const held = deliveries.flatMap(({ contract, lines }) =>
    lines.map(({ step }) => (step === null ? 0 : holdsOf(dossiers, contract.id, step.node))),
  );
  return Math.max(0, ...held);
}

function holdsOf(dossiers: readonly Dossier[], contract: string, node: string): number {
  const waits = dossiers.find((dossier) => dossier.contract._id === contract)?.contract.summary?.waits ?? [];
  return Math.max(0, ...waits.filter((wait) => wait.node === node).map(({ holds }) => holds));
}
