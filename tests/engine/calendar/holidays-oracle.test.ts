import { describe, expect, it } from '@jest/globals';
import Holidays from 'date-holidays';
import { easterSunday } from '#engine/calendar/easter';
import { holidayOn, type WorkCalendar } from '#engine/calendar/holidays';
import { fromDay, toDay } from '#engine/calendar/plain-date';

/** Our holidays against those of `date-holidays`, day by day from 1990 to 2060. */
const FIRST = 1990;
const LAST = 2060;
const YEARS = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);

/** Each day on which the two do not agree, and the law that says who is right: the engine, each time. */
type Difference = { dates: string[]; keptBy: 'engine' | 'oracle'; law: string };

const germanDifferences: Difference[] = [
  {
    dates: ['1990-06-17'],
    keptBy: 'engine',
    law: 'Gesetz über den Tag der deutschen Einheit, 1953-08-04; ended by the Einigungsvertrag, art. 2 (2), after June',
  },
  {
    dates: ['1990-11-21', '1991-11-20', '1992-11-18', '1993-11-17', '1994-11-16'],
    keptBy: 'engine',
    law: 'Buß- und Bettag in every Land until the laws of 1994 made under SGB XI § 58',
  },
];
const italianDifferences: Difference[] = [
  {
    dates: YEARS.filter((year) => year <= 2000).map((year) => `${year}-06-02`),
    keptBy: 'oracle',
    law: 'Legge 54/1977 moved 2 June to the first Sunday of June; legge 336/2000 brought it back from 2001',
  },
  {
    // Not in 2038, when Easter falls on 25 April, Liberation Day.
    dates: YEARS.filter((year) => year !== 2038).map((year) => fromDay(easterSunday(year))),
    keptBy: 'oracle',
    law: 'Legge 260/1949, art. 2: Easter Monday is listed, Easter is one of "all Sundays"',
  },
];

const compared: { name: string; calendar: WorkCalendar; oracle: [string, string?]; differences: Difference[] }[] = [
  { name: 'France', calendar: { territory: 'FR' }, oracle: ['FR'], differences: [] },
  { name: 'Moselle', calendar: { territory: 'FR-57' }, oracle: ['FR', '57'], differences: [] },
  { name: 'Bas-Rhin', calendar: { territory: 'FR-67' }, oracle: ['FR', '67'], differences: [] },
  { name: 'Haut-Rhin', calendar: { territory: 'FR-68' }, oracle: ['FR', '68'], differences: [] },
  { name: 'Rhône', calendar: { territory: 'FR-69' }, oracle: ['FR'], differences: [] },
  { name: 'Belgium', calendar: { territory: 'BE' }, oracle: ['BE'], differences: [] },
  { name: 'Germany', calendar: { territory: 'DE' }, oracle: ['DE'], differences: germanDifferences },
  { name: 'Italy', calendar: { territory: 'IT' }, oracle: ['IT'], differences: italianDifferences },
  { name: 'Luxembourg', calendar: { territory: 'LU' }, oracle: ['LU'], differences: [] },
  {
    name: 'a commune of Haut-Rhin without Good Friday',
    calendar: { territory: 'FR-68', goodFriday: false },
    oracle: ['FR', '68'],
    differences: [
      {
        dates: YEARS.map((year) => fromDay(easterSunday(year) - 2)),
        keptBy: 'oracle',
        law: 'Code du travail L.3134-13: only in communes with a Protestant or shared church',
      },
    ],
  },
];

describe.each(compared)('the public holidays of $name, 1990 to 2060', ({ calendar, oracle, differences }) => {
  it('are those of date-holidays, but for the differences that a law explains', () => {
    const ours = daysKept(calendar);
    const theirs = publicDays(oracle);
    const found = [...without(ours, theirs, 'engine'), ...without(theirs, ours, 'oracle')];
    const explained = differences.flatMap(({ dates, keptBy }) => dates.map((date) => `${date} only in the ${keptBy}`));
    expect(found.sort()).toEqual(explained.sort());
  });
});

function without(days: Set<string>, others: Set<string>, keptBy: Difference['keptBy']): string[] {
  return [...days].filter((date) => !others.has(date)).map((date) => `${date} only in the ${keptBy}`);
}

function daysKept(calendar: WorkCalendar): Set<string> {
  const kept = new Set<string>();
  for (let day = toDay(`${FIRST}-01-01`); day <= toDay(`${LAST}-12-31`); day++) {
    if (holidayOn(calendar, day) !== null) kept.add(fromDay(day));
  }
  return kept;
}

function publicDays([country, state]: [string, string?]): Set<string> {
  const oracle = state === undefined ? new Holidays(country) : new Holidays(country, state);
  const days = YEARS.flatMap((year) => oracle.getHolidays(year, 'en'));
  return new Set(days.filter((day) => day.type === 'public').map((day) => day.date.slice(0, 10)));
}
