import { describe, expect, it } from '@jest/globals';
import type { Form } from '../../designer/src/api-client/types.ts';
import { emptyBallot, moved, voiceOf } from '../../designer/src/features/acts/verbs/decision/ballot.ts';

const choices = ['cuisine', 'theatre', 'jardin'].map((id) => ({ id, title: { fr: id } }));
const lists: NonNullable<Form['lists']> = [{ id: 'actions', title: { fr: 'Actions' }, columns: [], rows: [] }];
const ballot = { choices: ['theatre'], rows: { a: 'oui' }, scores: { jardin: 3 } };

describe('R34 a voice in a decision', () => {
  it('carries choices for one, a vote and a consensus', () => {
    for (const method of ['one', 'vote', 'consensus'])
      expect(voiceOf({ method, choices }, ballot)).toEqual({ choices: ['theatre'] });
  });

  it('carries every choice in its order for a ranking, the programme’s order to begin with', () => {
    const form = { method: 'rank', choices };
    expect(voiceOf(form, emptyBallot(form))).toEqual({ choices: ['cuisine', 'theatre', 'jardin'] });
  });

  it('carries points where points are asked for', () => {
    expect(voiceOf({ method: 'score', choices }, ballot)).toEqual({ scores: { jardin: 3 } });
  });

  it('carries nothing for a draw: the act itself sets it off', () => {
    expect(voiceOf({ method: 'lot', choices }, ballot)).toEqual({});
  });

  it('R35 goes row by row where the decision is about a list, by choice or by points', () => {
    expect(voiceOf({ method: 'vote', choices, lists }, ballot)).toEqual({ rows: { a: 'oui' } });
    expect(voiceOf({ method: 'score', choices, lists }, ballot)).toEqual({ scores: { jardin: 3 } });
  });
});

describe('an order that one makes', () => {
  it('moves one thing a place, and never past an end', () => {
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
  });
});
