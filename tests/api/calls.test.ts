import { describe, expect, it } from '@jest/globals';
import { needOfItem } from '#api/board/needs';
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

  it('names whom to call among what needs the coordinator, and never the coordinator', () => {
    const call = {
      ...{ id: 'point-de-depart*call', asks: 'call', step: { node: 'point-de-depart' }, due: null, days: null },
      ...{ nearness: 'later', contract: { id: 'canal' } },
      ...{ people: [person('solene')], toCall: [person('jeannot')] },
    } as unknown as MyItem;
    expect(needOfItem(call, 0)).toMatchObject({ code: 'unreached', people: [{ id: 'jeannot' }] });
  });
});
