import { describe, expect, it } from '@jest/globals';
import type { Condition } from '#schema/condition';
import { anyCondition } from '#tests/support/arbitrary-sentences';
import { holds } from '#tests/support/spec-properties';
import { readsOf } from '../../../../designer/src/features/editor/inspector/conditions/trial/reads.ts';
import {
  type Supposed,
  truthOf,
} from '../../../../designer/src/features/editor/inspector/conditions/trial/supposed.ts';
import { SAMPLE } from '../../../../designer/src/features/editor/inspector/sample.ts';

const NOTHING: Supposed = { today: '2008-12-18' };

function says(condition: Condition, supposed: Partial<Supposed> = {}): boolean | null {
  return truthOf(SAMPLE, condition, { ...NOTHING, ...supposed });
}

/** The condition of the choice "enough money?": the budget, and one of three other things. */
function enoughMoney(): Condition {
  const gate = SAMPLE.nodes.find(({ id }) => id === 'argent');
  const branch = gate?.kind === 'gate' ? gate.branches[0] : undefined;
  if (!branch || !('if' in branch)) throw new Error('the sample has no such choice');
  return branch.if;
}

describe('a condition tried against what one supposes', () => {
  it('asks for everything that it looks at', () => {
    expect(readsOf(enoughMoney())).toEqual({
      fields: ['budget', 'accord'],
      columns: [],
      outcomes: ['continuer'],
      roles: [],
      done: [],
      lists: { actions: ['cout'] },
      anchors: [],
      today: false,
    });
  });

  it('is not known while nothing is supposed, and false as soon as one thing makes it so', () => {
    expect(says(enoughMoney())).toBeNull();
    expect(says(enoughMoney(), { fields: { budget: 20_000 } })).toBe(false);
  });

  it('is true with enough money and the agreement of the town, or with two small actions', () => {
    expect(says(enoughMoney(), { fields: { budget: 30_000, accord: true } })).toBe(true);
    const actions = [{ cout: 4_000 }, { cout: 900 }, { cout: 80_000 }];
    expect(says(enoughMoney(), { fields: { budget: 30_000, accord: false }, lists: { actions } })).toBe(true);
  });

  it('reads the row at hand, people in a role, how a step ended, how often it was done', () => {
    expect(says({ row: 'cout', op: 'gt', value: 0 }, { row: { cout: 500 } })).toBe(true);
    expect(says({ count: { role: 'ferme' }, op: 'ge', value: 2 }, { roles: { ferme: 2 } })).toBe(true);
    expect(says({ outcome: 'signer', is: 'refused' }, { outcomes: { signer: 'signed' } })).toBe(false);
    expect(says({ count: { done: 'bilan' }, op: 'lt', value: 3 }, { done: { bilan: 2 } })).toBe(true);
  });

  it('counts days from a signature and from moments of the step itself', () => {
    const halfAYear: Condition = {
      date: { after: 'node:signer:completed', plus: { months: 6 } },
      op: 'before',
      than: 'today',
    };
    const anchors = { 'node:signer:completed': '2008-12-18' };
    expect(readsOf(halfAYear)).toMatchObject({ anchors: ['node:signer:completed'], today: true });
    expect(says(halfAYear, { anchors, today: '2009-06-18' })).toBe(false);
    expect(says(halfAYear, { anchors, today: '2009-06-19' })).toBe(true);
    const late: Condition = { date: { after: 'due', plus: { days: 3 } }, op: 'before', than: { after: 'opened' } };
    expect(says(late)).toBeNull();
    expect(says(late, { anchors: { due: '2009-01-01', opened: '2009-01-05' } })).toBe(true);
  });

  holds('is answered whatever is asked, and nothing breaks', 200, anyCondition, (condition) => {
    expect([true, false, null]).toContain(says(condition));
    expect(Object.keys(readsOf(condition))).toHaveLength(8);
  });
});
