import { describe, expect, it } from '@jest/globals';
import type { BoardLine, Item } from '../../designer/src/api-client/types.ts';
import { lateItems } from '../../designer/src/features/board/list/late-items.ts';

const line = { status: 'open', today: '2027-03-10', steers: true } as BoardLine;
const item = (id: string, change: object = {}) =>
  ({
    ...{ id, private: false, open: true, people: [{ id: 'samira' }], remindedOn: null },
    ...{ due: { on: '2027-03-08' }, ...change },
  }) as unknown as Item;
const late = (items: Item[], on: BoardLine = line) => lateItems(items, on, 'solene').map(({ id }) => id);

describe('whom one key on the board reminds', () => {
  it('R43 is whoever is late, and nobody who still has time, was reminded today or has no date', () => {
    const items = [
      item('late'),
      item('today', { due: { on: '2027-03-10' } }),
      item('reminded', { remindedOn: '2027-03-10' }),
      item('reminded-yesterday', { remindedOn: '2027-03-09' }),
      item('no-date', { due: null }),
      item('done', { open: false }),
      { private: true, open: true } as Item,
    ];
    expect(late(items)).toEqual(['late', 'reminded-yesterday']);
  });

  it('is nobody in a contract that rests, and never oneself', () => {
    expect(late([item('late')], { ...line, status: 'suspended' })).toEqual([]);
    expect(late([item('mine', { people: [{ id: 'solene' }] })])).toEqual([]);
  });

  it('is nobody in a contract that one launched without a seat: it would be refused', () => {
    expect(late([item('late')], { ...line, steers: false })).toEqual([]);
  });
});
