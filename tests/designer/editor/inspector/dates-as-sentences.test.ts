import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { surveyTemplate } from '#engine/lint/survey/survey';
import { ROLLS, WEEKDAYS } from '#schema/vocabulary';
import type { When } from '#schema/when';
import { whenSchema } from '#schema/when';
import { anyAfter, anyWhen } from '#tests/support/arbitrary-sentences';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { holds } from '#tests/support/spec-properties';
import {
  type AfterWhen,
  type Distance,
  distancesOf,
  FORMS,
  formOf,
  UNITS,
  withDistances,
  withForm,
  withKey,
} from '../../../../designer/src/features/editor/inspector/when/sentence.ts';
import { periodOf, withPeriod } from '../../../../designer/src/features/editor/inspector/when/series.ts';

const SHIPPED = ['alsace-csm-personne', 'mulhouse-csm', 'equipe-pluridisciplinaire', 'microcredit'];
const BEGIN = { anchor: 'contract:opened', today: '2027-05-03' };

/** Every word of the sentence, read and written back. */
function readAndWritten(when: When): When {
  const same = withForm(when, formOf(when), BEGIN);
  if ('latest' in same) return { latest: same.latest.map(readAndWritten) };
  if ('earliest' in same) return { earliest: same.earliest.map(readAndWritten) };
  if (!('after' in same)) return same;
  let after = withDistances(same, distancesOf(same));
  after = withKey(after, 'align', after.align);
  after = withKey(after, 'roll', after.roll);
  return withKey(after, 'at', after.at);
}

const anyDistances = fc
  .uniqueArray(
    fc.record({
      unit: fc.constantFrom(...UNITS),
      count: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.record({ field: fc.constant('duree') })),
      side: fc.constantFrom('after' as const, 'before' as const),
    }),
    { selector: ({ unit }) => unit },
  )
  .map((distances) => distances.sort((a, b) => UNITS.indexOf(a.unit) - UNITS.indexOf(b.unit)) as Distance[]);

/** Nothing is neither before nor after, and what a field holds counts forward. */
function meant({ unit, count, side }: Distance): Distance {
  return { unit, count, side: count === 0 || typeof count === 'object' ? 'after' : side };
}

describe('a date edited as a sentence', () => {
  it.each(SHIPPED)('keeps every date of %s as it was when nothing is changed', (name) => {
    const { whens } = surveyTemplate(shippedTemplate(name));
    expect(whens.length).toBeGreaterThan(5);
    for (const { when } of whens) expect(readAndWritten(when)).toEqual(when);
  });

  holds('keeps any date as it was when nothing is changed', 500, anyWhen, (when) => {
    expect(readAndWritten(when)).toEqual(when);
  });

  holds(
    'says the distances that were set, and only those',
    500,
    fc.tuple(anyAfter, anyDistances),
    ([when, distances]) => {
      const next = withDistances(when, distances);
      expect(distancesOf(next)).toEqual(distances.map(meant));
      expect({ ...next, plus: undefined }).toEqual({ ...when, plus: undefined });
    },
  );

  holds(
    'changes one word and leaves the others',
    300,
    fc.tuple(anyAfter, fc.constantFrom(...WEEKDAYS), fc.constantFrom(...ROLLS)),
    ([when, align, roll]) => {
      const next = withKey(withKey(when, 'align', align), 'roll', roll);
      expect(next).toEqual({ ...when, align, roll });
      expect(withKey(next, 'align', undefined)).not.toHaveProperty('align');
      expect(distancesOf(next)).toEqual(distancesOf(when));
    },
  );

  holds(
    'said in another form is a date that a template may hold',
    300,
    fc.tuple(anyWhen, fc.constantFrom(...FORMS)),
    ([when, form]) => {
      const next = withForm(when, form, BEGIN);
      expect(formOf(next)).toBe(form);
      expect(whenSchema.safeParse(next).success).toBe(true);
    },
  );

  it('keeps a date as the first of several, and gives it back alone', () => {
    const signed: AfterWhen = { after: 'node:signature:completed', plus: { months: 6 } };
    const several = withForm(signed, 'latest', BEGIN);
    expect(several).toEqual({ latest: [signed] });
    expect(withForm(several, 'earliest', BEGIN)).toEqual({ earliest: [signed] });
    expect(withForm(several, 'after', BEGIN)).toEqual(signed);
  });

  it('writes "3 months before" as minus three months', () => {
    const when = withDistances({ after: 'due' }, [{ unit: 'months', count: 3, side: 'before' }]);
    expect(when).toEqual({ after: 'due', plus: { months: -3 } });
  });
});

describe('how often something comes back', () => {
  it.each(SHIPPED)('stays as it was in %s when nothing is changed', (name) => {
    for (const { recurrence } of shippedTemplate(name).nodes) {
      if (!recurrence || !('every' in recurrence)) continue;
      expect(withPeriod(recurrence, periodOf(recurrence))).toBe(recurrence);
    }
  });

  it('says every three weeks instead of every two months', () => {
    const series = { first: { after: 'opened' }, every: { months: 2 }, count: 4 };
    expect(withPeriod(series, { unit: 'weeks', count: 3 })).toEqual({ ...series, every: { weeks: 3 } });
  });
});
