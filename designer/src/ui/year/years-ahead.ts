import type { Template } from '#schema/template';
import { askYears } from './ask-years.ts';
import type { Years } from './compute-year.ts';
import type { Question } from './question.ts';

/** A year that a page will ask for as soon as it is drawn; `given` once it was worked out. */
type Early = { asked: string; coming: Promise<Years | null>; given: Years | null };

const early = new WeakMap<Template, Early>();

/** Has the year worked out which a page will show first, while its libraries are still on their way (decision 18). */
export function askYearsAhead(template: Template, question: Question): Promise<unknown> {
  const coming = new Promise<Years | null>((resolve) => {
    askYears({}, { template, question, answer: resolve });
  });
  const entry: Early = { asked: JSON.stringify(question), coming, given: null };
  early.set(template, entry);
  return coming.then((years) => {
    entry.given = years;
  });
}

/** What was asked early, if it was this very question. */
export function yearsAhead(template: Template | undefined, question: Question): Early | null {
  const entry = template && early.get(template);
  return entry?.asked === JSON.stringify(question) ? entry : null;
}
