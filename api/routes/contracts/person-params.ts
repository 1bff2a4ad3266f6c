import { z } from 'zod';
import { randomIdSchema } from '#schema/acts';

/** What the address of somebody at the table of a contract says. */
export const personParams = z.strictObject({ contract: randomIdSchema, person: randomIdSchema });
