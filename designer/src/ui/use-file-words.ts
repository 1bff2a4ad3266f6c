import type { FileView } from '../api-client/types.ts';
import { useWords } from '../locales/use-words.ts';

const KB = 1_000;
const MB = 1_000_000;

/** What a file is and how large, in words: "PDF, 240 ko". */
export function useFileWords(): (file: Pick<FileView, 'type' | 'size'>) => string {
  const { t, language } = useWords();
  const number = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 });
  return ({ type, size }) => {
    const kind = t(`file.type.${type.split('/')[1] ?? ''}`);
    const large =
      size < MB
        ? t('file.kilobytes', { size: number.format(Math.max(1, Math.round(size / KB))) })
        : t('file.megabytes', { size: number.format(size / MB) });
    return t('file.about', { kind, size: large });
  };
}
