import { withWords } from '../../locales/areas.ts';
import { later } from '../../ui/later.tsx';
import { Loading } from '../../ui/states.tsx';

/** Forms load when somebody begins, with their words: a page of things to do must be light. */
export const ActPanel = later(
  async () =>
    (await withWords(['acts', 'cannot', 'evaluations', 'steering'], () => import('./act-panel.tsx'))).ActPanel,
  <Loading lines={3} />,
);
