import { describe, expect, test } from '@jest/globals';
import type { Review } from '#api/commitments/reviews';
import { goneCriteria } from '#api/room/gone-criteria';

function review(...answers: Record<string, string>[]): Review {
  const given = { person: 'samira', on: '2009-03-18' as const, via: null, text: null, ownText: null };
  const said = answers.map((one) => ({ ...given, answers: one }));
  return { node: 'bilan', occurrence: 1, on: '2009-03-18', open: false, asked: 15, answers: said };
}

describe('criteria that were answered and are asked about no longer', () => {
  const BEFORE = review({ seul: 'bien', dimanche: 'mal', 'others~dimanche': 'mal', 'promise~salle': 'kept' });

  test('are counted once, whoever answered, for themselves or for the others', () => {
    expect(goneCriteria([BEFORE, review({ dimanche: 'bien' })], [{ id: 'seul' }])).toBe(1);
  });

  test('are none while every row is still there, promises aside', () => {
    expect(goneCriteria([BEFORE], [{ id: 'seul' }, { id: 'dimanche' }])).toBe(0);
  });
});
