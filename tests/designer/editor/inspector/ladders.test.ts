import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ReminderStep } from '#schema/template';
import { reminderPolicySchema } from '#schema/template';
import { DEFAULT_LADDER } from '#schema/vocabulary';
import { anyRung } from '#tests/support/arbitrary-sentences';
import { holds } from '#tests/support/spec-properties';
import {
  dayAt,
  dayName,
  dayOf,
  daysOf,
  inOrder,
  movedBy,
  nextRung,
  placeOf,
  rangeOf,
} from '../../../../designer/src/features/editor/inspector/ladder/rungs.ts';

const USUAL = DEFAULT_LADDER.steps as unknown as ReminderStep[];

describe('a ladder of reminders on its line', () => {
  it('R43b shows the usual ladder: J−7, J−2, J+1, J+3, J+7, J+10', () => {
    expect(inOrder(USUAL).map(({ rung }) => dayName(rung.offset))).toEqual(['J−7', 'J−2', 'J+1', 'J+3', 'J+7', 'J+10']);
  });

  it('R43b repeats the last rung at J+20 and J+30', () => {
    expect(daysOf(USUAL.at(-1) as ReminderStep)).toEqual([10, 20, 30]);
  });

  it('moves a rung by days, and one that counts in working days by working days', () => {
    expect(movedBy({ offset: { days: -7 }, to: 'assignee' }, 2).offset).toEqual({ days: -5 });
    expect(movedBy({ offset: { workingDays: 5 }, to: 'assignee' }, -1).offset).toEqual({ workingDays: 4 });
    expect(movedBy({ offset: { weeks: 1 }, to: 'assignee' }, 1).offset).toEqual({ weeks: 1, days: 1 });
    expect(movedBy({ offset: { weeks: 1, days: 1 }, to: 'assignee' }, -1).offset).toEqual({ weeks: 1 });
    expect(movedBy({ offset: { days: 1 }, to: 'assignee' }, -1).offset).toEqual({ days: 0 });
  });

  holds('leaves a rung that is not moved as it was', 200, anyRung, (rung) => {
    expect(movedBy(rung, 0)).toBe(rung);
  });

  holds(
    'comes back where it was after going there and back',
    300,
    fc.tuple(anyRung, fc.integer({ min: 1, max: 9 })),
    ([rung, days]) => {
      const back = movedBy(movedBy(rung, days), -days);
      expect(dayOf(back.offset)).toBe(dayOf(rung.offset));
      expect({ ...back, offset: 0 }).toEqual({ ...rung, offset: 0 });
    },
  );

  holds('gives a day of the line the place of that day', 300, fc.integer({ min: -9, max: 33 }), (day) => {
    const range = rangeOf(USUAL);
    expect(dayAt(placeOf(day, range), range)).toBe(day);
  });

  holds(
    'always has room for a next rung that a template may hold',
    100,
    fc.array(anyRung, { maxLength: 6 }),
    (steps) => {
      const next = nextRung(steps);
      expect(reminderPolicySchema.safeParse({ steps: [...steps, next] }).success).toBe(true);
    },
  );
});
