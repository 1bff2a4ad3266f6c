import { deliveryOf } from '../../api-client/questions/deliveries.ts';
import type { Feature } from '../../app/feature.ts';

/** What no machine can deliver: a call to make, a letter to post. */
export const feature: Feature = {
  pages: [
    {
      path: 'contrats/:contract/a-la-main/:delivery',
      lazy: async () => ({ Component: (await import('./delivery-page.tsx')).DeliveryRoute }),
      handle: {
        asks: ({ ask, params: { contract = '', delivery = '' } }) => ask(deliveryOf(contract, delivery)),
      },
    },
  ],
  words: ['contract', 'deliveries'],
  states: () => import('./states.tsx'),
};
