import type { Territory } from '../holiday-rule.ts';

/**
 * Code du travail, art. L.232-2. A day that falls on a Sunday gives each person a day to take within three months: not
 * a common day off, so not here.
 */
export const luxembourg: Territory = {
  code: 'LU',
  country: 'LU',
  title: { fr: 'Luxembourg', en: 'Luxembourg' },
  holidays: [
    { id: 'new-year', month: 1, dayOfMonth: 1 },
    { id: 'easter-monday', easter: 1 },
    { id: 'labour-day', month: 5, dayOfMonth: 1 },
    // Loi of 2019-04-25, in force from 2019-01-01.
    { id: 'europe-day', month: 5, dayOfMonth: 9, since: 2019 },
    { id: 'ascension', easter: 39 },
    { id: 'whit-monday', easter: 50 },
    { id: 'luxembourg-national', month: 6, dayOfMonth: 23 },
    { id: 'assumption', month: 8, dayOfMonth: 15 },
    { id: 'all-saints', month: 11, dayOfMonth: 1 },
    { id: 'christmas', month: 12, dayOfMonth: 25 },
    { id: 'saint-stephen', month: 12, dayOfMonth: 26 },
  ],
};
