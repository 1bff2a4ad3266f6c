import type { CivilDate, OpeningEvent } from '#schema/facts';
import type { ContractDocument } from '#store/collections/contracts';
import type { Names, PersonView } from './names.ts';

/** A contract as it was drafted. */
export type ContractDraft = {
  id: string;
  programme: string;
  title: string;
  rehearsal: boolean;
  startsOn: CivilDate | null;
  launched: boolean;
  parties: { role: string; person: PersonView }[];
  fields: NonNullable<OpeningEvent['fields']>;
};

export function draftOfContract(contract: ContractDocument, names: Names): ContractDraft {
  const { _id, template, title, rehearsal, startsOn, launched, opening } = contract;
  const parties = opening.parties.map(({ role, person }) => ({ role, person: names(person) }));
  return { id: _id, programme: template, title, rehearsal, startsOn, launched, parties, fields: opening.fields ?? {} };
}
