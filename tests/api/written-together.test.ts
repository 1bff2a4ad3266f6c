import { describe, expect, it } from '@jest/globals';
import { isOver } from '#api/inbox/is-over';
import { promiseList } from '#api/presenters/promise-list';
import type { Texts } from '#api/presenters/texts';
import type { ContractState } from '#engine/state';
import { oneTaskTemplate } from '#tests/support/one-task-template';

const template = oneTaskTemplate();
const [own] = template.roles.map(({ id }) => id);
const state = {
  lists: {
    commitments: [
      { id: 'theirs', values: { by: own, text: 'kept' } },
      // What somebody said of a promise of the programme: it has no words of its own.
      { id: 'of-the-programme', values: { by: own, status: 'kept' } },
    ],
  },
} as unknown as ContractState;
const texts = { read: (value: unknown) => (value === 'kept' ? 'Prêter une salle.' : value) } as Texts;

describe('R33 promises that people write themselves', () => {
  it('are a list that a step lets one write, and begin with one’s own place', () => {
    const list = promiseList({ template, roles: own === undefined ? [] : [own] }, { state, texts });
    expect(list.columns.map(({ id, required }) => [id, required])).toEqual([
      ['text', true],
      ['by', true],
    ]);
    expect(list.columns[1]).toMatchObject({
      value: own,
      choices: template.roles.map(({ id }) => expect.objectContaining({ id })),
    });
  });

  it('show what people wrote, not what is only noted about the programme’s own promises', () => {
    expect(promiseList({ template, roles: [] }, { state, texts }).rows).toEqual([
      { id: 'theirs', values: { text: 'Prêter une salle.', by: own } },
    ]);
  });
});

describe('R43b an invitation to what is over', () => {
  const due = { on: '2009-01-06', at: Date.UTC(2009, 0, 6, 23) } as Parameters<typeof isOver>[0]['due'];
  const before = Date.UTC(2009, 0, 6, 12);
  const after = Date.UTC(2009, 0, 7, 12);

  it('asks nothing any more: nobody is late for a meeting of the past', () => {
    expect(isOver({ verbs: ['answerInvitation'], due }, before)).toBe(false);
    expect(isOver({ verbs: ['answerInvitation'], due }, after)).toBe(true);
  });

  it('leaves what is still to be done: to record the meeting, to answer a review late', () => {
    expect(isOver({ verbs: ['recordMeeting'], due }, after)).toBe(false);
    expect(isOver({ verbs: ['evaluate'], due }, after)).toBe(false);
    expect(isOver({ verbs: ['answerInvitation'], due: null }, after)).toBe(false);
  });
});
