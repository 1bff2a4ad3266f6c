import type { Delivery, Trial } from '../../api-client/types.ts';

/** What one call or letter tells: of one contract, and of whichever others its coordinator has in hand. */
export type OneCall = readonly [Delivery, ...Delivery[]];

/** Where somebody is reached: a number or an address that one contract hides may be known from another. */
export function reachOf(call: OneCall): Pick<Delivery, 'channel' | 'phone' | 'address'> {
  const known = (place: 'phone' | 'address') => call.find((delivery) => delivery[place] !== null)?.[place] ?? null;
  return { channel: call[0].channel, phone: known('phone'), address: known('address') };
}

/** What was tried, by day. One try for several contracts is told once. */
export function trialsOf([first, ...others]: OneCall): Trial[] {
  if (others.length === 0) return first.trials;
  const trials = [first, ...others].flatMap((delivery) => delivery.trials);
  const once = new Map(trials.map((trial) => [`${trial.on}/${trial.by.id}/${trial.word}`, trial]));
  return [...once.values()].sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}
