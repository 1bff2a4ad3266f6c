import type { Territory } from '../holiday-rule.ts';

/**
 * Arrêté royal of 1974-04-18, art. 1: ten days. A day that falls on a Sunday is replaced by one each enterprise chooses
 * (loi of 1974-01-04, art. 6): that one is nobody's holiday but theirs, so it is not here.
 */
export const belgium: Territory = {
  code: 'BE',
  country: 'BE',
  title: { fr: 'Belgique', en: 'Belgium' },
  holidays: [
    { id: 'new-year', month: 1, dayOfMonth: 1 },
    { id: 'easter-monday', easter: 1 },
    { id: 'labour-day', month: 5, dayOfMonth: 1 },
    { id: 'ascension', easter: 39 },
    { id: 'whit-monday', easter: 50 },
    { id: 'belgian-national', month: 7, dayOfMonth: 21 },
    { id: 'assumption', month: 8, dayOfMonth: 15 },
    { id: 'all-saints', month: 11, dayOfMonth: 1 },
    { id: 'armistice', month: 11, dayOfMonth: 11 },
    { id: 'christmas', month: 12, dayOfMonth: 25 },
  ],
};
