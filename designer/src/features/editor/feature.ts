import { draftOf, drafts, versionOf } from '../../api-client/questions/templates.ts';
import type { Feature, PageRoute } from '../../app/feature.ts';
import { READING_VIEWS, VIEWS, type View } from './frame/views.ts';

/** Templates being drawn: their list, the designer of one of them, and its versions, which are only read. */
export const feature: Feature = {
  pages: [
    {
      path: 'modeles',
      lazy: async () => ({ Component: (await import('./drafts/drafts-page.tsx')).DraftsPage }),
      handle: { asks: ({ ask }) => ask(drafts) },
    },
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
      handle: { asks: ({ ask, params: { draft = '' } }) => ask(draftOf(draft)) },
      children: VIEWS.map(pageOf),
    },
    {
      path: '/programmes/:programme/versions/:version',
      lazy: async () => ({ Component: (await import('./published/published-page.tsx')).PublishedPage }),
      handle: { asks: ({ ask, params: { programme = '', version } }) => ask(versionOf(programme, Number(version))) },
      children: READING_VIEWS.map(pageOf),
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
    'differences',
    'amendments',
  ],
  places: [{ to: '/modeles', icon: 'pencil', words: 'nav.templates', order: 35, keys: 'g m', for: 'coordinator' }],
  states: () => import('./states.tsx'),
};

function pageOf({ path, load }: View): PageRoute {
  return {
    path,
    lazy: async () => {
      const [Component, { firstView, otherView }] = await Promise.all([load(), import('./frame/first-view.ts')]);
      return { Component, loader: path === '' ? firstView : otherView };
    },
  };
}
