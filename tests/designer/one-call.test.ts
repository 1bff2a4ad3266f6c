import { describe, expect, it } from '@jest/globals';
import type { Delivery } from '../../designer/src/api-client/types.ts';
import { type OneCall, reachOf, trialsOf } from '../../designer/src/features/deliveries/one-call.ts';

const solene = { id: 'solene', name: 'Solène', organisation: null };
const tried = (on: string, word: string | null = null) => ({ on, by: solene, word });
const delivery = (id: string, given: Partial<Delivery>): Delivery => ({
  ...{ id, contract: { id: `contract-${id}`, title: id, programme: { fr: 'Mulhouse' }, rehearsal: false } },
  ...{ person: { id: 'jeannot', name: 'Jeannot', organisation: null }, channel: 'call', state: 'open' },
  ...{ phone: null, address: null, lines: [], date: null, days: null, since: '2027-01-07', trials: [], done: null },
  ...given,
});

describe('one call for two contracts', () => {
  it('goes to the number that either of them shows, and to none where neither does', () => {
    const call: OneCall = [delivery('a', {}), delivery('b', { phone: '+33 1 99 00 16 00' })];
    expect(reachOf(call)).toEqual({ channel: 'call', phone: '+33 1 99 00 16 00', address: null });
    expect(reachOf([call[0]]).phone).toBeNull();
  });

  it('names a try for both once, and what was tried for one of them, in the order of the days', () => {
    const both = tried('2027-01-08', 'Occupé');
    const call: OneCall = [
      delivery('a', { trials: [both, tried('2027-01-09')] }),
      delivery('b', { trials: [tried('2027-01-07'), both] }),
    ];
    expect(trialsOf(call)).toEqual([tried('2027-01-07'), both, tried('2027-01-09')]);
  });

  it('keeps two tries of one day apart where there is one contract', () => {
    const twice = [tried('2027-01-08'), tried('2027-01-08')];
    expect(trialsOf([delivery('a', { trials: twice })])).toEqual(twice);
  });
});
