import { describe, expect, it } from '@jest/globals';
import type { Years } from '../../designer/src/ui/year/compute-year.ts';
import { keepYears, knownYears } from '../../designer/src/ui/year/known-years.ts';
import { type Question, questionIn } from '../../designer/src/ui/year/question.ts';
import { oneTaskTemplate } from '../support/one-task-template.ts';

const asked = (search: string): Question => questionIn(new URLSearchParams(search), '2007-02-01');
const yearsOf = (name: string) => ({ name }) as unknown as Years;

describe('years that were worked out already', () => {
  it('are known again to whoever asks the same in the same words, of the same template', () => {
    const template = oneTaskTemplate();
    const year = yearsOf('on time');
    keepYears(template, asked('ouverture=2007-02-01'), year);
    expect(knownYears(template, asked('ouverture=2007-02-01'))).toBe(year);
    expect(knownYears(template, asked('ouverture=2007-02-02'))).toBeNull();
    expect(knownYears(template, asked('ouverture=2007-02-01&retard.residents=12'))).toBeNull();
    expect(knownYears({ ...template }, asked('ouverture=2007-02-01'))).toBeNull();
  });

  it('are forgotten, those of longest ago first, so that a day spent comparing does not fill the memory', () => {
    const template = oneTaskTemplate();
    const days = Array.from({ length: 28 }, (_, day) => `ouverture=2007-02-${String(day + 1).padStart(2, '0')}`);
    for (const day of days) keepYears(template, asked(day), yearsOf(day));
    const left = days.filter((day) => knownYears(template, asked(day)) !== null);
    expect(left.length).toBeLessThan(days.length);
    expect(left).toEqual(days.slice(-left.length));
    expect(left).toContain(days.at(-1));
  });
});
