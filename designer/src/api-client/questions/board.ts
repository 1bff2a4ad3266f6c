import type { BoardLine, Today } from '../types.ts';
import type { Question } from './question.ts';

export type BoardPage = { contracts: BoardLine[]; next: string | null };

/** What needs a coordinator today, and the next date when nothing does. */
export const today: Question<Today> = { key: ['board', 'today'], path: () => '/board/today' };

/** The first contracts of a coordinator that a word finds. */
export const foundOnBoard = (q: string): Question<BoardPage> => ({
  key: ['board', 'found', q],
  path: () => `/board?${new URLSearchParams({ q }).toString()}`,
});

/** The contracts of a coordinator as asked (`q=…&late=true`). */
export const boardOf = (asked: string): Question<BoardPage> => ({
  key: ['board', 'contracts', asked],
  path: () => `/board?${new URLSearchParams(asked).toString()}`,
  inPages: true,
});
