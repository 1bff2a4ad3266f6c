import { europeanSummer, type Summer } from './european-summer-time.ts';
import { type Instant, MS_PER_DAY, MS_PER_MINUTE } from './instant.ts';
import { toDay } from './plain-date.ts';

/**
 * What the engine knows about the clocks of a place. A change to this data is a change of rule: running contracts keep
 * the instants they have stored.
 */
export type ZoneRules = {
  /** Minutes ahead of UTC in winter, and in years of which the table says nothing. */
  readonly standard: number;
  /** Minutes ahead of UTC in summer. */
  readonly summer: number;
  /** The summer of each year from `FIRST_YEAR`; undefined for a year without one. */
  readonly summers: readonly (Summer | undefined)[];
};

/** First and last year of the tables: before and after them it is winter all year. */
export const FIRST_YEAR = 1966;
const LAST_YEAR = 2399;

/** The release of the tz database (iana.org/time-zones) these tables were checked against. */
export const ZONE_DATA_VERSION = 'tz-2025c';

/** France tried summer time again in 1976, by its own dates. Nothing is kept from before 1976: winter time all year. */
const FRENCH_SUMMERS = [['1976-03-28', 0, '1976-09-25', 23]] as const;

/** Italy's own summers, changing at midnight. Nothing is kept from before 1966. */
const ITALIAN_SUMMERS = [
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
] as const;

/** Every zone a contract may be written in. Another place is a row here, and its territory's holidays. */
export const zoneTable: ReadonlyMap<string, ZoneRules> = new Map([
  ['UTC', { standard: 0, summer: 0, summers: [] }],
  ['Europe/Paris', centralEurope(1977, FRENCH_SUMMERS)],
  ['Europe/Brussels', centralEurope(1977)],
  ['Europe/Luxembourg', centralEurope(1977)],
  ['Europe/Berlin', centralEurope(1980)],
  ['Europe/Rome', centralEurope(1980, ITALIAN_SUMMERS)],
]);

/** Date and hour, in UTC, of the first change of a year and of the last. */
type SummerRow = readonly [string, number, string, number];

/** One hour ahead of UTC in winter, two in summer; the shared summers from a year on, the country's own before. */
function centralEurope(sharedSince: number, own: readonly SummerRow[] = []): ZoneRules {
  const summers: (Summer | undefined)[] = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) =>
    FIRST_YEAR + index >= sharedSince ? europeanSummer(FIRST_YEAR + index) : undefined,
  );
  for (const [first, firstHour, last, lastHour] of own) {
    summers[Number(first.slice(0, 4)) - FIRST_YEAR] = { starts: utc(first, firstHour), ends: utc(last, lastHour) };
  }
  return { standard: 60, summer: 120, summers };
}

function utc(date: string, hour: number): Instant {
  return toDay(date) * MS_PER_DAY + hour * 60 * MS_PER_MINUTE;
}
