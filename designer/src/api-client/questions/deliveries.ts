import type { DeliveryPage } from '../types.ts';
import type { Question } from './question.ts';

/** A call to make or a letter to post, with what to say. */
export const deliveryOf = (contract: string, delivery: string): Question<DeliveryPage> => ({
  key: ['contract', contract, 'deliveries', delivery],
  path: () => `/contracts/${contract}/deliveries/${delivery}`,
});
