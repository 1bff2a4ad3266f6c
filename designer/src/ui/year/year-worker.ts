import type { Template } from '#schema/template';
import { computeYears, type Years } from './compute-year.ts';
import type { Question } from './question.ts';

/** What the page asks of its worker, and what comes back. A template is sent once; null is the one of last time. */
export type Asked = { id: number; template: Template | null; question: Question; withDates: boolean };
export type Answered = { id: number; years: Years | null };

let known: Template | null = null;

/** Computes years beside the page, so that typing is never held up. */
self.onmessage = ({ data: { id, template, question, withDates } }: MessageEvent<Asked>) => {
  known = template ?? known;
  const years = known === null ? null : yearsOrNothing(known, question, withDates);
  self.postMessage({ id, years } satisfies Answered);
};

function yearsOrNothing(template: Template, question: Question, withDates: boolean): Years | null {
  try {
    return computeYears(template, question, withDates);
  } catch {
    // A place or a value that the engine does not know, written in an address by hand.
    return null;
  }
}
