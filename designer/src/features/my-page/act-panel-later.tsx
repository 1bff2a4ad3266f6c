import { lazy } from 'react';
import { withWords } from '../../locales/areas.ts';

/** Forms load when somebody begins, with their words: a page of things to do must be light. */
export const ActPanel = lazy(async () => ({
  default: (await withWords(['acts', 'cannot', 'evaluations', 'steering'], () => import('./act-panel.tsx'))).ActPanel,
}));
