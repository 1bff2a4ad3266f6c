import { withWords } from '../../locales/areas.ts';
import { later } from '../../ui/later.tsx';
import { Loading } from '../../ui/states.tsx';

/** A proposed change comes with its words, for whoever has one to answer: a page of things to do must be light. */
export const AmendmentPanel = later(
  async () =>
    (
      await withWords(
        ['acts', 'amendments', 'calendar', 'cannot', 'differences', 'steering'],
        () => import('./amendment-panel.tsx'),
      )
    ).AmendmentPanel,
  <Loading lines={4} />,
);
