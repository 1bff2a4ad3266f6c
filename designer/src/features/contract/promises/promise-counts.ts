import type { Commitment, Person, Titled } from '../../../api-client/types.ts';

/** How a promise stands, on the bar: what did not come is not shown louder than what came. */
export const PROMISE_STATES = ['kept', 'partly', 'notKept', 'notAvailable', 'late', 'toCome'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** The promises of one party, and how many stand how. */
export type PartyPromises = {
  party: Titled;
  people: Person[];
  isMine: boolean;
  promises: Commitment[];
  counts: { state: PromiseState; count: number }[];
};

/** By party, in the order of the programme: never sorted by how well they did. */
export function byParty(commitments: readonly Commitment[]): PartyPromises[] {
  const parties = new Map<string, Commitment[]>();
  for (const commitment of commitments) {
    parties.set(commitment.by.id, [...(parties.get(commitment.by.id) ?? []), commitment]);
  }
  return [...parties.values()].map((promises) => ({
    party: promises[0]?.by ?? { id: '', title: { fr: '' } },
    people: [...new Map(promises.flatMap(({ people }) => people.map((one) => [one.id, one] as const))).values()],
    isMine: promises.some(({ byMe }) => byMe),
    promises,
    counts: PROMISE_STATES.flatMap((state) => {
      const count = promises.filter((promise) => promise.state === state).length;
      return count === 0 ? [] : [{ state, count }];
    }),
  }));
}
