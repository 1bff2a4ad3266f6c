import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Localised } from '#schema/primitives';

/** The words of a page: `t` for our own, `say` for those of a programme, which may lack English. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  const say = useCallback(
    (text: Localised | null | undefined) => (text ? (language === 'en' ? (text.en ?? text.fr) : text.fr) : ''),
    [language],
  );
  return { t, say, language } as const;
}
