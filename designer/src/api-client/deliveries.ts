import { useQuery } from '@tanstack/react-query';
import { asking } from './asking.ts';
import { deliveryOf } from './questions/deliveries.ts';
import { request } from './request.ts';
import type { Delivery, DeliveryPage, HandOutcome } from './types.ts';

/** What came of a call or a letter, and what the next colleague is to know. */
export type Told = { how: HandOutcome | 'notReached'; word: string };

/** A call to make or a letter to post. */
export function useDelivery(contract: string, delivery: string) {
  return useQuery(asking(deliveryOf(contract, delivery)));
}

/** Calls to make and letters to post in one contract, for whoever coordinates it. */
export function useDeliveriesIn(contract: string, coordinates: boolean) {
  return useQuery({
    queryKey: ['contract', contract, 'deliveries'],
    queryFn: () => request<{ deliveries: Delivery[] }>(`/contracts/${contract}/deliveries`),
    select: ({ deliveries }) => deliveries,
    enabled: coordinates,
  });
}

/** Says what came of it; `isLeaving`: the page is going away, and the request must outlive it. */
export function tell(
  contract: string,
  delivery: string,
  { how, word }: Told,
  { key, isLeaving }: { key: string; isLeaving: boolean },
): Promise<DeliveryPage> {
  const body = word.trim() === '' ? { how } : { how, word: word.trim() };
  const path = `/contracts/${contract}/deliveries/${delivery}`;
  return request<DeliveryPage>(path, { method: 'POST', body, key, keepalive: isLeaving });
}
