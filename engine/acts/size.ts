import type { Act } from '#schema/acts';
import { CONTRACT_LIMITS } from '#schema/vocabulary';

/**
 * Whether an act takes more characters of JSON than an act may. Almost all are so small that a rough bound says so, and
 * only the others are written out.
 */
export function isTooLarge(act: Act): boolean {
  const max = CONTRACT_LIMITS.actBytes;
  return mostCharacters(act) > max && JSON.stringify(act).length > max;
}

const MOST_FOR_A_NUMBER = 25;

/** What a value takes as JSON at most: any of its characters may be escaped, as six. */
function mostCharacters(value: unknown): number {
  if (typeof value === 'string') return 2 + value.length * 6;
  if (typeof value !== 'object' || value === null) return MOST_FOR_A_NUMBER;
  if (Array.isArray(value)) return value.reduce<number>((sum, inner) => sum + 1 + mostCharacters(inner), 2);
  let sum = 2;
  for (const key in value) sum += 4 + key.length * 6 + mostCharacters(value[key as keyof typeof value]);
  return sum;
}
