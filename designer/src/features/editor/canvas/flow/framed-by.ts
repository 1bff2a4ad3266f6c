import type { Template } from '#schema/template';
import type { Selection } from '../../draft/selection.ts';
import { BAND_PREFIX } from './nodes.ts';

/** Whether there is something to look at closely. */
export function isFramed({ kind, ids }: Selection): boolean {
  return (kind === 'node' || kind === 'phase') && ids.length > 0;
}

/**
 * What is looked at closely when the selection is: the chosen steps, or those of the chosen phase. A phase without steps
 * is its band, which is as wide as the widest.
 */
export function framedBy({ kind, ids }: Selection, { nodes }: Pick<Template, 'nodes'>): readonly string[] {
  if (kind === 'node') return ids;
  if (kind !== 'phase') return [];
  const steps = nodes.filter((node) => node.in === undefined && node.phase !== undefined && ids.includes(node.phase));
  return steps.length > 0 ? steps.map(({ id }) => id) : ids.map((id) => `${BAND_PREFIX}${id}`);
}
