import { z } from 'zod';
import { conditionSchema, countSourceSchema } from './condition.ts';
import { idSchema, longTextSchema, outcomeSchema, plainDateSchema, titleSchema } from './primitives.ts';
import {
  articleSchema,
  assumeSchema,
  commitmentSchema,
  edgeSchema,
  fieldSchema,
  nodeSchemas,
  phaseSchema,
  reminderPolicySchema,
  roleSchema,
  templateSchema,
  whoSchema,
} from './template.ts';
import { TEMPLATE_FORMAT } from './vocabulary.ts';
import { offsetSchema, recurrenceSchema, whenSchema } from './when.ts';

/** Names and one line of meaning for the parts that a reader of the JSON Schema meets. */
const PARTS: readonly [id: string, schema: z.ZodType, title: string][] = [
  ['Id', idSchema, 'The name of a thing inside a template'],
  ['Outcome', outcomeSchema, 'How a step ends'],
  ['Date', plainDateSchema, 'A civil date'],
  ['Title', titleSchema, 'A short text, in French and perhaps in English'],
  ['Text', longTextSchema, 'A text, in French and perhaps in English'],
  ['Role', roleSchema, 'A place at the table'],
  ['Field', fieldSchema, 'Something the contract knows'],
  ['Phase', phaseSchema, 'A phase: a scope that opens and closes'],
  ['Who', whoSchema, 'One line of who does a step'],
  ['When', whenSchema, 'A date or a period as a coordinator says it'],
  ['Offset', offsetSchema, 'A distance in time'],
  ['Recurrence', recurrenceSchema, 'How a step repeats in time'],
  ['Condition', conditionSchema, 'A condition: a closed, typed tree'],
  ['CountSource', countSourceSchema, 'What is counted'],
  ['Edge', edgeSchema, 'An arrow from a step to another'],
  ['Commitment', commitmentSchema, 'A promise of one party to others'],
  ['ReminderPolicy', reminderPolicySchema, 'A ladder of reminders'],
  ['Article', articleSchema, 'An article of the contract'],
  ['Assumptions', assumeSchema, 'What a preview supposes'],
  ...Object.entries(nodeSchemas).map(
    ([kind, schema]) => [`Step-${kind}`, schema, `A step of kind ${kind}`] as [string, z.ZodType, string],
  ),
];

/** A JSON Schema, as plain data. */
export type JsonSchema = Record<string, unknown>;

/**
 * The shape of a template as a JSON Schema (draft 2020-12), for editors and other tools. It says the shape and the
 * simple bounds; `readTemplate` also refuses days that do not exist, invisible characters and oversized conditions.
 */
export function templateJsonSchema(): JsonSchema {
  const registry = z.registry<{ id: string; title: string }>();
  for (const [id, schema, title] of PARTS) registry.add(schema, { id, title });
  const { $schema, ...shape } = z.toJSONSchema(templateSchema, { target: 'draft-2020-12', metadata: registry });
  return { $schema, $id: `urn:trame:schema:${TEMPLATE_FORMAT}`, title: 'Trame template', ...shape };
}
