import i18next from 'i18next';
import { addAreas } from './areas.ts';
import { firstLanguage, keepLanguage, type Language } from './first-language.ts';
import { firstWords } from './first-words.ts';
import { icuMessages } from './messages.ts';

/** Loads the words that every page begins with, in the language chosen last time or the browser's. */
export async function startLanguages(): Promise<void> {
  const language = firstLanguage();
  const words = await firstWords(language);
  await i18next.use(icuMessages()).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: words } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = i18next.language;
}

/** Changes the language of every page, here and next time. */
export async function chooseLanguage(language: Language): Promise<void> {
  const [words] = await Promise.all([firstWords(language), addAreas(language)]);
  i18next.addResourceBundle(language, 'translation', words, true);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  keepLanguage(language);
}
