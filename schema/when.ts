import { z } from 'zod';
import { idSchema, plainDateSchema } from './primitives.ts';
import { ROLLS, SERIES_ROLLS, TEMPLATE_LIMITS, WEEKDAYS } from './vocabulary.ts';

/** An integer written in the template, or the name of an integer field that holds it (R27). */
export const countRefSchema = (max: number) =>
  z.union([z.int().min(-max).max(max), z.strictObject({ field: idSchema })]);
export type CountRef = number | { field: string };

/** A distance in time: months are summed first and clipped once, then weeks and days, then working days (R22). */
export const offsetSchema = z.strictObject({
  months: countRefSchema(TEMPLATE_LIMITS.offsetMonths).optional(),
  weeks: countRefSchema(TEMPLATE_LIMITS.offsetWeeks).optional(),
  days: countRefSchema(TEMPLATE_LIMITS.offsetDays).optional(),
  workingDays: countRefSchema(TEMPLATE_LIMITS.offsetWorkingDays).optional(),
});
export type Offset = { months?: CountRef; weeks?: CountRef; days?: CountRef; workingDays?: CountRef };

const ANCHOR =
  /^(reached|opened|due|occurrence|contract:opened|phase:[a-z][a-z0-9-]{0,63}:(opened|closed)|node:[a-z][a-z0-9-]{0,63}:(opened|completed|last)|field:[a-z][a-z0-9-]{0,63}|row:[a-z][a-z0-9-]{0,63}|parent:[a-z][a-z0-9:-]{0,140})$/;

/** What a date is counted from (R27). */
export const anchorSchema = z.string().regex(ANCHOR, 'ANCHOR_INVALID');

const hourSchema = z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'HOUR_INVALID');

/**
 * A date or a period as a coordinator says it: "three months after the signature, moved to the next working day".
 * Never resolved here: the engine does, with the contract's calendar (R22 to R28).
 */
export type When =
  | { on: string }
  | { month: string }
  | { quarter: string }
  | {
      after: string;
      plus?: Offset;
      align?: (typeof WEEKDAYS)[number];
      roll?: (typeof ROLLS)[number];
      at?: string;
    }
  | { latest: When[] }
  | { earliest: When[] };

export const whenSchema: z.ZodType<When> = z.lazy(() =>
  z.union([
    z.strictObject({ on: plainDateSchema }),
    z.strictObject({ month: z.string().regex(/^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$/, 'DATE_INVALID') }),
    z.strictObject({ quarter: z.string().regex(/^(19|20|21)[0-9]{2}-Q[1-4]$/, 'DATE_INVALID') }),
    z.strictObject({
      after: anchorSchema,
      plus: offsetSchema.optional(),
      align: z.enum(WEEKDAYS).optional(),
      roll: z.enum(ROLLS).optional(),
      at: hourSchema.optional(),
    }),
    z.strictObject({ latest: z.array(whenSchema).min(1).max(8) }),
    z.strictObject({ earliest: z.array(whenSchema).min(1).max(8) }),
  ]),
);

const everySchema = z.union([
  z.strictObject({ weeks: z.int().min(1).max(520) }),
  z.strictObject({ months: z.int().min(1).max(120) }),
  z.strictObject({ days: z.int().min(1).max(3650) }),
]);

/** How a step repeats in time: every so often, or on a list of dates (R21, R22). */
export const recurrenceSchema = z.union([
  z.strictObject({
    first: whenSchema,
    every: everySchema,
    count: countRefSchema(TEMPLATE_LIMITS.occurrences).optional(),
    until: whenSchema.optional(),
    roll: z.enum(SERIES_ROLLS).optional(),
  }),
  z.strictObject({
    dates: z.array(whenSchema).min(1).max(TEMPLATE_LIMITS.occurrences),
    roll: z.enum(SERIES_ROLLS).optional(),
  }),
]);
export type Recurrence = z.infer<typeof recurrenceSchema>;
