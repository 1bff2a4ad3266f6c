import fc from 'fast-check';
import type { Condition } from '#schema/condition';
import type { ReminderStep } from '#schema/template';
import { COMPARISONS, ROLLS, WEEKDAYS } from '#schema/vocabulary';
import type { CountRef, Offset, When } from '#schema/when';

/*
 * Dates, conditions and rungs of any shape that the schema accepts, those that no screen would write first among them:
 * a distance of nothing, a `roll` that says what is so anyway, the opposite of an opposite.
 */

const id = fc.constantFrom('signature', 'bilan', 'budget', 'actions', 'ville', 'a');
const date = fc.constantFrom('2007-02-15', '2008-12-18', '2027-01-01');
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Without the keys that hold nothing: the schema knows no `undefined`. */
function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as T;
}

const countRef: fc.Arbitrary<CountRef> = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.record({ field: id }));

export const anyOffset: fc.Arbitrary<Offset> = fc
  .record({
    months: optional(countRef),
    weeks: optional(countRef),
    days: optional(countRef),
    workingDays: optional(countRef),
  })
  .map((offset) => compact(offset) as Offset);

const anchor = fc.constantFrom(
  'reached',
  'opened',
  'due',
  'occurrence',
  'contract:opened',
  'phase:lancement:closed',
  'node:signature:completed',
  'node:bilan:last',
  'field:debut',
  'row:jour',
  'parent:node:signature:completed',
);

const after = fc
  .record({
    after: anchor,
    plus: optional(anyOffset),
    align: optional(fc.constantFrom(...WEEKDAYS)),
    roll: optional(fc.constantFrom(...ROLLS)),
    at: optional(fc.constantFrom('00:00', '18:00')),
  })
  .map((when) => compact(when) as Extract<When, { after: string }>);

export const anyAfter = after;

export const anyWhen: fc.Arbitrary<When> = fc.letrec<{ when: When }>((tie) => ({
  when: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    after as fc.Arbitrary<When>,
    fc.record({ on: date }) as fc.Arbitrary<When>,
    fc.constantFrom<When>({ month: '2007-06' }, { quarter: '2007-Q3' }),
    fc.record({ latest: fc.array(tie('when'), { minLength: 1, maxLength: 3 }) }) as fc.Arbitrary<When>,
    fc.record({ earliest: fc.array(tie('when'), { minLength: 1, maxLength: 3 }) }) as fc.Arbitrary<When>,
  ),
})).when;

const value = fc.oneof(
  fc.constantFrom('oui', 'kept'),
  fc.integer({ min: -5, max: 50_000 }),
  fc.boolean(),
  fc.record({ field: id }),
);
const comparing = { op: optional(fc.constantFrom(...COMPARISONS)), value: optional(value) };
const compared = { op: fc.constantFrom(...COMPARISONS), value };

export const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => {
  const where = optional(tie('condition'));
  const leaf = (shape: Record<string, fc.Arbitrary<unknown>>) =>
    fc.record(shape).map((found) => compact(found) as unknown as Condition);
  return {
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf({ field: id, ...comparing }),
      leaf({ outcome: id, is: fc.constantFrom('signed', 'refused') }),
      leaf({ count: fc.record({ role: id }), ...compared }),
      leaf({ count: fc.record({ done: id }), ...compared }),
      leaf({ row: id, ...comparing }),
      leaf({
        date: anyWhen,
        op: fc.constantFrom('before', 'onOrAfter'),
        than: fc.oneof(fc.constant('today'), anyWhen),
      }),
      leaf({ children: id, is: fc.constantFrom('started', 'signed', 'outcome'), ...comparing }),
      leaf({ count: fc.record({ list: id, where }).map(compact), ...compared }),
      leaf({ sum: fc.record({ list: id, column: id, where }).map(compact), ...compared }),
      leaf({ not: tie('condition') }),
      leaf({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
      leaf({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    ),
  };
}).condition;

export const anyRung: fc.Arbitrary<ReminderStep> = fc
  .record({
    offset: anyOffset,
    to: fc.oneof(fc.constantFrom('assignee' as const, 'coordinator' as const), fc.record({ role: id })),
    channel: optional(fc.constantFrom('preferred' as const, 'call' as const)),
    repeat: optional(fc.record({ every: anyOffset, times: fc.integer({ min: 1, max: 5 }) })),
    urgent: optional(fc.boolean()),
  })
  .map((rung) => compact(rung) as ReminderStep);
