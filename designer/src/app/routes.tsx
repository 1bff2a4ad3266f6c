import { createBrowserRouter } from 'react-router';
import { Loading } from '../ui/states.tsx';
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
      ...features.flatMap(({ bare = [] }) => bare),
      {
        path: '/',
        element: <Shell />,
        children: [
          { index: true, element: <Home /> },
          {
            errorElement: <PageTrouble />,
            children: [...features.flatMap(({ pages = [] }) => pages), { path: '*', element: <NotFoundPage /> }],
          },
        ],
      },
    ],
  },
]);
