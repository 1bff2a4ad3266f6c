import type { DeliveryView } from './delivery-view.ts';

/**
 * Somebody is rung up once, and written to once, for all the contracts of whoever asks: what is to be told to the same
 * person the same way, the most pressing first. Rehearsals have days of their own, and are told apart.
 */
export function inOneCall(deliveries: readonly DeliveryView[]): DeliveryView[][] {
  const calls = new Map<string, DeliveryView[]>();
  for (const delivery of deliveries) {
    const { id, contract, person, channel } = delivery;
    const call = contract.rehearsal ? id : `${person.id}/${channel}`;
    calls.set(call, [...(calls.get(call) ?? []), delivery]);
  }
  return [...calls.values()].map((call) => call.toSorted((one, other) => pressing(other) - pressing(one)));
}

function pressing({ days }: DeliveryView): number {
  return days ?? Number.NEGATIVE_INFINITY;
}
