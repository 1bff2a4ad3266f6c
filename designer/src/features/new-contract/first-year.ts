import type { Template } from '#schema/template';
import type { Programme } from '../../api-client/types.ts';
import { askYearsAhead } from '../../ui/year/ask-years.ts';
import { EMPTY_FORM, openedOn } from './form.ts';
import { openingQuestion } from './opening-question.ts';

/** The year that stands beside a form in which nothing is written yet. */
export function askFirstYear(programme: Programme, template: Template): Promise<unknown> {
  return askYearsAhead(template, openingQuestion(programme, EMPTY_FORM, openedOn(EMPTY_FORM)));
}
