import type { WEEKDAYS } from '#schema/vocabulary';
import type { CountRef, Offset, When } from '#schema/when';

/*
 * A date as the sentence that one edits: each word of it is read from the date and written back into it, and writing
 * what was read changes nothing.
 */

/** A date that is counted from something: "3 months after the signature, moved to the next working day". */
export type AfterWhen = Extract<When, { after: string }>;

/** How a date is said: counted from an event, written as it is, or the last or first of several. */
export const FORMS = ['after', 'on', 'month', 'quarter', 'latest', 'earliest'] as const;
export type Form = (typeof FORMS)[number];

export function formOf(when: When): Form {
  return FORMS.find((form) => form in when) ?? 'after';
}

/** What a date begins with when it is said in another form. */
type Beginnings = { anchor: string; today: string };

/** Says a date in another form; what it was stays as the first of several, and the first of several stays alone. */
export function withForm(when: When, form: Form, { anchor, today }: Beginnings): When {
  if (formOf(when) === form) return when;
  const parts = 'latest' in when ? when.latest : 'earliest' in when ? when.earliest : null;
  const other = parts?.[0];
  switch (form) {
    case 'latest':
      return { latest: parts ?? [when] };
    case 'earliest':
      return { earliest: parts ?? [when] };
    case 'after':
      return other && 'after' in other ? other : { after: anchor };
    case 'on':
      return other && 'on' in other ? other : { on: today };
    case 'month':
      return { month: today.slice(0, 7) };
    case 'quarter':
      return { quarter: `${today.slice(0, 4)}-Q${Math.ceil(Number(today.slice(5, 7)) / 3)}` };
  }
}

export const UNITS = ['months', 'weeks', 'days', 'workingDays'] as const;
export type Unit = (typeof UNITS)[number];

/** One distance of the sentence: "3 months after". A number that a field holds always counts forward. */
export type Distance = { unit: Unit; count: CountRef; side: 'after' | 'before' };

export function distancesOf({ plus }: AfterWhen): Distance[] {
  return UNITS.flatMap((unit): Distance[] => {
    const count = plus?.[unit];
    if (count === undefined) return [];
    if (typeof count === 'object') return [{ unit, count, side: 'after' }];
    return [{ unit, count: Math.abs(count), side: count < 0 ? 'before' : 'after' }];
  });
}

/** Writes the distances back. Two of one unit become one: the later of them. */
export function withDistances(when: AfterWhen, distances: readonly Distance[]): AfterWhen {
  const plus: Offset = {};
  for (const { unit, count, side } of distances) {
    plus[unit] = typeof count === 'number' && count !== 0 && side === 'before' ? -count : count;
  }
  if (sameOffset(plus, when.plus ?? {})) return when;
  const { plus: _before, ...others } = when;
  return distances.length === 0 ? others : { ...others, plus };
}

function sameOffset(one: Offset, other: Offset): boolean {
  return UNITS.every((unit) => {
    const [a, b] = [one[unit], other[unit]];
    return typeof a === 'object' && typeof b === 'object' ? a.field === b.field : a === b;
  });
}

/** A unit that the sentence does not say yet, the usual ones first; null when it says all. */
export function freeUnit(distances: readonly Distance[]): Unit | null {
  return UNITS.find((unit) => !distances.some((distance) => distance.unit === unit)) ?? null;
}

/** Gives a key of the sentence a value, or takes it away. */
export function withKey<K extends 'align' | 'roll' | 'at'>(
  when: AfterWhen,
  key: K,
  value: AfterWhen[K] | undefined,
): AfterWhen {
  if (when[key] === value) return when;
  const { [key]: _before, ...others } = when;
  return (value === undefined ? others : { ...others, [key]: value }) as AfterWhen;
}

export type Weekday = (typeof WEEKDAYS)[number];
