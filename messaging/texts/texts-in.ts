import type { Language } from '#store/collections/people';
import { english } from './en.ts';
import { french } from './fr.ts';
import type { Texts } from './texts.ts';

const texts: Record<Language, Texts> = { fr: french, en: english };

/** The texts of a language. */
export function textsIn(language: Language): Texts {
  return texts[language];
}
