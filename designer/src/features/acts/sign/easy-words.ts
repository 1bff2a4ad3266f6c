import type { Terms } from '../../../api-client/types.ts';

/** Whether some promise has easy words: otherwise there is no other text to choose. */
export function hasEasyWords({ promises }: Pick<Terms, 'promises'>): boolean {
  return promises.some(({ plain }) => plain !== null);
}
