import { useEffect, useState } from 'react';
import { rareWords } from './reading.ts';

type IsCommon = (word: string) => boolean;

let list: Promise<IsCommon> | null = null;

/** Words of a French text that may be hard. The list of common ones is fetched when the first text is looked at. */
export function useRareWords(text: string, language: 'fr' | 'en'): string[] {
  const [isCommon, know] = useState<IsCommon | null>(null);
  const isFrench = language === 'fr';
  useEffect(() => {
    if (!isFrench) return;
    let isHere = true;
    list ??= import('./word-forms.ts').then((forms) => forms.isCommon);
    void list.then((found) => isHere && know(() => found));
    return () => {
      isHere = false;
    };
  }, [isFrench]);
  return isFrench && isCommon !== null ? rareWords(text, isCommon) : [];
}
