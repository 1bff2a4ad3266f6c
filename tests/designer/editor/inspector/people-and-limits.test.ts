import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { surveyTemplate } from '#engine/lint/survey/survey';
import type { Limit, Who } from '#schema/template';
import { whoSchema } from '#schema/template';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { holds } from '#tests/support/spec-properties';
import {
  limitsFrom,
  limitsIn,
  MEASURES,
  measureOf,
  withMeasure,
} from '../../../../designer/src/features/editor/inspector/flow/limits.ts';
import {
  NEEDS,
  needFormOf,
  whomOf,
  withNeed,
  withWhom,
} from '../../../../designer/src/features/editor/inspector/people/who-parts.ts';
import { SAMPLE } from '../../../../designer/src/features/editor/inspector/sample.ts';

const SHIPPED = ['alsace-csm-personne', 'mulhouse-csm', 'equipe-pluridisciplinaire', 'microcredit'].map(
  shippedTemplate,
);

const anyWho: fc.Arbitrary<Who> = fc
  .tuple(
    fc.constantFrom<Who>({ role: 'ville' }, { kind: 'partner' }, { row: 'pilote' }, { each: 'self' }),
    fc.constantFrom<Who['need']>(undefined, 'one', 'all', 3, { min: 1, max: 4 }),
    fc.constantFrom<Who['except']>(undefined, { field: 'accord' }),
  )
  .map(([who, need, except]) => ({
    ...who,
    ...(need === undefined ? {} : { need }),
    ...(except === undefined ? {} : { except }),
  }));

describe('a line of people', () => {
  it('stays as it was in every programme when nothing is changed', () => {
    for (const template of [...SHIPPED, SAMPLE])
      for (const { line } of surveyTemplate(template).people) {
        expect(withWhom(line, whomOf(line))).toBe(line);
        expect(withNeed(line, needFormOf(line))).toBe(line);
      }
  });

  const people = ['role:groupe', 'kind:observer', 'row:pilote', 'self'];

  holds(
    'R30 for somebody else keeps how many must answer',
    200,
    fc.tuple(anyWho, fc.constantFrom(...people)),
    ([line, whom]) => {
      const next = withWhom(line, whom);
      expect(whomOf(next)).toBe(whom);
      expect([next.need, next.except]).toEqual([line.need, line.except]);
      expect(whoSchema.safeParse(next).success).toBe(true);
    },
  );

  holds('R30 says how many in one of four ways', 200, fc.tuple(anyWho, fc.constantFrom(...NEEDS)), ([line, form]) => {
    const next = withNeed(line, form);
    expect(needFormOf(next)).toBe(form);
    expect(whoSchema.safeParse(next).success).toBe(true);
  });
});

describe('what a step may not go beyond', () => {
  const limit: Limit = { sum: 'units', per: 'month', max: 8 };

  it('R36 is written alone while there is one, and stays a list where it was one', () => {
    expect(limitsFrom(limitsIn(limit), false)).toEqual(limit);
    expect(limitsFrom([limit], true)).toEqual([limit]);
    expect(limitsFrom([limit, limit], false)).toEqual([limit, limit]);
    expect(limitsFrom([], true)).toBeUndefined();
  });

  it.each(MEASURES)('R36 measures by %s and keeps its bound', (measure) => {
    const next = withMeasure(limit, measure, 'list:actions');
    expect(measureOf(next)).toEqual({ measure, of: 'list:actions' });
    expect(next).toMatchObject({ per: 'month', max: 8 });
    expect(withMeasure(limit, 'sum', 'units')).toBe(limit);
  });
});
