import { freshId } from '#engine/authoring/ids';
import type { Localised } from '#schema/primitives';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import { bothLanguages, type PastedRow } from '../controls/pasted-table.ts';

export type Titled = { id: string; title: Localised };

/**
 * One thing a row: French, English. The first keeps the id of the one it is written over, the others have ids made of
 * their titles. Null when a row has no French, or more than a title.
 */
export function titledOf(
  rows: readonly PastedRow[],
  there: readonly Titled[],
  at: number,
  otherwise: string,
): Titled[] | null {
  const taken = new Set(there.map(({ id }) => id));
  const made: Titled[] = [];
  for (const row of rows) {
    const title = bothLanguages(row, TEMPLATE_LIMITS.titleCharacters);
    if (title === null) return null;
    const id = (made.length === 0 ? there[at]?.id : undefined) ?? freshId(taken, title.fr, otherwise);
    taken.add(id);
    made.push({ id, title });
  }
  return made;
}
