import type { HolidayRule, Territory } from '../holiday-rule.ts';

/** Code du travail, art. L.3133-1: eleven days. Exact from 1982. */
const national: readonly HolidayRule[] = [
  { id: 'new-year', month: 1, dayOfMonth: 1 },
  { id: 'easter-monday', easter: 1 },
  { id: 'labour-day', month: 5, dayOfMonth: 1 },
  // Loi n° 81-893 of 1981-10-02 made 8 May a holiday again, from 1982.
  { id: 'victory-1945', month: 5, dayOfMonth: 8, since: 1982 },
  { id: 'ascension', easter: 39 },
  // Still a holiday in 2005-2007: the "solidarity day" (loi n° 2004-626) made people work on it, it did not abolish it.
  { id: 'whit-monday', easter: 50 },
  { id: 'french-national', month: 7, dayOfMonth: 14 },
  { id: 'assumption', month: 8, dayOfMonth: 15 },
  { id: 'all-saints', month: 11, dayOfMonth: 1 },
  { id: 'armistice', month: 11, dayOfMonth: 11 },
  { id: 'christmas', month: 12, dayOfMonth: 25 },
];

/**
 * Code du travail, art. L.3134-13, from the ordinance of 1892-08-16: Good Friday only in communes with a Protestant
 * church or a church shared by both confessions, hence the contract's own flag.
 */
const alsaceMoselle: readonly HolidayRule[] = [
  ...national,
  { id: 'good-friday', easter: -2, localOption: 'goodFriday' },
  { id: 'saint-stephen', month: 12, dayOfMonth: 26 },
];

/** Metropolitan departments: 01 to 95, Corsica being 2A and 2B since 1976. */
const departments = [...numbersTo(95).filter((code) => code !== '20'), '2A', '2B'].map((code) => `FR-${code}`);
const withDaysOfTheirOwn = ['FR-57', 'FR-67', 'FR-68'];

/** France, and the three departments that kept the holidays of 1871-1918. Overseas departments are not in the table. */
export const france: readonly Territory[] = [
  {
    code: 'FR',
    country: 'FR',
    title: { fr: 'France', en: 'France' },
    holidays: national,
    alsoCodes: departments.filter((code) => !withDaysOfTheirOwn.includes(code)),
  },
  { code: 'FR-57', country: 'FR', title: { fr: 'Moselle', en: 'Moselle' }, holidays: alsaceMoselle },
  { code: 'FR-67', country: 'FR', title: { fr: 'Bas-Rhin', en: 'Bas-Rhin' }, holidays: alsaceMoselle },
  { code: 'FR-68', country: 'FR', title: { fr: 'Haut-Rhin', en: 'Haut-Rhin' }, holidays: alsaceMoselle },
];

function numbersTo(last: number): string[] {
  return Array.from({ length: last }, (_, index) => String(index + 1).padStart(2, '0'));
}
