import { z } from 'zod';
import { day, listOf, listShape, localised, person, step, titled } from './parts.ts';

const object = z.strictObject;

/** The sheet that everybody signs. */
export const terms = {
  ...{ title: z.string(), programme: localised, version: z.int(), digest: z.string().regex(/^[0-9a-f]{64}$/) },
  articles: listOf(object({ id: z.string(), title: localised, text: localised, of: localised.nullable() })),
  promises: listOf(
    object({
      ...{ id: z.string(), by: titled, to: listOf(localised), text: localised, plain: localised.nullable() },
      ...{ unlessUnavailable: z.boolean(), mine: z.boolean() },
    }),
  ),
  signatures: listOf(
    object({
      ...{ node: z.string(), role: titled, people: listOf(person) },
      signed: object({ by: person, on: day, for: person.nullable() }).nullable(),
    }),
  ),
};

const ledgerLine = object({
  ...{ id: z.string(), on: day.nullable(), step: step.nullable(), amount: z.int() },
  ...{ from: localised.nullable(), to: localised.nullable(), by: person.nullable() },
});
const budget = object({ id: z.string(), title: localised, allotted: z.int(), spent: z.int() });

/** What a contract knows beside its steps. */
export const record = {
  lists: listOf(object({ ...listShape, mayEdit: z.boolean() })),
  ledger: object({ lines: listOf(ledgerLine), total: z.int(), budgets: listOf(budget) }),
  consents: listOf(object({ id: z.string(), title: localised, given: z.boolean(), until: day.nullable() })),
  silences: listOf(object({ person, item: z.string().nullable(), until: day })),
  outside: listOf(object({ step, answers: listOf(titled) })),
};

/** A record of the journal as it stands, for whoever may correct it. */
export const recordToCorrect = {
  ...{ record: z.int(), item: z.string(), person, step: step.nullable(), on: day },
  ...{ amount: z.int().nullable(), units: z.number().nullable() },
  attendance: listOf(object({ person, as: z.string() })).nullable(),
  answers: z.record(z.string(), z.string()).nullable(),
  form: z.looseObject({ criteria: listOf(titled).optional(), scale: listOf(titled).optional() }),
};
