import { describe, expect, it } from '@jest/globals';
import { hasForbiddenCharacter, hasHalfCharacter, hasTooManyMarks } from '#schema/characters';

const LAST = 0x10ffff;
const isMark = /\p{M}/u;

describe('characters that no text of a template may hold', () => {
  it('are too many marks on one letter, of whatever script they are', () => {
    const missed: string[] = [];
    for (let code = 0; code <= LAST; code += 1) {
      const mark = String.fromCodePoint(code);
      if (isMark.test(mark) && !hasTooManyMarks(`e${mark.repeat(9)}`)) missed.push(code.toString(16));
    }
    expect(missed).toEqual([]);
  });

  it('are not as many marks as languages have, nor letters of any script', () => {
    expect(hasTooManyMarks('Tiếng Việt, где́, हिन्दी')).toBe(false);
    expect(hasTooManyMarks(`e${'\u0301'.repeat(8)}`)).toBe(false);
    expect(hasTooManyMarks('αβγδεζηθικλ абвгдежзик 漢字仮名交じり文')).toBe(false);
  });

  it('are halves of a character, at whatever place, and not whole ones', () => {
    expect(hasHalfCharacter('\ud83c\udf3b')).toBe(false);
    for (const half of ['a\ud83c', '\udf3b', 'fin \ud83c.', '\udf3b\ud83c'])
      expect(hasForbiddenCharacter(half)).toBe(true);
  });

  it('are not the signs of French texts', () => {
    expect(hasForbiddenCharacter('« D’où vient la règle ? »\u00a0: l’œuvre, 12\u202f%…')).toBe(false);
  });
});
