import { createBrowserRouter, type RouteObject } from 'react-router';
import { withWords } from '../locales/areas.ts';
import { Loading } from '../ui/states.tsx';
import type { PageRoute } from './feature.ts';
import { FEATURES } from './features.ts';
import { Home } from './home.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { PageTrouble } from './page-trouble.tsx';
import { Root } from './root.tsx';
import { Shell } from './shell.tsx';

const features = [...FEATURES.values()];

/** Every page and its address. */
export const router = createBrowserRouter([
  {
    element: <Root />,
    errorElement: <PageTrouble />,
    hydrateFallbackElement: <Loading />,
    children: [
      ...features.flatMap(({ bare = [], words = [] }) => speaking(bare, words)),
      {
        path: '/',
        element: <Shell />,
        children: [
          { index: true, element: <Home /> },
          {
            errorElement: <PageTrouble />,
            children: [
              ...features.flatMap(({ pages = [], words = [] }) => speaking(pages, words)),
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
  },
]);

/** Pages that come with their words: whoever goes there waits for both at once. */
function speaking(pages: readonly PageRoute[], words: readonly string[]): RouteObject[] {
  return pages.map((page) => {
    const { lazy } = page;
    return typeof lazy === 'function'
      ? ({ ...page, lazy: () => withWords(words, lazy) } as RouteObject)
      : (page as RouteObject);
  });
}
