import { lazy } from 'react';
import { withWords } from '../../locales/areas.ts';

/** A proposed change comes with its words, for whoever has one to answer: a page of things to do must be light. */
export const AmendmentPanel = lazy(async () => ({
  default: (
    await withWords(
      ['acts', 'amendments', 'calendar', 'cannot', 'differences', 'steering'],
      () => import('./amendment-panel.tsx'),
    )
  ).AmendmentPanel,
}));
