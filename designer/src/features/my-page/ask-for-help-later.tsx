import { withWords } from '../../locales/areas.ts';
import { later } from '../../ui/later.tsx';

/** Asking for a call comes after the rest, with its words: a page of things to do must be light. */
export const AskForHelp = later(
  async () => (await withWords(['acts'], () => import('../acts/ask-for-help.tsx'))).AskForHelp,
);
