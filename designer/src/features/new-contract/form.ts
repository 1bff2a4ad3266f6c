import type { Draft } from '../../api-client/contracts.ts';
import type { ContractDraft, Programme } from '../../api-client/types.ts';
import { type Casting, faultOf, isAddress, isNewcomer, type Seat, seatsOf } from './casting.ts';

/** What is known on the first day: never free text. */
export type Value = string | number | boolean;

/** A contract as somebody is writing it. */
export type Form = {
  title: string;
  rehearsal: boolean;
  /** The day on which a rehearsal begins: today when nothing is said. */
  startsOn: string | null;
  casting: Casting;
  fields: Readonly<Record<string, Value>>;
};

export const EMPTY_FORM: Form = { title: '', rehearsal: false, startsOn: null, casting: {}, fields: {} };

/** Where something is missing, in the order of the page: `title`, `role:<id>`. */
export function faultsOf(programme: Programme, form: Form): string[] {
  return [
    ...(form.title.trim() === '' ? ['title'] : []),
    ...programme.roleList.filter((role) => hasFault(form, role)).map(({ id }) => `role:${id}`),
  ];
}

function hasFault({ casting }: Form, role: Programme['roleList'][number]): boolean {
  const seats = casting[role.id] ?? [];
  return faultOf(role, seats) !== null || seats.some((seat) => isNewcomer(seat) && !isAddress(seat.email));
}

/** Whether anything was written that leaving would lose. */
export function isBegun({ title, casting, fields }: Form): boolean {
  return (
    title.trim() !== '' || Object.keys(fields).length > 0 || Object.values(casting).some((seats) => seats.length > 0)
  );
}

/** The contract as the API takes it. */
export function draftOf(programme: Programme, { title, rehearsal, startsOn, casting, fields }: Form): Draft {
  return {
    programme: programme.id,
    title: title.trim(),
    rehearsal,
    parties: seatsOf(programme.roleList, casting),
    ...(rehearsal && startsOn !== null ? { startsOn } : {}),
    ...(Object.keys(fields).length > 0 ? { fields: { ...fields } } : {}),
  };
}

/** A draft that the server kept, to go on with. */
export function formOfDraft({ title, rehearsal, startsOn, parties, fields }: ContractDraft): Form {
  const casting: Record<string, Seat[]> = {};
  for (const { role, person } of parties) {
    const seats = (casting[role] ??= []);
    seats.push({ person: person.id });
  }
  return { title, rehearsal, startsOn, casting, fields: Object.fromEntries(Object.entries(fields).flatMap(plain)) };
}

function plain([id, value]: [string, unknown]): [string, Value][] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[id, value]] : [];
}
