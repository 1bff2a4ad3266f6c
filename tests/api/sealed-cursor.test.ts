import { describe, expect, it } from '@jest/globals';
import { openCursor, sealCursor } from '#api/http/sealed-cursor';
import { cursorOf } from '#store/page';

const SECRET = 'a secret of this test';
const PRIVATE = 'realisation~1/accompagnement-psychologique~1';
const place = cursorOf({ at: 1_800_000_000_000, id: `contract:${PRIVATE}` });

/** What stands in a word of the address, however often it was written as text in between. */
function readIn(word: string): string {
  const bytes = Buffer.from(word, 'base64url');
  return `${word} ${bytes.toString('utf8')} ${Buffer.from(bytes.toString('utf8'), 'base64url').toString('utf8')}`;
}

describe('where the next page of a list begins', () => {
  it('says nothing of the row that the last one ended with, which may be about a private step', () => {
    expect(readIn(place)).toContain('accompagnement');
    expect(readIn(sealCursor(SECRET, place))).not.toContain('accompagnement');
  });

  it('is understood when it comes back, and is the same word each time it leaves', () => {
    expect(openCursor(SECRET, sealCursor(SECRET, place))).toBe(place);
    expect(sealCursor(SECRET, place)).toBe(sealCursor(SECRET, place));
  });

  it('is nothing where somebody wrote it, changed it or brought it from elsewhere', () => {
    const sealed = sealCursor(SECRET, place);
    const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
    for (const word of ['', place, changed, sealed.slice(0, 20), sealCursor('another secret', place)])
      expect(openCursor(SECRET, word)).toBeUndefined();
  });
});
