import type { Because } from '../../api-client/types.ts';

export type MovedDate = Extract<Because, { date: string }>;

/** The dates that somebody has to agree to because they move. */
export function movedFor(because: readonly Because[]): MovedDate[] {
  return because.filter((one): one is MovedDate => 'date' in one);
}
