import { composeByHand, type HandLine, type HandWords } from '#messaging/compose-by-hand';
import { titleIn } from '#messaging/titles';
import type { Moment } from '#schema/facts';
import type { HandDeliveryDocument } from '#store/collections/hand-deliveries';
import type { Language } from '#store/collections/people';
import type { Dossier } from '../dossier.ts';
import { dayOf, nowIn } from '../inbox/day-in.ts';
import type { ApiStore } from '../ports.ts';
import { type Names, namesOf } from '../presenters/names.ts';
import { maySeeStep } from '../presenters/privacy.ts';
import { Problem } from '../problem.ts';
import { type DeliveryView, deliveryViews } from './delivery-view.ts';
import { ofMine, type ToTell, toTell } from './to-tell.ts';

/** A call or a letter with what to say; nothing to say once it was told, or once there is nothing left. */
export type DeliveryPage = {
  delivery: DeliveryView;
  words: HandWords | null;
  /** What the words tell beside, of other contracts that whoever asks coordinates too: one call does. */
  others: DeliveryView[];
};

/** Of other contracts, as many as one may tell in one breath. */
const MOST_OTHERS = 20;

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
  if (!left) return { delivery: view as DeliveryView, words: null, others: [] };
  const beside = await othersOf(store, left, now);
  const [words, others] = await Promise.all([
    wordsOf(store, left, beside, { now, pageUrl }),
    deliveryViews(store, beside, beside, now),
  ]);
  return { delivery: view as DeliveryView, words, others };
}

/** Only of contracts that whoever asks coordinates too; rehearsals have days of their own, and are told apart. */
async function othersOf(store: ApiStore, { delivery, dossier }: ToTell, now: Moment): Promise<ToTell[]> {
  if (delivery.rehearsal) return [];
  const open = await store.handDeliveries.openFor(delivery.person, MOST_OTHERS);
  const beside = open.filter(({ _id, channel, rehearsal }) => {
    return _id !== delivery._id && channel === delivery.channel && !rehearsal;
  });
  return toTell(store, await ofMine(store, dossier.me, beside), now);
}

/** What to say: of each contract only what whoever tells it may see there. */
async function wordsOf(
  store: ApiStore,
  told: ToTell,
  beside: readonly ToTell[],
  { now, pageUrl }: { now: Moment; pageUrl: string },
): Promise<HandWords> {
  const { delivery, dossier } = told;
  const { contract, me } = dossier;
  const all = [told, ...beside];
  const [reader, caller, names] = await Promise.all([
    store.people.find(delivery.person),
    store.people.find(me.id),
    namesOf(
      store,
      all.flatMap(({ rows }) => rows.flatMap(({ about }) => about)),
    ),
  ]);
  const language = reader?.language ?? 'fr';
  const lines = all.flatMap((one) => linesOf(one, { language, names, now }));
  const today = dayOf(contract, nowIn(contract, now));
  const head = { caller: me.name, phone: caller?.phone ?? null, today, pageUrl, rehearsal: contract.rehearsal };
  return composeByHand({ name: reader?.name ?? '', language }, delivery.channel, lines, head);
}

/** What is to be told of one contract. */
function linesOf(
  { dossier, rows, dues }: ToTell,
  { language, names, now }: { language: Language; names: Names; now: Moment },
): HandLine[] {
  const { contract, template } = dossier;
  const today = dayOf(contract, nowIn(contract, now));
  return rows.map((row) => ({
    row: { ...row, due: dues.get(row._id) ?? null },
    title: titleIn(template, row.node, language),
    names: row.about.map((person) => names(person).name),
    today,
    isPrivate: !maySeeStep(dossier, row.node),
  }));
}
