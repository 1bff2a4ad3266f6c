import { z } from 'zod';
import { randomIdSchema } from '#schema/acts';
import { textSchema } from '#schema/primitives';

const emailSchema = z.email().max(200).nullable();
const phoneSchema = z
  .string()
  .regex(/^\+?[0-9 .()-]{6,25}$/)
  .nullable();
const addressSchema = textSchema(300).nullable();
const languageSchema = z.enum(['fr', 'en']);

/** Somebody who is not known yet. An e-mail address is never required. */
export const newPersonSchema = z.strictObject({
  name: textSchema(120),
  email: emailSchema.optional(),
  phone: phoneSchema.optional(),
  address: addressSchema.optional(),
  language: languageSchema.optional(),
  organisation: randomIdSchema.nullable().optional(),
});
export type NewPersonGiven = z.infer<typeof newPersonSchema>;

/** How somebody is reached, all of it: what is null is not known. */
export const reachSchema = z.strictObject({
  email: emailSchema,
  phone: phoneSchema,
  address: addressSchema,
  language: languageSchema,
});
export type ReachGiven = z.infer<typeof reachSchema>;
