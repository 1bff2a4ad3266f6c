import type { ApiStore } from '../ports.ts';

/** A person as others in a contract see them: a name and whom they come from, never an address. */
export type PersonView = { id: string; name: string; organisation: string | null };

/** Finds people's names; somebody who was erased stays a person without one. */
export type Names = (person: string) => PersonView;

/** Looks up everybody at once. */
export async function namesOf(store: ApiStore, people: Iterable<string>): Promise<Names> {
  const found = await store.people.findMany([...new Set(people)]);
  const organisations = await organisationNames(
    store,
    found.flatMap((person) => person.organisation ?? []),
  );
  const views = new Map(
    found.map(({ _id, name, organisation }) => [
      _id,
      { id: _id, name, organisation: organisation === null ? null : (organisations.get(organisation) ?? null) },
    ]),
  );
  return (person) => views.get(person) ?? { id: person, name: '', organisation: null };
}

/** Names of organisations by id. */
export async function organisationNames(store: ApiStore, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await store.organisations.findMany([...new Set(ids)]);
  return new Map(found.map(({ _id, name }) => [_id, name]));
}
