import { describe, expect, it } from '@jest/globals';
import { readWords, textsIn } from '#tests/e2e/words';

/** The words we avoid, of docs/GLOSSARY.md: they judge, they come from offices, or only we know them. */
const AVOIDED = {
  fr: /\b(usagers?|dossiers?|manquements?|sanctions?|veuillez|merci de|échéances?|workflows?|tokens?|deadlines?)(?!\p{L})/iu,
  en: /\b(service users?|breach(es)?|sanctions?|workflows?|tokens?|deadlines?)\b/i,
} as const;

describe('what the pages say', () => {
  it.each(['fr', 'en'] as const)('has none of the words we avoid (%s)', (language) => {
    expect([...textsIn(readWords(language))].filter((text) => AVOIDED[language].test(text))).toEqual([]);
  });
});
