import { type Day, dayOf } from './plain-date.ts';
import { quotient } from './quotient.ts';

/**
 * Easter Sunday of the western churches, any Gregorian year (after 1582). Ascension, Whit Monday and Good Friday hang
 * on it. Anonymous algorithm of 1876, as given by Jean Meeus, "Astronomical Algorithms", chapter 8.
 */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = quotient(year, 100);
  const yearOfCentury = year % 100;
  const lunarCorrection = quotient(8 * century + 13, 25);
  const epact = (19 * golden + century - quotient(century, 4) - lunarCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * quotient(yearOfCentury, 4) - epact - (yearOfCentury % 4)) % 7;
  const late = quotient(golden + 11 * epact + 22 * toSunday, 451);
  return dayOf(year, 3, 22) + epact + toSunday - 7 * late;
}
