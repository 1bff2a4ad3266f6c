import { sha256 } from './sha256.ts';

/**
 * Lists that people page through: an inbox, a board. A document names the lists it stands on now, and its place: a text
 * that sorts as the list does, different for every document. One range of places is then one page, with both its ends
 * known, whichever database reads it.
 */

/** What pages are called that every sixteenth, and every five hundred and twelfth line of a list stands on as well. */
export const NEAR_POSTS = { every: 16, of: (list: string) => `${list}#16` };
export const FAR_POSTS = { every: 512, of: (list: string) => `${list}#512` };

/**
 * The lists a document stands on, and the signposts along them: the few lines which tell whoever pages where the
 * others lie, without anything that counts them. Chance by the id decides who is one, so that no document knows of
 * another, and a rebuilt one says what it said before.
 */
export function standingOn(lists: readonly string[], id: string): string[] {
  const chance = Number.parseInt(sha256(id).slice(0, 8), 16);
  const posts = [NEAR_POSTS, FAR_POSTS].filter(({ every }) => chance % every === 0);
  return lists.flatMap((list) => [list, ...posts.map(({ of }) => of(list))]);
}

const DIGITS = 16;

/** The place of a document in a list that goes by a time, in milliseconds since 1970, and then by id. */
export function placeOf(at: number, id: string): string {
  return `${String(at).padStart(DIGITS, '0')}:${id}`;
}

/** The time and the id of a place. */
export function positionOf(place: string): { at: number; id: string } {
  return { at: Number(place.slice(0, DIGITS)), id: place.slice(DIGITS + 1) };
}
