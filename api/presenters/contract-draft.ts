import type { CivilDate, OpeningEvent } from '#schema/facts';
import type { ContractDocument } from '#store/collections/contracts';
import type { Names, PersonView } from './names.ts';

/** A contract as it was drafted. */
export type ContractDraft = {
  id: string;
  programme: string;
  /** The version of the programme that it will run, and whose days off move its dates. */
  version: number;
  territory: string;
  goodFriday: boolean | null;
  title: string;
  rehearsal: boolean;
  startsOn: CivilDate | null;
  launched: boolean;
  parties: { role: string; person: PersonView }[];
  fields: NonNullable<OpeningEvent['fields']>;
};

export function draftOfContract(contract: ContractDocument, version: number, names: Names): ContractDraft {
  const { _id: id, template, title, rehearsal, startsOn, launched, opening, calendar } = contract;
  const parties = opening.parties.map(({ role, person }) => ({ role, person: names(person) }));
  return {
    ...{ id, programme: template, version, title, rehearsal, startsOn, launched, parties },
    ...{ territory: calendar.territory, goodFriday: calendar.goodFriday ?? null },
    fields: opening.fields ?? {},
  };
}
