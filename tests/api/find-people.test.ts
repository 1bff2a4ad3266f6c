import { describe, expect, it } from '@jest/globals';
import { findPeople } from '#api/people/find-people';
import type { ApiStore } from '#api/ports';
import type { PersonDocument } from '#store/collections/people';
import { searchKeyOf, wordsOf } from '#store/words';

const named = (name: string, active = true) =>
  ({ _id: name, name, active, searchKey: searchKeyOf(name), nameWords: wordsOf(name) }) as PersonDocument;

/** A town of many people, whose store gives what its own queries would, and never more than it is asked for. */
function town(people: PersonDocument[]): ApiStore {
  const give = (found: PersonDocument[], limit: number) => Promise.resolve(found.slice(0, limit));
  return {
    people: {
      search: (_beginning: string, limit: number) => give(people, limit),
      withWord: (word: string, limit: number) =>
        give(
          people.filter(({ nameWords }) => nameWords.some((one) => one.startsWith(word))),
          limit,
        ),
    },
  } as unknown as ApiStore;
}
const crowd = Array.from({ length: 300 }, (_, n) => named(`Habitant ${String(n).padStart(3, '0')}`));
const namesIn = async (store: ApiStore, search: string) =>
  (await findPeople(store, search)).people.map(({ name }) => name);

describe('people who may be given a role', () => {
  it('are found by any of their names, with or without accents, however many others there are', async () => {
    const store = town([...crowd, named('Zoé Aubry-Tal')]);
    expect(await namesIn(store, 'zoe')).toEqual(['Zoé Aubry-Tal']);
    expect(await namesIn(store, 'tal zo')).toEqual(['Zoé Aubry-Tal']);
    expect(await namesIn(store, 'zoe habitant')).toEqual([]);
  });

  it('says that there are more than it lists', async () => {
    expect(await findPeople(town(crowd), '')).toMatchObject({ more: true });
    expect(await findPeople(town(crowd.slice(0, 200)), '')).toMatchObject({ more: false });
    expect(await findPeople(town(crowd), 'habitant 00')).toMatchObject({ more: false });
  });

  it('leaves out whoever is gone', async () => {
    expect(await namesIn(town([named('Rose Tal', false), named('Rose Mai')]), 'rose')).toEqual(['Rose Mai']);
  });
});
