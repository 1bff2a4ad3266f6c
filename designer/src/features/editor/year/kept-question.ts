import { addressOf, type Question, questionIn } from '../../../ui/year/question.ts';

const NAME = 'trame-year';

/** What the year of a draft supposed last time on this browser; what is known of its beginning and nothing else at first. */
export function keptQuestion(draft: string | null, begun: Pick<Question, 'opened' | 'on'>): Question {
  const kept = draft === null ? '' : read(draft);
  const question = questionIn(new URLSearchParams(kept), begun.opened);
  return kept === '' ? { ...question, on: begun.on } : question;
}

/** Keeps it for next time, written as an address is. */
export function keepQuestion(draft: string | null, question: Question): void {
  if (draft === null) return;
  try {
    localStorage.setItem(`${NAME}:${draft}`, addressOf(question).toString());
  } catch {
    // A browser that keeps nothing: the year is asked for again next time.
  }
}

function read(draft: string): string {
  try {
    return localStorage.getItem(`${NAME}:${draft}`) ?? '';
  } catch {
    return '';
  }
}
