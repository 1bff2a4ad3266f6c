import { answerTo } from '../early/ahead.ts';
import type { Question } from './questions/question.ts';

/** How a page keeps the answer to a question. */
export function asking<T>(question: Question<T>): { queryKey: readonly unknown[]; queryFn: () => Promise<T> } {
  return { queryKey: question.key, queryFn: () => answerTo(question) };
}
