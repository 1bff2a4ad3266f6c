import i18next from 'i18next';
import type { Language } from './first-language.ts';

/** What somebody said in an example: people speak one language, and here it is the one of whoever looks. */
export function ownWords(fr: string, en: string): string {
  return (i18next.language as Language | undefined) === 'en' ? en : fr;
}
