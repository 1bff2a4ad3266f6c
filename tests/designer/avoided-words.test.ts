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

/** A promise is a promise on every screen; "engagement" is for the full text of a contract, and for what kind of bond it is. */
const ELSEWHERE = {
  fr: { word: /engagements?(?!\p{L})/iu, bond: /un engagement moral/u },
  en: { word: /\bcommitments?\b/i, bond: /a moral commitment/ },
} as const;

describe('what one party promises to others', () => {
  it.each(['fr', 'en'] as const)('has one name on every screen (%s)', (language) => {
    const { word, bond } = ELSEWHERE[language];
    const others = [...textsIn(readWords(language))].filter((text) => word.test(text.replace(bond, '')));
    expect(others).toEqual([]);
  });
});
