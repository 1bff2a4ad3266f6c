import { z } from 'zod';
import { randomIdSchema } from '#schema/acts';

/** The address of one call or letter of a contract. */
export const deliveryParams = z.strictObject({ contract: randomIdSchema, delivery: randomIdSchema });
