import { describe, expect, it } from '@jest/globals';
import { readWords, textsIn } from '#tests/e2e/words';

/** What is filled in with a name that may begin with a vowel. */
const NAMES = 'name|who|names|people|person|step|title|unit|party|role';

/** Words that lose their vowel before another: nobody knows beforehand what comes after them. */
const ELIDED = new RegExp(`(?<![\\p{L}])(?:de|le|la|que|ne|se|je|jusque) \\{(?:${NAMES})\\}`, 'u');
/** A title that goes on as if it were a word of the sentence; in a played contract a step is a number. */
const UNQUOTED = /(?<!«\u00a0|pas )\{step\} \p{Ll}/u;

const sentences = [...textsIn(readWords('fr'))];

describe('what French fills in', () => {
  it('never stands behind a word that would lose its vowel: « de Aïcha »', () => {
    expect(sentences.filter((text) => ELIDED.test(text))).toEqual([]);
  });

  it('stands between quotation marks where the title of a step is in the middle of a sentence', () => {
    expect(sentences.filter((text) => UNQUOTED.test(text))).toEqual([]);
  });
});
