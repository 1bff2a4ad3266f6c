import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { surveyTemplate } from '#engine/lint/survey/survey';
import { type Condition, conditionSchema } from '#schema/condition';
import { anyCondition } from '#tests/support/arbitrary-sentences';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { holds } from '#tests/support/spec-properties';
import {
  firstCondition,
  groupFrom,
  groupOf,
  inverted,
  isLeaf,
  joined,
  type Leaf,
  saidOf,
  subjectOf,
  tidied,
  withSaid,
  withSubject,
} from '../../../../designer/src/features/editor/inspector/conditions/parts.ts';

const SHIPPED = ['alsace-csm-personne', 'mulhouse-csm', 'equipe-pluridisciplinaire', 'microcredit'];
const FIRSTS = { outcomeOf: () => 'done' };

/** Every word of every sentence, read and written back. */
function readAndWritten(condition: Condition): Condition {
  const group = groupOf(condition);
  if (group) return groupFrom({ ...group, parts: group.parts.map(readAndWritten) });
  if ('not' in condition) return { not: readAndWritten(condition.not) };
  const leaf = withSubject(condition as Leaf, subjectOf(condition as Leaf), FIRSTS);
  if (!('field' in leaf) && !('row' in leaf) && !('children' in leaf)) return leaf;
  return withSaid(leaf, saidOf(leaf), 1);
}

describe('a condition built as sentences', () => {
  it.each(SHIPPED)('keeps every condition of %s as it was when nothing is changed', (name) => {
    for (const { condition } of surveyTemplate(shippedTemplate(name)).conditions)
      expect(readAndWritten(condition)).toEqual(condition);
  });

  holds('keeps any condition as it was when nothing is changed', 400, anyCondition, (condition) => {
    expect(readAndWritten(condition)).toEqual(condition);
  });

  const subjects = [
    'field:accord',
    'row:cout',
    'outcome:signer',
    'role:groupe',
    'list:actions',
    'sum:actions.cout',
    'done:bilan',
    'children:foyers',
    'date',
  ];

  holds(
    'about something else is a condition that a template may hold, and speaks of that',
    400,
    fc.tuple(anyCondition.filter(isLeaf), fc.constantFrom(...subjects)),
    ([leaf, subject]) => {
      const next = withSubject(leaf, subject, FIRSTS);
      expect(subjectOf(next)).toBe(subject);
      expect(conditionSchema.safeParse(next).success).toBe(true);
    },
  );

  const plain = anyCondition.filter((condition) => !('not' in condition));

  holds('is the same after its opposite is said twice', 200, plain, (condition) => {
    expect(inverted(condition)).toEqual({ not: condition });
    expect(inverted(inverted(condition))).toBe(condition);
  });

  it('adds a sentence to the group that it joins, or begins one', () => {
    const [a, b, c]: Condition[] = [{ field: 'a' }, { field: 'b' }, { field: 'c' }];
    expect(joined(a as Condition, 'all', b as Condition)).toEqual({ all: [a, b] });
    expect(joined({ all: [a, b] } as Condition, 'all', c as Condition)).toEqual({ all: [a, b, c] });
    expect(joined({ all: [a, b] } as Condition, 'any', c as Condition)).toEqual({ any: [{ all: [a, b] }, c] });
  });

  it('leaves the last sentence of a group alone, and nothing of an empty one', () => {
    expect(tidied({ how: 'all', parts: [{ field: 'a' }] })).toEqual({ field: 'a' });
    expect(tidied({ how: 'any', parts: [] })).toBeUndefined();
  });

  it('asks whether a field is filled in, or compares it', () => {
    const filled: Condition = { field: 'budget' };
    const compared = withSaid(filled, 'ge', 30_000);
    expect(compared).toEqual({ field: 'budget', op: 'ge', value: 30_000 });
    expect(withSaid(compared, 'filled', 0)).toEqual(filled);
    expect(withSaid({ field: 'accord', value: true }, 'eq', false)).toEqual({ field: 'accord', value: true });
  });

  it.each(SHIPPED)('begins with something that may be asked in %s', (name) => {
    expect(conditionSchema.safeParse(firstCondition(shippedTemplate(name))).success).toBe(true);
  });
});
