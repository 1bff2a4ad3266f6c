import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import { mayTryAgain } from '../api-client/request.ts';
import { answersByNow } from '../early/ahead.ts';
import { resolver, theme } from '../ui/theme/mantine-theme.ts';
import { router } from './routes.tsx';

const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 2_000, retry: (count, error) => mayTryAgain(error) && count < 4 },
  },
});

/** What was asked before the libraries were there, and is answered: the first page is drawn with it. */
export function keepAnswers(): void {
  for (const { question, value, at } of answersByNow()) {
    const data = question.inPages ? { pages: [value], pageParams: [null] } : value;
    queries.setQueryData(question.key, data, { updatedAt: at });
  }
}

/** The nonce of this page: the style elements that the component library writes must carry it. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
// What keeps the page still behind a dialogue writes a style element of its own, and looks for the nonce here.
Object.assign(globalThis, { __webpack_nonce__: nonce });

/** The whole web application. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolver}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
