import { type Instant, MS_PER_DAY, MS_PER_MINUTE } from './instant.ts';
import { toDay } from './plain-date.ts';

/**
 * What the engine knows about the clocks of a place. A change to this data is a change of rule: running contracts keep
 * the instants they have stored.
 */
export type ZoneRules = {
  /** Minutes ahead of UTC in winter, and before the first summer of the table. */
  readonly standard: number;
  /** Minutes ahead of UTC in summer. */
  readonly summer: number;
  /** First year under the shared European rule. */
  readonly europeanSince: number;
  /** Summers before that year; a year without a row had none. */
  readonly earlier: ReadonlyMap<number, Summer>;
};

/** One summer: from the first instant of summer time to the first instant of winter time. */
export type Summer = { readonly starts: Instant; readonly ends: Instant };

/** The release of the tz database (iana.org/time-zones) these tables were checked against. */
export const ZONE_DATA_VERSION = 'tz-2025c';

const NO_SUMMER: ReadonlyMap<number, Summer> = new Map();

/** France tried summer time again in 1976, by its own dates. Nothing is kept from before 1976: winter time all year. */
const PARIS_BEFORE_1977 = summers([['1976-03-28', 0, '1976-09-25', 23]]);

/** Italy's own summers, changing at midnight. Nothing is kept from before 1966. */
const ROME_BEFORE_1980 = summers([
  ['1966-05-21', 23, '1966-09-24', 22],
  ['1967-05-27', 23, '1967-09-23', 23],
  ['1968-05-25', 23, '1968-09-21', 23],
  ['1969-05-31', 23, '1969-09-27', 23],
  ['1970-05-30', 23, '1970-09-26', 23],
  ['1971-05-22', 23, '1971-09-25', 23],
  ['1972-05-27', 23, '1972-09-30', 23],
  ['1973-06-02', 23, '1973-09-29', 23],
  ['1974-05-25', 23, '1974-09-28', 23],
  ['1975-05-31', 23, '1975-09-27', 23],
  ['1976-05-29', 23, '1976-09-25', 23],
  ['1977-05-21', 23, '1977-09-24', 23],
  ['1978-05-27', 23, '1978-09-30', 23],
  ['1979-05-26', 23, '1979-09-29', 23],
]);

/** Every zone a contract may be written in. Another place is a row here, and its territory's holidays. */
export const zoneTable: ReadonlyMap<string, ZoneRules> = new Map([
  ['UTC', { standard: 0, summer: 0, europeanSince: Infinity, earlier: NO_SUMMER }],
  ['Europe/Paris', { standard: 60, summer: 120, europeanSince: 1977, earlier: PARIS_BEFORE_1977 }],
  ['Europe/Brussels', { standard: 60, summer: 120, europeanSince: 1977, earlier: NO_SUMMER }],
  ['Europe/Luxembourg', { standard: 60, summer: 120, europeanSince: 1977, earlier: NO_SUMMER }],
  ['Europe/Berlin', { standard: 60, summer: 120, europeanSince: 1980, earlier: NO_SUMMER }],
  ['Europe/Rome', { standard: 60, summer: 120, europeanSince: 1980, earlier: ROME_BEFORE_1980 }],
]);

/** Rows of first change and last change, each a date and an hour in UTC. */
function summers(rows: readonly (readonly [string, number, string, number])[]): ReadonlyMap<number, Summer> {
  return new Map(
    rows.map(([first, firstHour, last, lastHour]) => [
      Number(first.slice(0, 4)),
      { starts: utc(first, firstHour), ends: utc(last, lastHour) },
    ]),
  );
}

function utc(date: string, hour: number): Instant {
  return toDay(date) * MS_PER_DAY + hour * 60 * MS_PER_MINUTE;
}
