import type { Territory } from '../holiday-rule.ts';

/**
 * Legge n. 260 of 1949-05-27, art. 2, as changed since; exact from 1986. Easter is a holiday as every Sunday is. Each
 * town's patron saint (Rome: 29 June) is local and not here.
 */
export const italy: Territory = {
  code: 'IT',
  country: 'IT',
  title: { fr: 'Italie', en: 'Italy' },
  holidays: [
    { id: 'new-year', month: 1, dayOfMonth: 1 },
    // Abolished by legge n. 54 of 1977-03-05, restored by d.P.R. n. 792 of 1985-12-28.
    { id: 'epiphany', month: 1, dayOfMonth: 6, since: 1986 },
    { id: 'easter-monday', easter: 1 },
    { id: 'italian-liberation', month: 4, dayOfMonth: 25 },
    { id: 'labour-day', month: 5, dayOfMonth: 1 },
    // Moved to the first Sunday of June by legge n. 54 of 1977-03-05, restored by legge n. 336 of 2000-11-20.
    { id: 'italian-republic', month: 6, dayOfMonth: 2, until: 1976 },
    { id: 'italian-republic', month: 6, dayOfMonth: 2, since: 2001 },
    // Decreto-legge n. 5 of 2011-02-22: that year only.
    { id: 'italian-unity-2011', month: 3, dayOfMonth: 17, since: 2011, until: 2011 },
    { id: 'assumption', month: 8, dayOfMonth: 15 },
    // Legge n. 151 of 2025-10-08, in force on 2026-01-01.
    { id: 'saint-francis', month: 10, dayOfMonth: 4, since: 2026 },
    { id: 'all-saints', month: 11, dayOfMonth: 1 },
    { id: 'immaculate-conception', month: 12, dayOfMonth: 8 },
    { id: 'christmas', month: 12, dayOfMonth: 25 },
    { id: 'saint-stephen', month: 12, dayOfMonth: 26 },
  ],
};
