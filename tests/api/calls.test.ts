import { describe, expect, it } from '@jest/globals';
import { byHarm, needOfDelivery, needOfItem, withoutCallsInHand } from '#api/board/needs';
import type { DeliveryView } from '#api/deliveries/delivery-view';
import { inOneCall } from '#api/deliveries/in-one-call';
import type { MyItem } from '#api/inbox/my-items';
import { toCall } from '#api/presenters/calls';
import type { AnswerView } from '#engine/projection/read-models';

const person = (id: string) => ({ id, name: id, organisation: null });
const answered = (by: string): AnswerView => ({ person: by, verb: 'evaluate', on: '2008-10-16', at: 0 });

describe('a call to make (R43b)', () => {
  it('is for those who have not answered and have no second way to be told', () => {
    const people = ['samira', 'jeannot', 'lucien'];
    const state = { people: { samira: { secondChannel: true }, jeannot: {}, lucien: {} } };
    expect(toCall({ people, answers: [] }, state)).toEqual(['jeannot', 'lucien']);
    expect(toCall({ people, answers: [answered('lucien')] }, state)).toEqual(['jeannot']);
  });

  it('stays for somebody who found a second way since: nothing was told by it', () => {
    const state = { people: { samira: { secondChannel: true }, lucien: { secondChannel: true } } };
    expect(toCall({ people: ['samira', 'lucien'], answers: [answered('lucien')] }, state)).toEqual(['samira']);
  });

  it('names whom to call among what needs the coordinator, and never the coordinator', () => {
    const call = {
      ...{ id: 'point-de-depart*call', asks: 'call', step: { node: 'point-de-depart' }, due: null, days: null },
      ...{ nearness: 'later', contract: { id: 'canal' } },
      ...{ people: [person('solene')], toCall: [person('jeannot')] },
    } as unknown as MyItem;
    expect(needOfItem(call, 0)).toMatchObject({ code: 'unreached', people: [{ id: 'jeannot' }] });
  });
});

describe('somebody who is reached by telephone only', () => {
  const step = { node: 'bilan', occurrence: 1 };
  const delivery = {
    ...{ id: 'd1', contract: { id: 'canal' }, person: person('jeannot'), channel: 'call', date: null, days: null },
    lines: [{ step }],
  } as unknown as DeliveryView;
  const call = (...people: string[]) =>
    ({ asks: 'call', contract: { id: 'canal' }, step, toCall: people.map(person) }) as unknown as MyItem;

  it('is one need, though the ladder asks for a call about the same thing', () => {
    expect(withoutCallsInHand([call('jeannot')], [delivery])).toEqual([]);
  });

  it('hides no other call: of somebody else, about something else, in another contract, or by letter', () => {
    const hidden = (change: Partial<DeliveryView>) =>
      withoutCallsInHand([call('jeannot')], [{ ...delivery, ...change }]);
    expect(withoutCallsInHand([call('jeannot', 'lucien')], [delivery])).toHaveLength(1);
    expect(hidden({ lines: [{ step: { node: 'bilan', occurrence: 2 } }] as DeliveryView['lines'] })).toHaveLength(1);
    expect(hidden({ contract: { id: 'autre' } as DeliveryView['contract'] })).toHaveLength(1);
    expect(hidden({ channel: 'letter' })).toHaveLength(1);
  });

  it('comes before whoever can be reached by other ways, and after what stands still', () => {
    const need = needOfDelivery(delivery, [], 0);
    const others = (['late', 'stopped'] as const).map((code) => ({ ...need, code }));
    expect(byHarm([...others, need]).map(({ code }) => code)).toEqual(['stopped', 'byHand', 'late']);
  });
});

describe('somebody who is to be told of several contracts', () => {
  const of = (id: string, change: object = {}) =>
    ({
      ...{ id, contract: { id: `contract-${id}`, rehearsal: false }, person: person('jeannot'), channel: 'call' },
      ...{ days: null, ...change },
    }) as unknown as DeliveryView;
  const together = (...deliveries: DeliveryView[]) => inOneCall(deliveries).map((call) => call.map(({ id }) => id));

  it('is rung up once, about what presses most first', () => {
    expect(together(of('a'), of('b', { days: -6 }), of('c', { days: 2 }))).toEqual([['c', 'b', 'a']]);
  });

  it('but not with somebody else, not in the letter that goes to the same person, and not in a rehearsal', () => {
    const rehearsal = { contract: { id: 'essai', rehearsal: true } };
    expect(together(of('a'), of('b', { person: person('lucien') }))).toEqual([['a'], ['b']]);
    expect(together(of('a'), of('b', { channel: 'letter' }))).toEqual([['a'], ['b']]);
    expect(together(of('a'), of('b', rehearsal), of('c', rehearsal))).toEqual([['a'], ['b'], ['c']]);
  });
});
