import { z } from 'zod';
import { day, listOf } from './parts.ts';

const object = z.strictObject;

/** A programme in the template language; its own schema is the one that reads templates. */
export const template = z.looseObject({ format: z.literal('trame/1'), id: z.string() }).meta({ id: 'Template' });

const yearEntry = object({
  ...{ node: z.string().nullable(), occurrence: z.int(), kind: z.string(), what: z.string(), date: day },
  ...{ for: listOf(z.string()), shiftedFrom: day.nullable(), because: z.string().nullable() },
});
const level = object({ node: z.string(), level: z.string(), on: day, intensity: z.number().nullable() });

/** A year to be drawn. */
export const year = object({ entries: listOf(yearEntry), levels: listOf(level), signed: z.record(z.string(), day) });
