import type { PersonDocument } from '#store/collections/people';
import type { Drafting } from '../contracts/drafting.ts';
import { namedPerson } from '../contracts/seat-people.ts';
import type { Dossier } from '../dossier.ts';
import { maySeeReach } from '../presenters/privacy.ts';
import { Problem } from '../problem.ts';
import type { NewPersonGiven } from './person-schema.ts';

/**
 * Writes down somebody whom nobody here knew, so that they can join a contract that runs: a baker whom the group won
 * over in March. The same request twice is one person. They sit nowhere yet: joining is an act, with its own rules.
 */
export async function meetPerson(drafting: Drafting, dossier: Dossier, given: NewPersonGiven): Promise<PersonDocument> {
  if (!maySeeReach(dossier)) throw new Problem('NOT_ALLOWED');
  const { people } = drafting.store;
  const { known, newcomer } = await namedPerson(drafting, given, 0);
  if (known) return refuseGone(known);
  await people.create(newcomer);
  return refuseGone(await people.find(newcomer.id));
}

function refuseGone(person: PersonDocument | null): PersonDocument {
  if (!person?.active) throw new Problem('PERSON_UNKNOWN');
  return person;
}
