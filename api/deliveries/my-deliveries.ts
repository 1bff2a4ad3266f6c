import type { Moment } from '#schema/facts';
import type { Dossier } from '../dossier.ts';
import type { Me } from '../policies/me.ts';
import type { ApiStore } from '../ports.ts';
import { type DeliveryView, deliveryViews } from './delivery-view.ts';
import { ofMine, toTell } from './to-tell.ts';

const PAGE = 25;
/** What was answered a moment ago stands on the list for a while: another page is read where little is left of one. */
const ENOUGH = 10;
const MOST_READ = 8;

/** What is to be told by hand in the contracts that somebody coordinates, what has waited longest first. */
export async function myDeliveries(
  store: ApiStore,
  me: Me,
  { now, cursor }: { now: Moment; cursor: string | undefined },
): Promise<{ deliveries: DeliveryView[]; next: string | null }> {
  const deliveries: DeliveryView[] = [];
  let next = cursor ?? null;
  for (let read = 0; read < MOST_READ; read++) {
    const page = await store.handDeliveries.ofReader(me.id, PAGE, next ?? undefined);
    const told = await toTell(store, await ofMine(store, me, page.rows), now);
    deliveries.push(...(await deliveryViews(store, told, told, now)));
    next = page.next;
    if (next === null || deliveries.length >= ENOUGH) break;
  }
  return { deliveries, next };
}

/** As many people as may be reached by hand only, in one contract. */
const MOST_IN_ONE = 200;

/** What is to be told by hand in one contract; never to whoever asks. */
export async function deliveriesIn(store: ApiStore, dossier: Dossier, now: Moment): Promise<DeliveryView[]> {
  const open = await store.handDeliveries.openIn(dossier.contract._id, MOST_IN_ONE);
  const others = open.filter(({ person }) => person !== dossier.me.id).map((delivery) => ({ delivery, dossier }));
  const told = await toTell(store, others, now);
  return deliveryViews(store, told, told, now);
}
