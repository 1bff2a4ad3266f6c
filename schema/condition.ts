import { z } from 'zod';
import { idSchema, outcomeSchema, textSchema } from './primitives.ts';
import { COMPARISONS, type Comparison, TEMPLATE_LIMITS } from './vocabulary.ts';
import { type When, whenSchema } from './when.ts';

/** A value that a condition compares with: always typed by the field it is compared to. */
export type Constant = string | number | boolean;
export type Value = Constant | { field: string };

/**
 * A condition as a closed, typed, total tree: no code, no regular expression, no property path.
 * Unknown stays unknown (three-valued), and the place that reads it says what unknown means there.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { field: string; op?: Comparison; value?: Value }
  | { outcome: string; is: string }
  | { count: CountSource; op: Comparison; value: Value }
  | { sum: { list: string; column: string; where?: Condition }; op: Comparison; value: Value }
  | { date: When; op: 'before' | 'onOrAfter'; than: When | 'today' }
  | { row: string; op?: Comparison; value?: Value }
  | { children: string; is: 'started' | 'signed' | 'outcome'; op?: Comparison; value?: Value };

/** What is counted: people in a role, rows of a list, completed instances of a step. */
export type CountSource = { role: string } | { list: string; where?: Condition } | { done: string };

const constantSchema = z.union([textSchema(TEMPLATE_LIMITS.titleCharacters), z.number(), z.boolean()]);
const valueSchema = z.union([constantSchema, z.strictObject({ field: idSchema })]);
const listIdSchema = idSchema;

export const countSourceSchema: z.ZodType<CountSource> = z.lazy(() =>
  z.union([
    z.strictObject({ role: idSchema }),
    z.strictObject({ list: listIdSchema, where: conditionSchema.optional() }),
    z.strictObject({ done: idSchema }),
  ]),
);

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).max(64) }),
    z.strictObject({ any: z.array(conditionSchema).max(64) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ field: idSchema, op: z.enum(COMPARISONS).optional(), value: valueSchema.optional() }),
    z.strictObject({ outcome: idSchema, is: outcomeSchema }),
    z.strictObject({ count: countSourceSchema, op: z.enum(COMPARISONS), value: valueSchema }),
    z.strictObject({
      sum: z.strictObject({ list: listIdSchema, column: idSchema, where: conditionSchema.optional() }),
      op: z.enum(COMPARISONS),
      value: valueSchema,
    }),
    z.strictObject({
      date: whenSchema,
      op: z.enum(['before', 'onOrAfter']),
      than: z.union([whenSchema, z.literal('today')]),
    }),
    z.strictObject({ row: rowRefSchema, op: z.enum(COMPARISONS).optional(), value: valueSchema.optional() }),
    z.strictObject({
      children: idSchema,
      is: z.enum(['started', 'signed', 'outcome']),
      op: z.enum(COMPARISONS).optional(),
      value: valueSchema.optional(),
    }),
  ]),
);

/** A column of the row at hand. `row.<node>` columns hold what a decision said of the row (R35), under the node's id. */
const rowRefSchema = idSchema;
