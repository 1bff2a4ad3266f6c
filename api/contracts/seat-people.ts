import type { Party } from '#schema/acts';
import type { PersonDocument } from '#store/collections/people';
import type { NewPerson } from '#store/people';
import type { NewPersonGiven } from '../people/person-schema.ts';
import { Problem } from '../problem.ts';
import type { DraftGiven } from './draft-schema.ts';
import { type Drafting, idFrom } from './drafting.ts';

/** Everybody with their role, and those of them who are not in the store yet. */
export type Seating = { parties: Party[]; newcomers: NewPerson[] };

/** Finds the people of a draft. Nobody is written down before the rules have accepted the whole. */
export async function seatPeople(drafting: Drafting, given: DraftGiven['parties']): Promise<Seating> {
  const seating: Seating = { parties: [], newcomers: [] };
  for (const [place, { role, person }] of given.entries()) {
    const { known, newcomer } =
      typeof person === 'string'
        ? { known: await find(drafting, person), newcomer: null }
        : await namedPerson(drafting, person, place);
    if (newcomer) seating.newcomers.push(newcomer);
    const seated = known ? { ...known, id: known._id } : newcomer;
    if (seated) seating.parties.push(partyOf(role, seated));
  }
  return seating;
}

/** Whom a name stands for: somebody this request or this address names already, or somebody new, not written down yet. */
type Named = { known: PersonDocument; newcomer: null } | { known: null; newcomer: NewPerson };

/** Somebody given by name. `place` tells the people of one request apart. */
export async function namedPerson(drafting: Drafting, given: NewPersonGiven, place: number): Promise<Named> {
  const known = await knownAs(drafting, given, place);
  return known ? { known, newcomer: null } : { known: null, newcomer: newPerson(drafting, given, place) };
}

async function find({ store }: Drafting, id: string): Promise<PersonDocument> {
  const person = await store.people.find(id);
  if (!person?.active) throw new Problem('PERSON_UNKNOWN');
  return person;
}

/** The person that the same request made the first time, or somebody with that address. */
async function knownAs(drafting: Drafting, { email }: NewPersonGiven, place: number): Promise<PersonDocument | null> {
  const { people } = drafting.store;
  return (await people.find(idFrom(drafting, `person/${place}`))) ?? (email ? people.findByEmail(email) : null);
}

function newPerson(drafting: Drafting, given: NewPersonGiven, place: number): NewPerson {
  const { name, email = null, phone = null, address = null, language = 'fr', organisation = null } = given;
  const channels: NewPerson['channels'] = [
    ...(email === null ? [] : ['mail' as const]),
    ...(phone === null ? [] : ['call' as const]),
    ...(address === null ? [] : ['letter' as const]),
  ];
  const id = idFrom(drafting, `person/${place}`);
  const person = { id, name, email, phone, language, organisation, channels, address, easyRead: false };
  return { ...person, duties: [], active: true, createdAt: drafting.at };
}

function partyOf(
  role: string,
  { id, organisation, channels }: Pick<NewPerson, 'id' | 'organisation' | 'channels'>,
): Party {
  return {
    role,
    person: id,
    ...(organisation === null ? {} : { organisation }),
    ...(channels.length > 1 ? { secondChannel: true } : {}),
  };
}
