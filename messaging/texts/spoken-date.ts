import type { Language } from '#store/collections/people';

const format = (locale: string) =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const formats: Record<Language, Intl.DateTimeFormat> = { fr: format('fr-FR'), en: format('en-GB') };

/** A civil date as people say it: `mercredi 18 mars`. */
export function spokenDate(date: string, language: Language): string {
  const said = formats[language].format(new Date(`${date}T00:00:00Z`));
  return language === 'fr' ? said.replace(/(?<=\D )1(?= )/, '1er') : said;
}

/** The same with its year, as it stands above a letter: `mercredi 18 mars 2027`. */
export function writtenDate(date: string, language: Language): string {
  return `${spokenDate(date, language)} ${date.slice(0, 4)}`;
}

/** Whole days from one civil date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
