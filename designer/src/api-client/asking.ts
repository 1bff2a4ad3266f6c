import { answerTo } from '../early/ahead.ts';
import type { Question } from './questions/question.ts';
import { request } from './request.ts';

/** How a page keeps the answer to a question. */
export function asking<T>(question: Question<T>): { queryKey: readonly unknown[]; queryFn: () => Promise<T> } {
  return { queryKey: question.key, queryFn: () => answerTo(question) };
}

/** Where the page after one begins, null after the last; and at which address it is. */
type Further<T, P> = { next: (page: T) => P | null; path: (place: P) => string };
type Part<P> = { pageParam: P | null; signal: AbortSignal };

/** How a page keeps an answer that comes a part at a time: the first may have been asked for early, the next ones not. */
export function askingInPages<T, P extends string | number>(question: Question<T>, { next, path }: Further<T, P>) {
  return {
    queryKey: question.key,
    queryFn: ({ pageParam, signal }: Part<P>): Promise<T> =>
      pageParam === null ? answerTo(question, signal) : request<T>(path(pageParam), { signal }),
    initialPageParam: null as P | null,
    getNextPageParam: next,
  };
}
