import type { Feature } from './feature.ts';

const found = import.meta.glob<{ feature: Feature }>('../features/*/feature.ts', { eager: true });

/** Every feature, by the name of its folder. */
export const FEATURES: ReadonlyMap<string, Feature> = new Map(
  Object.entries(found).map(([path, { feature }]) => [path.split('/').at(-2) ?? path, feature]),
);
