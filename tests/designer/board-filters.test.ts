import { describe, expect, it } from '@jest/globals';
import { areNarrow, countOfPanel, readFilters, writeFilters } from '../../designer/src/features/board/filters.ts';
import { forgetView, keepView, savedViews, viewOf } from '../../designer/src/features/board/saved-views.ts';

const read = (address: string) => readFilters(new URLSearchParams(address));

/** What a browser keeps, for one test. */
function shelf(first: string | null = null) {
  let kept = first;
  return {
    getItem: () => kept,
    setItem: (_name: string, text: string) => {
      kept = text;
    },
    kept: () => kept,
  };
}

describe('the filters of the board', () => {
  it('are the address: what is written is read again, in one order whatever order they came in', () => {
    const address = 'q=canal&late=true&asleep=true&status=open&programme=mulhouse-csm&phase=lancement&sort=quiet';
    expect(writeFilters(read(address))).toBe(address);
    expect(writeFilters(read('sort=quiet&asleep=true&late=true'))).toBe('late=true&asleep=true&sort=quiet');
  });

  it('leave out what says nothing, and what the API would refuse', () => {
    expect(writeFilters(read(''))).toBe('');
    expect(
      writeFilters(read('q=%20&late=false&status=broken&sort=due&programme=Not%20An%20Id&rehearsal=perhaps')),
    ).toBe('');
    expect(read(`q=${'a'.repeat(300)}`).q).toHaveLength(100);
  });

  it('know a phase inside its programme only', () => {
    expect(read('phase=lancement').phase).toBeNull();
    expect(writeFilters({ ...read('programme=mulhouse-csm&phase=lancement'), programme: null })).toBe('');
  });

  it('tell whether contracts may be left out: an order leaves none out', () => {
    expect(areNarrow(read('sort=newest'))).toBe(false);
    expect(areNarrow(read('unsigned=true'))).toBe(true);
    expect(countOfPanel(read('late=true&status=open&rehearsal=false'))).toBe(2);
  });
});

describe('the views kept in a browser', () => {
  it('hold filters and their values, never what was searched for: it may be the name of somebody', () => {
    const store = shelf();
    keepView(viewOf(new URLSearchParams('q=Samira&late=true')) ?? '', store);
    expect(store.kept()).toBe('["late=true"]');
    expect(viewOf(new URLSearchParams('q=Samira'))).toBeNull();
  });

  it('are kept once each, and forgotten when asked', () => {
    const store = shelf();
    keepView('late=true', store);
    keepView('asleep=true', store);
    expect(keepView('late=true', store)).toEqual(['asleep=true', 'late=true']);
    expect(forgetView('asleep=true', store)).toEqual(['late=true']);
  });

  it('survive whatever else stands there', () => {
    expect(savedViews(shelf('not json'))).toEqual([]);
    expect(savedViews(shelf('{"late":true}'))).toEqual([]);
    expect(savedViews(shelf('["late=true&name=Samira", 3, "", "late=true"]'))).toEqual(['late=true']);
  });
});
