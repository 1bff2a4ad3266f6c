/**
 * Every public holiday the engine knows. The ids stand in facts and logs: they never change. One id where two countries
 * keep the same feast, different ids where the same word ("national holiday") means different things.
 */
const names = {
  'new-year': { fr: 'Jour de l’An', en: 'New Year’s Day' },
  epiphany: { fr: 'Épiphanie', en: 'Epiphany' },
  'italian-unity-2011': { fr: '150 ans de l’unité italienne', en: '150 years of Italian unity' },
  'good-friday': { fr: 'Vendredi saint', en: 'Good Friday' },
  'easter-monday': { fr: 'Lundi de Pâques', en: 'Easter Monday' },
  'italian-liberation': { fr: 'Libération de l’Italie', en: 'Liberation Day (Italy)' },
  'labour-day': { fr: 'Fête du Travail', en: 'Labour Day' },
  'victory-1945': { fr: 'Victoire 1945', en: 'Victory in Europe Day' },
  'europe-day': { fr: 'Journée de l’Europe', en: 'Europe Day' },
  ascension: { fr: 'Ascension', en: 'Ascension Day' },
  'whit-monday': { fr: 'Lundi de Pentecôte', en: 'Whit Monday' },
  'italian-republic': { fr: 'Fête de la République italienne', en: 'Republic Day (Italy)' },
  'german-unity-june': { fr: 'Jour de l’unité allemande (17 juin)', en: 'German Unity Day (17 June)' },
  'luxembourg-national': { fr: 'Fête nationale luxembourgeoise', en: 'National Day (Luxembourg)' },
  'french-national': { fr: 'Fête nationale', en: 'Bastille Day' },
  'belgian-national': { fr: 'Fête nationale belge', en: 'National Day (Belgium)' },
  assumption: { fr: 'Assomption', en: 'Assumption' },
  'german-unity': { fr: 'Jour de l’unité allemande', en: 'German Unity Day' },
  'saint-francis': { fr: 'Saint François d’Assise', en: 'Saint Francis of Assisi' },
  'reformation-2017': { fr: '500 ans de la Réforme', en: '500 years of the Reformation' },
  'all-saints': { fr: 'Toussaint', en: 'All Saints’ Day' },
  armistice: { fr: 'Armistice 1918', en: 'Armistice Day' },
  'repentance-day': { fr: 'Jour de pénitence et de prière', en: 'Day of Repentance and Prayer' },
  'immaculate-conception': { fr: 'Immaculée Conception', en: 'Immaculate Conception' },
  christmas: { fr: 'Noël', en: 'Christmas Day' },
  'saint-stephen': { fr: 'Saint-Étienne', en: 'Saint Stephen’s Day' },
} as const;

/** The stable name of a public holiday, as it stands in facts. */
export type HolidayId = keyof typeof names;

/** What people call the holiday: `assumption` is "Assomption". An id the engine never gave out is a RangeError. */
export function holidayName(id: string, language: 'fr' | 'en'): string {
  if (!isHolidayId(id)) throw new RangeError(`unknown holiday ${id}`);
  return names[id][language];
}

function isHolidayId(id: string): id is HolidayId {
  return Object.hasOwn(names, id);
}
