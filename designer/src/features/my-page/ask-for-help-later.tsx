import { lazy } from 'react';
import { withWords } from '../../locales/areas.ts';

/** Asking for a call comes after the rest, with its words: a page of things to do must be light. */
export const AskForHelp = lazy(async () => ({
  default: (await withWords(['acts'], () => import('../acts/ask-for-help.tsx'))).AskForHelp,
}));
