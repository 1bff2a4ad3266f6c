import { z } from 'zod';
import { isKnownTerritory } from '#engine/calendar/territories';
import { randomIdSchema } from '#schema/acts';
import { idSchema, plainDateSchema, textSchema } from '#schema/primitives';
import { CONTRACT_LIMITS } from '#schema/vocabulary';
import { newPersonSchema } from '../people/person-schema.ts';

/** A value known on the first day: never free text. */
const valueSchema = z.union([z.number().min(-1e15).max(1e15), z.boolean(), plainDateSchema, idSchema]);

/** A contract as it is drafted: its programme, its title, its people. */
export const draftSchema = z.strictObject({
  programme: idSchema,
  /** A version of it other than the latest. */
  version: z.number().int().min(1).max(999_999).optional(),
  /** Whose days off move its dates, if not those of the programme's place; and whether Good Friday is one. */
  territory: z.string().max(6).refine(isKnownTerritory).optional(),
  goodFriday: z.boolean().optional(),
  title: textSchema(200),
  rehearsal: z.boolean().optional(),
  /** The day on which a rehearsal begins: today unless it says otherwise, and any day, past or to come. */
  startsOn: plainDateSchema.optional(),
  parties: z
    .array(z.strictObject({ role: idSchema, person: z.union([randomIdSchema, newPersonSchema]) }))
    .max(CONTRACT_LIMITS.seats),
  fields: z.record(idSchema, valueSchema).optional(),
});
export type DraftGiven = z.infer<typeof draftSchema>;
