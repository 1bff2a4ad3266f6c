import type { PersonDocument } from '#store/collections/people';
import type { ApiStore } from '../ports.ts';
import { organisationNames } from './names.ts';

/** A person among those one may choose from: never an address, only whether a message can reach them. */
export type PersonChoice = {
  id: string;
  name: string;
  organisation: string | null;
  duties: PersonDocument['duties'];
  hasMail: boolean;
  /** Whether there is a second way to reach them, which a reminder may take (R43). */
  hasSecond: boolean;
};

export async function peopleViews(store: ApiStore, people: readonly PersonDocument[]): Promise<PersonChoice[]> {
  const names = await organisationNames(
    store,
    people.flatMap((person) => person.organisation ?? []),
  );
  return people.map(({ _id, name, organisation, duties, email, channels }) => ({
    id: _id,
    name,
    organisation: organisation === null ? null : (names.get(organisation) ?? null),
    duties,
    hasMail: email !== null,
    hasSecond: channels.length > 1,
  }));
}
