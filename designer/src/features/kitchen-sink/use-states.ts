import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { FEATURES } from '../../app/features.ts';

export type StatesOfFeature = { feature: string; states: Record<string, ComponentType> };

/** The states that every feature announces, by feature. */
export function useStates() {
  return useQuery({ queryKey: ['kitchen-sink'], queryFn: loadStates, staleTime: Number.POSITIVE_INFINITY });
}

async function loadStates(): Promise<StatesOfFeature[]> {
  const found = await Promise.all(
    [...FEATURES].map(async ([feature, { states }]) => ({ feature, states: states ? (await states()).states : {} })),
  );
  return found.filter(({ states }) => Object.keys(states).length > 0);
}
