import type { Rule } from '../rule.ts';

/** French first; English so that others may take the template up. */
export const englishMissing: Rule = {
  code: 'ENGLISH_MISSING',
  severity: 'hint',
  title: { fr: 'Textes sans anglais', en: 'Texts without English' },
  messages: {
    fr: '{many} textes n’ont pas de version anglaise. Le premier : « {first} ».',
    en: '{many} texts have no English version. The first: “{first}”.',
  },
  why: {
    fr: 'En anglais, on lira le texte français.',
    en: 'In English, the French text will be read.',
  },
  repair: { fr: 'Traduisez-les quand vous le pourrez.', en: 'Translate them when you can.' },
  check: ({ texts }) => {
    const missing = texts.filter(({ text }) => text.en === undefined);
    const [first] = missing;
    return first ? [{ at: first.at, params: { many: missing.length, first: first.text.fr.slice(0, 60) } }] : [];
  },
};
