import { z } from 'zod';
import { idSchema } from '#schema/primitives';

export const programmeParams = z.strictObject({ programme: idSchema });

/** Which version: a number, or the latest when none is named. */
export const versionQuery = z.strictObject({
  version: z
    .string()
    .regex(/^[1-9][0-9]{0,5}$/)
    .transform(Number)
    .optional(),
});
