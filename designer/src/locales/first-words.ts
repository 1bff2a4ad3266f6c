import type { Words } from './area-files.ts';
import type { Language } from './first-language.ts';

/** The words of one language travel alone: nobody waits for those of the other. */
const FIRST_WORDS: Record<Language, () => Promise<{ words: Words }>> = {
  fr: () => import('./fr/first.ts'),
  en: () => import('./en/first.ts'),
};

/** The words that every page begins with. */
export async function firstWords(language: Language): Promise<Words> {
  return (await FIRST_WORDS[language]()).words;
}
