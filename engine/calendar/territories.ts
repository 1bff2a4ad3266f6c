import type { Territory } from './holiday-rule.ts';
import { belgium } from './territories/be.ts';
import { germany } from './territories/de.ts';
import { france } from './territories/fr.ts';
import { italy } from './territories/it.ts';
import { luxembourg } from './territories/lu.ts';

/** Changes with any row of any table, so that a preview can say by which calendar it was made: year and number. */
export const CALENDAR_DATA_VERSION = '2026.1';

/** The places a template can be written for, each with its public holidays. A new one is a new file and a word here. */
export const territories: readonly Territory[] = [...france, belgium, germany, italy, luxembourg];

/**
 * Whether the engine knows the public holidays of a place: one of `territories`, or a part of one that has no day of
 * its own (`FR-69`).
 */
export function isKnownTerritory(code: string): boolean {
  return known.has(code);
}

/** Something worked out once per territory, found by every code of a place that keeps its holidays. */
export function byTerritory<Value>(valueOf: (territory: Territory) => Value): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const territory of territories) {
    const value = valueOf(territory);
    for (const code of [territory.code, ...(territory.alsoCodes ?? [])]) values.set(code, value);
  }
  return values;
}

const known = byTerritory((territory) => territory);
