import { describe, expect, it } from '@jest/globals';
import { createTitleSearch } from '../../../designer/src/features/editor/plan/tree/title-search.ts';

describe('a title looked for in the plan by its letters', () => {
  const searching = () => {
    let time = 10_000;
    const search = createTitleSearch(() => time);
    return { search, pass: (ms: number) => (time += ms) };
  };

  it('goes on with each letter that follows soon, without accents; after a pause another title begins', () => {
    const { search, pass } = searching();
    expect(search.type('É')).toBe('e');
    pass(600);
    expect(search.type('v')).toBe('ev');
    pass(800);
    expect(search.type('n')).toBe('n');
  });

  it('may begin with a letter that does something by itself, once the search is asked for', () => {
    const { search, pass } = searching();
    expect(search.isGoingOn()).toBe(false);
    search.begin();
    pass(2_000);
    expect(search.isGoingOn()).toBe(true);
    expect(search.type('l')).toBe('l');
    pass(2_000);
    expect(search.isGoingOn()).toBe(false);
  });

  it('is no longer asked for when nothing comes', () => {
    const { search, pass } = searching();
    search.begin();
    pass(4_000);
    expect(search.isGoingOn()).toBe(false);
  });
});
