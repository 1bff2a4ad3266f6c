import { z } from 'zod';
import { randomIdSchema } from '#schema/acts';
import { idSchema } from '#schema/primitives';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';

export const templateParams = z.strictObject({ template: randomIdSchema });

/** The text of a template. */
export const templateText = z.string().max(TEMPLATE_LIMITS.bytes);

/** Inside JSON, a quotation mark takes two bytes. */
export const TEMPLATE_BODY_LIMIT = 2 * TEMPLATE_LIMITS.bytes;

export const revisionSchema = z.int().min(1);

/** A version of a programme, by its number. */
export const versionRefSchema = z.strictObject({ template: idSchema, number: z.int().min(1) });
