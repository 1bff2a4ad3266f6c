import { z } from 'zod';
import { AMENDMENT_OUTCOMES } from '../amendments/views.ts';
import { day, listOf, localised, moment, person } from './parts.ts';
import { template, year } from './year-parts.ts';

/* What the addresses about changes of a contract answer. */

const object = z.strictObject;

const because = z.union([
  object({ step: z.string() }),
  object({ commitment: z.string() }),
  object({ date: z.string(), was: day, becomes: day.nullable() }),
]);
const years = object({ before: year, after: year });
const concernedShape = { seat: z.string(), person: person.nullable(), role: localised, because: listOf(because) };
const place = object({ kind: z.string(), id: z.string().optional(), key: z.string().optional() });

export const amendmentWeighed = object({
  revision: z.int(),
  refusals: listOf(
    object({ code: z.string(), title: localised, details: z.record(z.string(), z.unknown()), at: place.optional() }),
  ),
  ...{ concerned: listOf(object(concernedShape)), calendar: years, before: template, after: template },
});

const amendment = object({
  ...{
    n: z.int(),
    outcome: z.enum(AMENDMENT_OUTCOMES),
    by: person,
    on: day,
    until: day,
    reason: z.string().nullable(),
  },
  ...{ closedOn: day.nullable(), refusedBy: person.nullable() },
  concerned: listOf(
    object({
      ...concernedShape,
      ...{ answer: z.enum(['yes', 'no', 'waiting', 'proposed']), on: day.nullable(), item: z.string().nullable() },
    }),
  ),
  ...{ before: template, after: template, dates: years.nullable() },
}).meta({ id: 'Amendment' });

export const amendments = {
  draft: object({ id: z.string(), updatedAt: moment, by: person }).nullable(),
  ...{ open: amendment.nullable(), past: listOf(amendment) },
};
