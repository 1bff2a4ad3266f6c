import { describe, expect, it } from '@jest/globals';
import { createFollower, isLoneCharacter, strokeOf } from '../../designer/src/app/shortcuts/strokes.ts';

const NOTHING = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('the keys of the pages', () => {
  it.each([
    [{ key: 'n' }, 'n'],
    [{ key: 'T', shiftKey: true }, 'shift+t'],
    [{ key: '?', shiftKey: true }, '?'],
    [{ key: 'k', ctrlKey: true }, 'mod+k'],
    [{ key: 'k', metaKey: true }, 'mod+k'],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'mod+shift+z'],
    [{ key: 'ArrowUp', altKey: true }, 'alt+arrowup'],
    [{ key: 'F8' }, 'f8'],
    [{ key: ' ' }, 'space'],
  ])('%j is called %s', (pressed, name) => {
    expect(strokeOf({ ...NOTHING, ...pressed })).toBe(name);
  });

  it('know a character alone, which may be turned off, from a key that nobody types by mistake', () => {
    expect(['n', 'shift+t', '?', 'é'].map(isLoneCharacter)).toEqual([true, true, true, true]);
    expect(['mod+k', 'f8', 'escape', 'alt+x'].map(isLoneCharacter)).toEqual([false, false, false, false]);
  });

  it('follow one letter, then another', () => {
    const follow = createFollower(() => 0);
    const offered = ['g c', 'g p', 'c', '?'];
    expect(follow('g', offered)).toBeNull();
    expect(follow('c', offered)).toBe('g c');
    expect(follow('c', offered)).toBe('c');
    expect(follow('g', offered)).toBeNull();
    expect(follow('x', offered)).toBeNull();
    expect(follow('p', offered)).toBeNull();
    expect(follow('?', offered)).toBe('?');
  });

  it('forget the first letter when the second comes late', () => {
    let now = 0;
    const follow = createFollower(() => now);
    expect(follow('g', ['g c'])).toBeNull();
    now = 5_000;
    expect(follow('c', ['g c'])).toBeNull();
  });
});
