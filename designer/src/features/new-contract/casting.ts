import type { Seated } from '../../api-client/contracts.ts';
import type { PersonChoice, ProgrammeRole } from '../../api-client/types.ts';
import { plainText } from '../../ui/find.ts';

/** Somebody given a role: known already, or written down now, with or without an address. */
export type Seat = { person: string } | { name: string; email: string };

/** Who was given each role. */
export type Casting = Record<string, readonly Seat[]>;

/** Somebody written down now. */
export type Newcomer = Extract<Seat, { name: string }>;

export function isNewcomer(seat: Seat): seat is Newcomer {
  return 'name' in seat;
}

/** What is missing or too many in one role. */
export type RoleFault = { code: 'few' | 'many'; min: number; max: number; missing: number } | null;

export function faultOf({ min, max, recruitedDuring }: ProgrammeRole, seats: readonly Seat[]): RoleFault {
  if (seats.length > max) return { code: 'many', min, max, missing: 0 };
  if (!recruitedDuring && seats.length < min) return { code: 'few', min, max, missing: min - seats.length };
  return null;
}

const ADDRESS = /[^\s<>(),;]+@[^\s<>(),;]+\.[^\s<>(),;]+/;
/** A name longer than this is a sentence that was pasted by mistake. */
const LONGEST_NAME = 120;

/**
 * Several people written or pasted at once: one a line, or separated by semicolons, or by commas, each with an address
 * or without ("Jeannot Krantzel <jeannot@exemple.test>").
 */
export function readNames(text: string): Newcomer[] {
  const lines = text.split(/[\n\r;]+/);
  return lines.flatMap((line) => (ADDRESS.test(line) ? splitAtAddresses(line) : line.split(/[,\t]/))).flatMap(readOne);
}

/** "Anne Weiss, anne@x.test, Paul Roth" is two people: a comma before an address belongs to it. */
function splitAtAddresses(line: string): string[] {
  const parts: string[] = [];
  for (const part of line.split(/[,\t]/)) {
    const isOnlyAddress = part.replace(ADDRESS, '').replace(/[\s<>()]/g, '') === '';
    if (isOnlyAddress && parts.length > 0 && !ADDRESS.test(parts.at(-1) ?? '')) parts.push(`${parts.pop()} ${part}`);
    else parts.push(part);
  }
  return parts;
}

function readOne(part: string): Newcomer[] {
  const email = ADDRESS.exec(part)?.[0] ?? '';
  const written = part
    .replace(email, '')
    // A list often begins with a dash or a number.
    .replace(/^\s*(?:[-*•–]|[0-9]+[.)])\s*/, '')
    .replace(/[<>()"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const name = written === '' ? nameInAddress(email) : written;
  return name === '' || name.length > LONGEST_NAME || !/\p{L}/u.test(name) ? [] : [{ name, email }];
}

/** "anne.weiss@x.test" is Anne Weiss until somebody writes it better. */
function nameInAddress(email: string): string {
  const [before = ''] = email.split('@');
  return before
    .split(/[._-]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
    .trim();
}

/** Gives seats to people who were written down: whoever is known by that very name is that person; nobody sits twice. */
export function seatNames(seats: readonly Seat[], names: readonly Newcomer[], people: readonly PersonChoice[]): Seat[] {
  const seated = [...seats];
  for (const newcomer of names) {
    const known = people.filter(({ name }) => plainText(name) === plainText(newcomer.name));
    const only = known.length === 1 ? known[0] : undefined;
    const seat: Seat = only ? { person: only.id } : newcomer;
    if (!seated.some((other) => isSame(other, seat))) seated.push(seat);
  }
  return seated;
}

function isSame(one: Seat, other: Seat): boolean {
  if (isNewcomer(one) || isNewcomer(other))
    return isNewcomer(one) && isNewcomer(other) && plainText(one.name) === plainText(other.name);
  return one.person === other.person;
}

/**
 * The coordinating role that somebody may still take: whoever launches a contract without a seat in one looks on, and
 * cannot act. Null for whoever sits there, and where there is none or no room.
 */
export function seatToTake(roles: readonly ProgrammeRole[], casting: Casting, person: string): ProgrammeRole | null {
  const coordinating = roles.filter(({ kind }) => kind === 'coordinator');
  const sits = ({ id }: ProgrammeRole) =>
    (casting[id] ?? []).some((seat) => !isNewcomer(seat) && seat.person === person);
  if (coordinating.some(sits)) return null;
  return coordinating.find(({ id, max }) => (casting[id] ?? []).length < max) ?? null;
}

/** Everybody with their role, as the API takes them. */
export function seatsOf(roles: readonly ProgrammeRole[], casting: Casting): Seated[] {
  return roles.flatMap(({ id }) =>
    (casting[id] ?? []).map((seat) => ({
      role: id,
      person: isNewcomer(seat)
        ? { name: seat.name, email: seat.email.trim() === '' ? null : seat.email.trim() }
        : seat.person,
    })),
  );
}

/** Whether an address can be one. The server reads it again. */
export function isAddress(email: string): boolean {
  return email.trim() === '' || new RegExp(`^${ADDRESS.source}$`).test(email.trim());
}
