import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { FEATURES } from '../../app/features.ts';

type States = Record<string, ComponentType>;
export type StatesOfFeature = { feature: string; states: States };

/** The states that every feature announces, by feature. */
export function useStates() {
  return useQuery({ queryKey: ['kitchen-sink'], queryFn: loadStates, staleTime: Number.POSITIVE_INFINITY });
}

/** The states of one feature: whoever looks at one of them need not fetch what all the other screens are made of. */
export function useStatesOf(feature: string) {
  return useQuery({
    queryKey: ['kitchen-sink', feature],
    queryFn: () => statesOf(feature),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

async function loadStates(): Promise<StatesOfFeature[]> {
  const found = await Promise.all(
    [...FEATURES.keys()].map(async (feature) => ({ feature, states: await statesOf(feature) })),
  );
  return found.filter(({ states }) => Object.keys(states).length > 0);
}

async function statesOf(feature: string): Promise<States> {
  return (await FEATURES.get(feature)?.states?.())?.states ?? {};
}
