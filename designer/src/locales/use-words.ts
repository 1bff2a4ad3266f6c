import i18next, { type TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';
import type { Localised } from '#schema/primitives';
import type { Language } from './first-language.ts';

type Words = {
  t: TFunction;
  say: (text: Localised | null | undefined) => string;
  language: Language;
};

/** The words of a page: `t` for our own, `say` for those of a programme, which may lack English. */
export function useWords(): Words {
  return useSyncExternalStore(listen, words);
}

/*
 * One for all: a calendar has hundreds of parts that speak, and each time one of them is drawn again it asks for its
 * words. What is found once in a language is kept until another is chosen.
 */
let now: Words | null = null;
const listeners = new Set<() => void>();
i18next.on('languageChanged', () => {
  now = null;
  for (const listener of listeners) listener();
});

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function words(): Words {
  now ??= wordsIn(i18next.language === 'en' ? 'en' : 'fr');
  return now;
}

function wordsIn(language: Language): Words {
  return {
    t: keepingPlain(i18next.getFixedT(language)),
    say: (text) => (text ? (language === 'en' ? (text.en ?? text.fr) : text.fr) : ''),
    language,
  };
}

/** Words without values are always the same, once their area is there; until then a key stands for itself. */
function keepingPlain(t: TFunction): TFunction {
  const found = new Map<string, string>();
  const plain = (key: string) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const text = t(key);
    if (text !== key) found.set(key, text);
    return text;
  };
  const say = (...asked: Parameters<TFunction>) =>
    asked.length === 1 && typeof asked[0] === 'string' ? plain(asked[0]) : t(...asked);
  return say as TFunction;
}
