import type { Selection } from '../../draft/selection.ts';
import { BAND_PREFIX } from './nodes.ts';

/** What is looked at closely when the selection is: the chosen steps, or the band of the chosen phase. */
export function framedBy({ kind, ids }: Selection): readonly string[] {
  if (kind === 'node') return ids;
  return kind === 'phase' ? ids.map((id) => `${BAND_PREFIX}${id}`) : [];
}
