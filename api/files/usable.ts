import type { Moment } from '#schema/facts';
import type { FileDocument } from '#store/collections/files';

/** For how long a file may wait for the act that gives it. It is swept a day after that, when no act can be under way. */
const WAITS_MS = 24 * 60 * 60_000;

type Using = { contract: string; person: string; at: Moment };

/** Whether somebody may give a file in an act: it is theirs, of this contract, not erased, and not long forgotten. */
export function isUsable(file: FileDocument, { contract, person, at }: Using): boolean {
  const isTheirs = file.contract === contract && file.author === person;
  return isTheirs && file.salt !== null && (!file.waiting || file.at > at - WAITS_MS);
}
