import type { Template } from '#schema/template';
import { todayHere } from '../../locales/dates.ts';
import { askYearsAhead } from '../../ui/year/ask-years.ts';
import { type Question, questionIn } from '../../ui/year/question.ts';

/** What an address supposes, from today on unless it names another day. */
export const inAddress = (search: URLSearchParams): Question => questionIn(search, todayHere());

/** The year that a calendar shows first. */
export function askAddressedYear(template: Template, search: URLSearchParams): Promise<unknown> {
  return askYearsAhead(template, inAddress(search));
}
