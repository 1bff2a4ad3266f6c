import type { Feature } from '../../app/feature.ts';
import { firstView, otherView } from './frame/first-view.ts';
import { VIEWS } from './frame/views.ts';

/** Templates being drawn: their list, and the designer of one of them. */
export const feature: Feature = {
  pages: [
    { path: 'modeles', lazy: async () => ({ Component: (await import('./drafts/drafts-page.tsx')).DraftsPage }) },
    {
      path: 'modeles/regles',
      lazy: async () => ({ Component: (await import('./problems/rule/rules-page.tsx')).RulesPage }),
    },
    {
      path: 'modeles/regles/:code',
      lazy: async () => ({ Component: (await import('./problems/rule/rule-page.tsx')).RulePage }),
    },
  ],
  bare: [
    {
      path: '/modeles/:draft',
      lazy: async () => ({ Component: (await import('./frame/editor-page.tsx')).EditorPage }),
      children: VIEWS.map(({ path, load }) => ({
        path,
        loader: path === '' ? firstView : otherView,
        lazy: async () => ({ Component: await load() }),
      })),
    },
  ],
  words: [
    'acts',
    'calendar',
    'programmes',
    'editor',
    'editor-calendar',
    'editor-canvas',
    'editor-clipboard',
    'editor-controls',
    'editor-inspector',
    'editor-plan',
    'editor-play',
    'editor-problems',
    'editor-versions',
  ],
  places: [{ to: '/modeles', icon: 'pencil', words: 'nav.templates', order: 35, keys: 'g m', for: 'coordinator' }],
  states: () => import('./states.tsx'),
};
