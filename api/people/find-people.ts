import type { PersonDocument } from '#store/collections/people';
import { wordsOf } from '#store/words';
import type { ApiStore } from '../ports.ts';

/** The most that one list gives; whoever does not find somebody there writes more of the name. */
const MOST = 200;
/** So many share the rarest beginning that was written, before the other words narrow it down. */
const MOST_LOOKED_AT = 1_000;

export type FoundPeople = { people: PersonDocument[]; more: boolean };

/** The active people whose names begin with these words, in any order; everybody where nothing is asked. */
export async function findPeople(store: ApiStore, search: string): Promise<FoundPeople> {
  const words = wordsOf(search);
  const [longest] = words.toSorted((one, other) => other.length - one.length);
  const [found, most] =
    longest === undefined
      ? [await store.people.search('', MOST + 1), MOST]
      : [await store.people.withWord(longest, MOST_LOOKED_AT), MOST_LOOKED_AT - 1];
  const fitting = found
    .filter(({ active, nameWords }) => active && words.every((word) => nameWords.some((one) => one.startsWith(word))))
    .sort((one, other) => (one.searchKey < other.searchKey ? -1 : 1));
  return { people: fitting.slice(0, MOST), more: found.length > most || fitting.length > MOST };
}
