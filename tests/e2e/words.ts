import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';

import { projectRoot } from '#embedded/folder';
import type { Localised } from '#schema/primitives';
import { icuMessages } from '../../designer/src/locales/messages.ts';

export type Language = 'fr' | 'en';

/** The words of the pages in one language, as their own files say them: what somebody reads and presses. */
export type Words = {
  language: Language;
  t: (key: string | string[], values?: Record<string, unknown>) => string;
  /** The same words, whatever stands where something is filled in. */
  like: (key: string, ...places: string[]) => RegExp;
  say: (text: Localised) => string;
};

/** What a file of words holds. */
export type WordTree = { [key: string]: string | WordTree };

/** A number that no page shows: it may stand for words and for what is counted. */
const ANYTHING = 77;

/** The words of a language; a key that no file has throws, since nobody could find its button, unless others are given. */
export function wordsOf(language: Language): Words {
  const instance = i18next.createInstance();
  void instance.use(icuMessages()).init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { [language]: { translation: readWords(language) } },
    interpolation: { escapeValue: false },
  });
  const t: Words['t'] = (key, values = {}) => {
    if (!instance.exists(key) && values['defaultValue'] === undefined) throw new Error(`No words for ${String(key)}.`);
    return instance.t(key, values);
  };
  return {
    language,
    t,
    like: (key, ...places) => {
      const words = t(key, Object.fromEntries(places.map((place) => [place, ANYTHING])));
      const pieces = words.split(String(ANYTHING)).map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      return new RegExp(pieces.join('.+').replaceAll(/\s+/g, '\\s+'));
    },
    say: (text) => (language === 'en' ? (text.en ?? text.fr) : text.fr),
  };
}

/** Every text of a tree of words. */
export function* textsIn(tree: WordTree): Generator<string> {
  for (const value of Object.values(tree)) {
    if (typeof value === 'string') yield value;
    else yield* textsIn(value);
  }
}

/** Every word of a language: its files, joined as the application joins them. */
export function readWords(language: Language): WordTree {
  const folder = join(projectRoot(), 'designer/src/locales', language);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as WordTree));
}
