import { composeByHand, type HandLine, type HandWords } from '#messaging/compose-by-hand';
import { titleIn } from '#messaging/titles';
import type { Moment } from '#schema/facts';
import type { HandDeliveryDocument } from '#store/collections/hand-deliveries';
import type { Dossier } from '../dossier.ts';
import { dayOf, nowIn } from '../inbox/day-in.ts';
import type { ApiStore } from '../ports.ts';
import { namesOf } from '../presenters/names.ts';
import { maySeeStep } from '../presenters/privacy.ts';
import { Problem } from '../problem.ts';
import { type DeliveryView, deliveryViews } from './delivery-view.ts';
import { type ToTell, toTell } from './to-tell.ts';

/** A call or a letter with what to say; nothing to say once it was told, or once there is nothing left. */
export type DeliveryPage = { delivery: DeliveryView; words: HandWords | null };

/** A delivery of this contract; one that is somebody else's business does not exist, nor does what one is told oneself. */
export async function deliveryIn(
  store: ApiStore,
  { contract, me }: Dossier,
  id: string,
): Promise<HandDeliveryDocument> {
  const delivery = await store.handDeliveries.find(id);
  if (delivery === null || delivery.contract !== contract._id || delivery.person === me.id)
    throw new Problem('DELIVERY_UNKNOWN');
  return delivery;
}

/** One call or letter, as whoever is to make or write it needs it: whom, where, and the words. */
export async function readDelivery(
  store: ApiStore,
  dossier: Dossier,
  delivery: HandDeliveryDocument,
  { now, pageUrl }: { now: Moment; pageUrl: string },
): Promise<DeliveryPage> {
  const given = { delivery, dossier };
  const told = await toTell(store, [given], now);
  const [view] = await deliveryViews(store, [given], told, now);
  const [left] = told;
  return { delivery: view as DeliveryView, words: left ? await wordsOf(store, left, { now, pageUrl }) : null };
}

/** What to say, of this contract alone and only what whoever tells it may see. */
async function wordsOf(
  store: ApiStore,
  { delivery, dossier, rows, dues }: ToTell,
  { now, pageUrl }: { now: Moment; pageUrl: string },
): Promise<HandWords> {
  const { contract, me, template } = dossier;
  const [reader, caller, names] = await Promise.all([
    store.people.find(delivery.person),
    store.people.find(me.id),
    namesOf(
      store,
      rows.flatMap(({ about }) => about),
    ),
  ]);
  const language = reader?.language ?? 'fr';
  const lines = rows.map(
    (row): HandLine => ({
      row: { ...row, due: dues.get(row._id) ?? null },
      title: titleIn(template, row.node, language),
      names: row.about.map((person) => names(person).name),
      isPrivate: !maySeeStep(dossier, row.node),
    }),
  );
  const today = dayOf(contract, nowIn(contract, now));
  const head = { caller: me.name, phone: caller?.phone ?? null, today, pageUrl, rehearsal: contract.rehearsal };
  return composeByHand({ name: reader?.name ?? '', language }, delivery.channel, lines, head);
}
