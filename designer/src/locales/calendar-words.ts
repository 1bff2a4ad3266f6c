import type { Language } from './first-language.ts';

/** The names of months and days for the calendar that one picks from: fetched with it, and only in this language. */
const WORDS: Record<Language, () => Promise<unknown>> = {
  fr: () => import('dayjs/locale/fr.js'),
  en: () => import('dayjs/locale/en-gb.js'),
};

/** Fetches them; the name under which the calendar knows them. */
export async function startCalendarWords(language: Language): Promise<string> {
  await WORDS[language]();
  return language === 'fr' ? 'fr' : 'en-gb';
}
