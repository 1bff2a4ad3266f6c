import type { Draft } from '../../api-client/contracts.ts';
import type { ContractDraft, Programme } from '../../api-client/types.ts';
import { todayHere } from '../../locales/dates.ts';
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
  /** Another place than the programme's, whose days off move the dates. */
  territory: string | null;
  goodFriday: boolean | null;
};

export const EMPTY_FORM: Form = {
  ...{ title: '', rehearsal: false, startsOn: null, casting: {}, fields: {} },
  ...{ territory: null, goodFriday: null },
};

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

/** The first day of the contract: a rehearsal may begin on another one than today. */
export function openedOn({ rehearsal, startsOn }: Form): string {
  return rehearsal ? (startsOn ?? todayHere()) : todayHere();
}

/** The contract as the API takes it. */
export function draftOf(programme: Programme, form: Form): Draft {
  const { title, rehearsal, startsOn, casting, territory, goodFriday } = form;
  const fields = fieldsIn(programme, form);
  return {
    programme: programme.id,
    // What was seen is what is launched, whatever is published meanwhile.
    version: programme.version.number,
    ...(territory === null ? {} : { territory }),
    ...(goodFriday === null ? {} : { goodFriday }),
    title: title.trim(),
    rehearsal,
    parties: seatsOf(programme.roleList, casting),
    ...(rehearsal && startsOn !== null ? { startsOn } : {}),
    ...(Object.keys(fields).length > 0 ? { fields } : {}),
  };
}

/** What is known of the fields that this version has: another version may have others. */
export function fieldsIn({ fieldList }: Programme, { fields }: Form): Record<string, Value> {
  return Object.fromEntries(Object.entries(fields).filter(([id]) => fieldList.some((field) => field.id === id)));
}

/** A draft that the server kept, to go on with. */
export function formOfDraft({ parties, fields, ...draft }: ContractDraft): Form {
  const { title, rehearsal, startsOn, territory, goodFriday } = draft;
  const casting: Record<string, Seat[]> = {};
  for (const { role, person } of parties) {
    const seats = (casting[role] ??= []);
    seats.push({ person: person.id });
  }
  const known = Object.fromEntries(Object.entries(fields).flatMap(plain));
  return { title, rehearsal, startsOn, casting, fields: known, territory, goodFriday };
}

function plain([id, value]: [string, unknown]): [string, Value][] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[id, value]] : [];
}
