/** The languages of the pages, French first. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEPT = 'trame-language';

/** The language chosen last time, or the browser's. */
export function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'fr' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'fr';
}

/** The language of next time. */
export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
}
