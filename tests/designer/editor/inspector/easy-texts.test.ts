import { describe, expect, it } from '@jest/globals';
import { shippedTemplate } from '#tests/support/shipped-templates';
import {
  LONGEST_SENTENCE,
  rareWords,
  readingOf,
  wordsOf,
} from '../../../../designer/src/features/editor/inspector/texts/reading.ts';
import { isCommon } from '../../../../designer/src/features/editor/inspector/texts/word-forms.ts';

describe('how easily a text is read', () => {
  it('counts sentences, and tells those of more than twelve words', () => {
    const easy = readingOf('On se réunit. On dit ce qui va et ce qui ne va pas.');
    expect(easy).toEqual({ sentences: 2, long: [] });
    const long = `${'mot '.repeat(LONGEST_SENTENCE + 1).trim()}.`;
    expect(readingOf(`Bref. ${long}`)).toMatchObject({ sentences: 2, long: [{ words: LONGEST_SENTENCE + 1 }] });
    expect(readingOf(`${'mot '.repeat(LONGEST_SENTENCE).trim()}.`).long).toEqual([]);
  });

  it('ends a sentence at the end of a line, so that a list is not one long sentence', () => {
    expect(readingOf('- une liste\n- de deux choses\n\n').sentences).toBe(2);
  });

  it('takes "l’école" for two words, "aujourd’hui" and "rendez-vous" for one', () => {
    expect(wordsOf('Aujourd’hui, l’école a un rendez-vous.')).toEqual([
      "aujourd'hui",
      'l',
      'école',
      'a',
      'un',
      'rendez-vous',
    ]);
  });

  it.each([
    'mangeons',
    'commençons',
    'appelle',
    'achètent',
    'paie',
    'signerez',
    'finissent',
    'journaux',
    'bureaux',
    'entière',
    'actives',
    'bonne',
    'régulièrement',
    'promettons',
    'répondu',
    '2027',
    'autres',
    'mois',
  ])('knows "%s" as everyday French', (word) => {
    expect(isCommon(word)).toBe(true);
  });

  it.each(['subséquent', 'nonobstant', 'diligenter', 'cosignataire', 'susmentionné', 'échéancier'])(
    'tells "%s" as a word that may be hard',
    (word) => {
      expect(isCommon(word)).toBe(false);
    },
  );

  it('leaves names alone, and tells each hard word once', () => {
    expect(rareWords('CRESUS et Humanipsy : la Nef diligente. Elle diligente encore.', isCommon)).toEqual([
      'diligente',
    ]);
  });

  it('finds little to say of the easy texts of the shipped programmes', () => {
    const texts = ['alsace-csm-personne', 'mulhouse-csm', 'equipe-pluridisciplinaire', 'microcredit'].flatMap((name) =>
      shippedTemplate(name).nodes.flatMap(({ plain }) => (plain ? [plain.fr] : [])),
    );
    expect(texts.length).toBeGreaterThan(80);
    const hard = texts.filter((text) => rareWords(text, isCommon).length > 0);
    expect(hard.length / texts.length).toBeLessThan(0.2);
  });
});
