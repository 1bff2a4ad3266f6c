import type { Me } from '../api-client/types.ts';
import type { Place } from './feature.ts';
import { FEATURES } from './features.ts';

const places = [...FEATURES.values()]
  .flatMap((feature) => feature.places ?? [])
  .sort((one, other) => one.order - other.order);

/** The places in the navigation for one person, in order; the first is where they arrive. */
export function placesFor({ duties }: Pick<Me, 'duties'>): Place[] {
  return places.filter(
    ({ for: whom = 'all' }) => whom === 'all' || (whom === 'partner') !== duties.includes('coordinator'),
  );
}
