import type { HolidayId } from './holiday-names.ts';
import type { Weekday } from './plain-date.ts';

/** A public holiday as its law defines it: when in the year, and in which years. One row of a territory's table. */
export type HolidayRule = (FixedDate | EasterOffset | WeekdayFrom) & {
  readonly id: HolidayId;
  /** First and last year in which the day was off, both included; without them, as far as the table goes. */
  readonly since?: number;
  readonly until?: number;
  /** Observed in part of the territory only: a contract may switch it off (`WorkCalendar.goodFriday`). */
  readonly localOption?: 'goodFriday';
};

/** The same date every year. */
export type FixedDate = { readonly month: number; readonly dayOfMonth: number };

/** Days after Easter Sunday: Good Friday −2, Easter Monday 1, Ascension 39, Whit Monday 50. */
export type EasterOffset = { readonly easter: number };

/** The first such weekday on or after a date. */
export type WeekdayFrom = { readonly weekday: Weekday; readonly onOrAfter: FixedDate };

/** A place whose public holidays are known. */
export type Territory = {
  /** ISO 3166: a country (`FR`) or a part of it with days of its own (`FR-68`). */
  readonly code: string;
  readonly country: string;
  readonly title: { readonly fr: string; readonly en: string };
  readonly holidays: readonly HolidayRule[];
  /** Codes of parts of it that have no day of their own. */
  readonly alsoCodes?: readonly string[];
};
