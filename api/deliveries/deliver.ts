import type { Moment } from '#schema/facts';
import type { HandDeliveryDocument, HandOutcome, HandTrial } from '#store/collections/hand-deliveries';
import { IDEMPOTENCY_KEY_REUSED } from '#workflows/messages';
import type { Dossier } from '../dossier.ts';
import { dayOf, nowIn } from '../inbox/day-in.ts';
import type { ApiStore } from '../ports.ts';
import { namesOf } from '../presenters/names.ts';
import { Problem } from '../problem.ts';
import { deliveryIn } from './read-delivery.ts';
import { toTell } from './to-tell.ts';

/** What came of it: the person was told, or not reached this time. */
export type Told = { how: HandOutcome | 'notReached'; word: string | null };

/**
 * Writes down that somebody made a call or posted a letter, or tried to. The same request again is the same; of two
 * people who say that it is done, the second learns who was first.
 */
export async function deliver(
  store: ApiStore,
  dossier: Dossier,
  id: string,
  { how, word }: Told,
  { key, now }: { key: string; now: Moment },
): Promise<HandDeliveryDocument> {
  const delivery = await deliveryIn(store, dossier, id);
  if (isSaid(delivery, { how, word, key, by: dossier.me.id })) return delivery;
  await refuseIfOver(store, dossier, delivery, now);
  const attempt: HandTrial = { at: nowIn(dossier.contract, now), by: dossier.me.id, word, key };
  const noted =
    how === 'notReached'
      ? await store.handDeliveries.tried(id, attempt)
      : await store.handDeliveries.told(id, { ...attempt, how }, now);
  const after = await deliveryIn(store, dossier, id);
  // Not noted, and not by another try of the same request: somebody was first.
  if (!noted && !isSaid(after, { how, word, key, by: dossier.me.id })) await refuseIfOver(store, dossier, after, now);
  return after;
}

/** Whether this very request was carried out before. */
function isSaid(
  { trials, done }: HandDeliveryDocument,
  { how, word, key, by }: Told & Pick<HandTrial, 'key' | 'by'>,
): boolean {
  const known = [...trials.map((trial) => ({ ...trial, how: 'notReached' })), ...(done === null ? [] : [done])];
  const same = known.find((attempt) => attempt.key === key && attempt.by === by);
  if (same && (same.how !== how || same.word !== word)) throw new Problem(IDEMPOTENCY_KEY_REUSED);
  return same !== undefined;
}

async function refuseIfOver(
  store: ApiStore,
  dossier: Dossier,
  delivery: HandDeliveryDocument,
  now: Moment,
): Promise<void> {
  const { done, state } = delivery;
  if (done !== null) {
    const by = (await namesOf(store, [done.by]))(done.by).name;
    throw new Problem('DELIVERY_DONE', { how: done.how, by, on: dayOf(dossier.contract, done.at) });
  }
  const left = state === 'open' ? await toTell(store, [{ delivery, dossier }], now) : [];
  if (left.length === 0) throw new Problem('DELIVERY_OVER');
}
