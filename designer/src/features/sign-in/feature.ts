import { signInChoices } from '../../api-client/questions/session.ts';
import type { Feature } from '../../app/feature.ts';

/** The way in. */
export const feature: Feature = {
  bare: [
    {
      path: '/entrer',
      lazy: async () => ({ Component: (await import('./sign-in-page.tsx')).SignInPage }),
      handle: { asks: ({ ask }) => ask(signInChoices) },
    },
  ],
};
