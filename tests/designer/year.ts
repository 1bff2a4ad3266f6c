import type { Template } from '#schema/template';
import { computeYears } from '../../designer/src/ui/year/compute-year.ts';
import { type Question, questionIn } from '../../designer/src/ui/year/question.ts';

/** A year as the calendar asks for it. */
export function yearsOf(template: Template, question: Partial<Question>) {
  return computeYears(template, { ...questionIn(new URLSearchParams(), '2006-10-02'), ...question });
}

export const ALSACE_SIGNED: Partial<Question> = { opened: '2006-10-02', on: { signature: '2007-02-15' } };
export const MULHOUSE_SIGNED: Partial<Question> = { opened: '2008-10-06', on: { signature: '2008-12-18' } };
