import { z } from 'zod';
import { randomIdSchema } from '#schema/acts';

/** The address of one file of a contract. */
export const fileParams = z.strictObject({ contract: randomIdSchema, file: randomIdSchema });
