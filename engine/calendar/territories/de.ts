import type { Territory } from '../holiday-rule.ts';

/**
 * The days off in every Land (holidays are Land law; only German Unity Day is federal). Epiphany, Corpus Christi and
 * the others kept by some Länder are not here. Before October 1990: the Länder of the old Federal Republic.
 */
export const germany: Territory = {
  code: 'DE',
  country: 'DE',
  title: { fr: 'Allemagne', en: 'Germany' },
  holidays: [
    { id: 'new-year', month: 1, dayOfMonth: 1 },
    { id: 'good-friday', easter: -2 },
    { id: 'easter-monday', easter: 1 },
    { id: 'labour-day', month: 5, dayOfMonth: 1 },
    { id: 'ascension', easter: 39 },
    { id: 'whit-monday', easter: 50 },
    // Gesetz über den Tag der deutschen Einheit of 1953-08-04, replaced during 1990: that year had both days.
    { id: 'german-unity-june', month: 6, dayOfMonth: 17, since: 1954, until: 1990 },
    // Einigungsvertrag of 1990-08-31, art. 2 (2).
    { id: 'german-unity', month: 10, dayOfMonth: 3, since: 1990 },
    // The 500th anniversary, made a holiday once by all the Länder that did not keep it already.
    { id: 'reformation-2017', month: 10, dayOfMonth: 31, since: 2017, until: 2017 },
    // Buß- und Bettag: the Wednesday before 23 November. Given up for care insurance (SGB XI § 58), kept by Saxony alone.
    { id: 'repentance-day', weekday: 2, onOrAfter: { month: 11, dayOfMonth: 16 }, since: 1981, until: 1994 },
    { id: 'christmas', month: 12, dayOfMonth: 25 },
    { id: 'saint-stephen', month: 12, dayOfMonth: 26 },
  ],
};
