import { describe, expect, it } from '@jest/globals';
import { easterSunday } from '#engine/calendar/easter';
import {
  CALENDAR_DATA_VERSION,
  holidayName,
  holidayOn,
  isKnownTerritory,
  isWorkingDay,
  territories,
  type WorkCalendar,
} from '#engine/calendar/holidays';
import { fromDay, toDay } from '#engine/calendar/plain-date';

const france = { territory: 'FR' };
const mulhouse = { territory: 'FR-68' };

describe('public holidays', () => {
  it.each([
    [1990, '1990-04-15'],
    [2007, '2007-04-08'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2038, '2038-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2049, '2049-04-18'],
    [2285, '2285-03-22'],
  ])('Easter %i is on %s', (year, date) => {
    expect(fromDay(easterSunday(year))).toBe(date);
  });

  it('R22 the 15th of August is Assumption, a day off', () => {
    expect(holidayOn(france, toDay('2007-08-15'))).toBe('assumption');
    expect(holidayName('assumption', 'fr')).toBe('Assomption');
    expect(holidayName('assumption', 'en')).toBe('Assumption');
    expect(isWorkingDay(france, toDay('2007-08-15'))).toBe(false);
    expect(isWorkingDay(france, toDay('2007-08-16'))).toBe(true);
  });

  it('R22 nobody works on Saturday and Sunday', () => {
    expect(isWorkingDay(france, toDay('2007-04-13'))).toBe(true);
    expect(isWorkingDay(france, toDay('2007-04-14'))).toBe(false);
    expect(isWorkingDay(france, toDay('2007-04-15'))).toBe(false);
  });

  it('R22 France has eleven public holidays', () => {
    expect(holidaysIn(france, 2007)).toEqual([
      '2007-01-01 Jour de l’An',
      '2007-04-09 Lundi de Pâques',
      '2007-05-01 Fête du Travail',
      '2007-05-08 Victoire 1945',
      '2007-05-17 Ascension',
      '2007-05-28 Lundi de Pentecôte',
      '2007-07-14 Fête nationale',
      '2007-08-15 Assomption',
      '2007-11-01 Toussaint',
      '2007-11-11 Armistice 1918',
      '2007-12-25 Noël',
    ]);
  });

  it('R22 Alsace-Moselle has Good Friday and 26 December besides', () => {
    for (const territory of ['FR-57', 'FR-67', 'FR-68']) {
      const own = holidaysIn({ territory }, 2007).filter((day) => !holidaysIn(france, 2007).includes(day));
      expect(own).toEqual(['2007-04-06 Vendredi saint', '2007-12-26 Saint-Étienne']);
    }
  });

  it('R22 a commune without a Protestant church works on Good Friday', () => {
    const goodFriday = toDay('2007-04-06');
    expect(holidayOn(mulhouse, goodFriday)).toBe('good-friday');
    expect(holidayOn({ ...mulhouse, goodFriday: true }, goodFriday)).toBe('good-friday');
    expect(holidayOn({ ...mulhouse, goodFriday: false }, goodFriday)).toBeNull();
    expect(isWorkingDay({ ...mulhouse, goodFriday: false }, goodFriday)).toBe(true);
    expect(holidayOn({ ...mulhouse, goodFriday: false }, toDay('2007-12-26'))).toBe('saint-stephen');
    expect(holidayOn(france, goodFriday)).toBeNull();
    expect(holidayOn({ ...france, goodFriday: true }, goodFriday)).toBeNull();
  });

  it('R22 the commune’s choice does not move Good Friday in Germany', () => {
    expect(holidayOn({ territory: 'DE', goodFriday: false }, toDay('2007-04-06'))).toBe('good-friday');
  });

  it('R22 8 May is a holiday since the law of 1981', () => {
    expect(holidayOn(france, toDay('1981-05-08'))).toBeNull();
    expect(holidayOn(france, toDay('1982-05-08'))).toBe('victory-1945');
  });

  it('R22 Whit Monday stayed a holiday when people gave their work on it (2005 to 2007)', () => {
    expect(holidayOn(france, toDay('2005-05-16'))).toBe('whit-monday');
  });

  it('R22 when Ascension falls on 1 May the day has one name', () => {
    expect(holidayOn(france, toDay('2008-05-01'))).toBe('labour-day');
  });

  it('R22 Germany changed its national day in 1990 and kept both that year', () => {
    expect(holidayOn({ territory: 'DE' }, toDay('1989-06-17'))).toBe('german-unity-june');
    expect(holidayOn({ territory: 'DE' }, toDay('1989-10-03'))).toBeNull();
    expect(holidayOn({ territory: 'DE' }, toDay('1990-06-17'))).toBe('german-unity-june');
    expect(holidayOn({ territory: 'DE' }, toDay('1990-10-03'))).toBe('german-unity');
    expect(holidayOn({ territory: 'DE' }, toDay('1991-06-17'))).toBeNull();
  });

  it('R22 Germany gave up the Day of Repentance after 1994', () => {
    expect(holidayOn({ territory: 'DE' }, toDay('1994-11-16'))).toBe('repentance-day');
    expect(holidayOn({ territory: 'DE' }, toDay('1995-11-22'))).toBeNull();
  });

  it('R22 Germany celebrated the Reformation together once', () => {
    expect(holidayOn({ territory: 'DE' }, toDay('2017-10-31'))).toBe('reformation-2017');
    expect(holidayOn({ territory: 'DE' }, toDay('2018-10-31'))).toBeNull();
  });

  it('R22 Italy worked on 2 June from 1977 to 2000', () => {
    expect(holidayOn({ territory: 'IT' }, toDay('1976-06-02'))).toBe('italian-republic');
    expect(holidayOn({ territory: 'IT' }, toDay('1977-06-02'))).toBeNull();
    expect(holidayOn({ territory: 'IT' }, toDay('2000-06-02'))).toBeNull();
    expect(holidayOn({ territory: 'IT' }, toDay('2001-06-02'))).toBe('italian-republic');
  });

  it('R22 Italy keeps Saint Francis since 2026 and does not keep Whit Monday', () => {
    expect(holidayOn({ territory: 'IT' }, toDay('2025-10-04'))).toBeNull();
    expect(holidayOn({ territory: 'IT' }, toDay('2027-10-04'))).toBe('saint-francis');
    expect(holidayOn({ territory: 'IT' }, toDay('2007-05-28'))).toBeNull();
  });

  it('R22 Luxembourg keeps Europe Day since 2019', () => {
    expect(holidayOn({ territory: 'LU' }, toDay('2018-05-09'))).toBeNull();
    expect(holidayOn({ territory: 'LU' }, toDay('2019-05-09'))).toBe('europe-day');
  });

  it('R22 the same project has different days off in its stations: 1 November in Berlin is a working day', () => {
    const allSaints = toDay('2010-11-01');
    expect(['FR', 'BE', 'IT', 'LU', 'DE'].map((territory) => isWorkingDay({ territory }, allSaints))).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('every holiday of every territory has a French and an English name', () => {
    for (const territory of territories) {
      for (const { id } of territory.holidays) {
        expect(holidayName(id, 'fr')).not.toBe('');
        expect(holidayName(id, 'en')).not.toBe('');
      }
    }
    expect(() => holidayName('constructor', 'fr')).toThrow(RangeError);
  });
});

describe('territories', () => {
  it('are France, Alsace-Moselle and four neighbours', () => {
    expect(territories.map((territory) => territory.code)).toEqual([
      'FR',
      'FR-57',
      'FR-67',
      'FR-68',
      'BE',
      'DE',
      'IT',
      'LU',
    ]);
    expect(CALENDAR_DATA_VERSION).toBe('2026.1');
  });

  it('every other metropolitan department keeps the national days', () => {
    const numbers = Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, '0'));
    const codes = [...numbers.filter((number) => number !== '20'), '2A', '2B'].map((number) => `FR-${number}`);
    expect(codes.filter(isKnownTerritory)).toHaveLength(96);
    for (const territory of codes.filter((code) => !['FR-57', 'FR-67', 'FR-68'].includes(code))) {
      expect(holidaysIn({ territory }, 2007)).toEqual(holidaysIn(france, 2007));
    }
  });

  it.each(['FR-20', 'FR-00', 'FR-96', 'FR-974', 'FR-1', 'fr', 'ES', 'constructor', '__proto__', ''])(
    '%j is not known',
    (territory) => {
      expect(isKnownTerritory(territory)).toBe(false);
      expect(() => holidayOn({ territory }, 0)).toThrow(RangeError);
    },
  );
});

function holidaysIn(calendar: WorkCalendar, year: number): string[] {
  const found: string[] = [];
  for (let day = toDay(`${year}-01-01`); day <= toDay(`${year}-12-31`); day++) {
    const id = holidayOn(calendar, day);
    if (id !== null) found.push(`${fromDay(day)} ${holidayName(id, 'fr')}`);
  }
  return found;
}
