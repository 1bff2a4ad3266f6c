import { describe, expect, it } from '@jest/globals';
import type { ContractCalendar } from '../../designer/src/api-client/types.ts';
import { whatBecame } from '../../designer/src/features/contract/calendar/what-became.ts';
import type { DateLine } from '../../designer/src/ui/timeline/date-lines.ts';

const TODAY = '2009-03-18';
const line = (what: DateLine['what'], on: string): DateLine => ({
  ...{ id: 'x', step: 'bilan-3-mois~1', node: 'bilan-3-mois', kind: 'evaluation', what, on, title: { fr: 'Bilan' } },
  ...{ number: null, roles: [], isEverybody: true, isPrivate: false, shiftedFrom: null, holiday: null },
  ...{ times: 1, lastOn: on, plannedOn: null },
});
const calendar = (by: string | null): ContractCalendar => {
  const done = by === null ? [] : [{ node: 'bilan-3-mois', occurrence: 1, on: '2009-03-20', outcomes: ['done'], by }];
  const year = { entries: [], levels: [], signed: {} };
  return { template: {} as never, year, planned: null, done, people: {}, hidden: 0 };
};

describe('what became of a date', () => {
  it('is done on the day on which it was done, or gone by without an answer', () => {
    expect(whatBecame(calendar('act'), line('meets', '2009-03-18'), '2009-04-01')).toEqual({
      state: 'done',
      on: '2009-03-20',
    });
    expect(whatBecame(calendar('deadline'), line('due', '2009-03-18'), '2009-04-01').state).toBe('default');
  });

  it('is late the day after, not on the day itself', () => {
    expect(whatBecame(calendar(null), line('due', '2009-03-18'), TODAY).state).toBe('coming');
    expect(whatBecame(calendar(null), line('due', '2009-03-17'), TODAY).state).toBe('late');
  });

  it('has happened on its very day where it comes by itself', () => {
    expect(whatBecame(calendar(null), line('phase', TODAY), TODAY).state).toBe('done');
    expect(whatBecame(calendar(null), line('phase', '2009-03-19'), TODAY).state).toBe('coming');
  });
});
