import { describe, expect, it } from '@jest/globals';
import { dayAndMonth, dayAndShortMonth, shortDate, todayHere } from '../../designer/src/locales/dates.ts';

describe('a date on a page', () => {
  it('says its year in another year than the day it is read on, in both languages', () => {
    expect(shortDate('2007-08-16', 'fr', '2007-01-15')).toBe('jeu. 16 août');
    expect(shortDate('2008-01-16', 'fr', '2007-12-15')).toBe('mer. 16 janv. 2008');
    expect(shortDate('2006-12-31', 'fr', '2007-01-01')).toBe('dim. 31 déc. 2006');
    expect(dayAndMonth('2008-02-01', 'fr', '2007-12-15')).toBe('vendredi 1er février 2008');
    expect(dayAndMonth('2008-02-01', 'en', '2007-12-15')).toBe('Friday 1 February 2008');
    expect(dayAndMonth('2008-02-01', 'en', '2008-12-15')).toBe('Friday 1 February');
  });

  it('is read today where nothing says otherwise', () => {
    const year = todayHere().slice(0, 4);
    expect(shortDate(`${year}-03-02`, 'fr')).not.toContain(year);
    expect(shortDate(`${Number(year) + 1}-03-02`, 'fr')).toContain(String(Number(year) + 1));
  });

  it('on an axis has no year, and beside a day in a list has one where it differs', () => {
    expect(dayAndShortMonth('2008-01-16', 'fr')).toBe('16 janv.');
    expect(dayAndShortMonth('2008-01-16', 'fr', '2007-12-15')).toBe('16 janv. 2008');
  });
});
