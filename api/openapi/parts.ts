import { z } from 'zod';
import { INCIDENTS, PHASE_KINDS, RESOLUTIONS, ROLE_KINDS, STEP_KINDS, VERBS } from '#schema/vocabulary';
import { OPENING_TYPES } from '../presenters/programme.ts';

/*
 * What answers are made of, as schemas: the pieces that several answers share. Tests read every real answer with them.
 */

const object = z.strictObject;
export const listOf = z.array;
export const day = z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/);
export const moment = z.number();
export const localised = object({ fr: z.string(), en: z.string().optional() }).meta({ id: 'Localised' });
export const titled = object({ id: z.string(), title: localised });
export const person = object({ id: z.string(), name: z.string(), organisation: z.string().nullable() }).meta({
  id: 'Person',
});
export const duties = listOf(z.enum(['coordinator', 'administrator']));
export const dateView = object({ on: day, from: day.nullable(), because: localised.nullable() }).meta({
  id: 'Date',
});
export const step = object({
  node: z.string(),
  kind: z.enum(STEP_KINDS),
  title: localised,
  plain: localised.nullable(),
  occurrence: z.int().nullable(),
  repeats: z.boolean(),
  about: z.string().nullable().optional(),
}).meta({ id: 'Step' });
export const file = object({ file: z.string(), name: z.string().nullable(), type: z.string(), size: z.int() }).meta({
  id: 'File',
});
const resolutions = listOf(z.enum(RESOLUTIONS));

const phase = object({
  ...{ id: z.string(), kind: z.enum(PHASE_KINDS), title: localised, beside: z.boolean() },
  ...{ state: z.enum(['done', 'open', 'coming']), openedOn: day.nullable() },
});
const wait = { step, by: listOf(person), holds: z.int(), since: day, due: day.nullable() };
const lineShape = {
  ...{ id: z.string(), title: z.string(), programme: titled, rehearsal: z.boolean() },
  status: z.enum(['draft', 'starting', 'open', 'suspended', 'ended', 'poisoned']),
  ...{ seq: z.int(), phases: listOf(phase), openedOn: day.nullable(), nextDue: dateView.nullable() },
  ...{ openItems: z.int(), waits: listOf(object(wait)), incidents: z.int() },
  end: object({ outcome: z.string(), node: z.string().nullable(), on: day, step: step.nullable() }).nullable(),
  today: day,
};
export const contractLine = object(lineShape).meta({ id: 'ContractLine' });
export const boardLine = object({
  ...lineShape,
  waits: listOf(object({ ...wait, you: z.boolean(), daysLate: z.int().nullable() })),
  ...{ daysLate: z.int(), lastEventOn: day, asleep: z.boolean(), unsigned: z.int(), steers: z.boolean() },
});
const incident = object({
  ...{ id: z.string(), code: z.enum(INCIDENTS), on: day, step: step.nullable() },
  ...{ offers: resolutions, seat: z.string().nullable() },
});
export const contract = object({
  ...lineShape,
  version: object({ hash: z.string(), number: z.int() }),
  ...{ timeZone: z.string(), now: z.string() },
  parties: listOf(object({ seat: z.string(), role: titled, person: person.nullable() })),
  incidents: listOf(incident),
  amendments: listOf(object({ n: z.int(), on: day, steps: listOf(z.string()) })),
  my: object({ roles: listOf(z.string()), coordinates: z.boolean(), steers: z.boolean(), reaches: z.boolean() }),
}).meta({ id: 'Contract' });

const formField = object({
  ...{ id: z.string(), type: z.string(), title: localised, required: z.boolean() },
  ...{ choices: listOf(titled).nullable(), value: z.unknown() },
});
export const row = object({ id: z.string(), values: z.record(z.string(), z.unknown()) });
/** A list that people fill; `reviewed`: its rows are the criteria of a review. */
export const listShape = {
  ...{ id: z.string(), title: localised, columns: listOf(formField), rows: listOf(row) },
  reviewed: z.literal(true).optional(),
};
/** What an item asks; each kind of step has its own parts. */
const form = z.looseObject({
  fields: listOf(formField).optional(),
  lists: listOf(object(listShape)).optional(),
  choices: listOf(z.looseObject({ id: z.string(), title: localised })).optional(),
  criteria: listOf(titled).optional(),
  scale: listOf(titled).optional(),
});
const itemShape = {
  ...{ private: z.literal(false), id: z.string(), step, asks: z.enum(['answer', 'record', 'call']), mine: z.boolean() },
  ...{ people: listOf(person), roles: listOf(titled), verbs: listOf(z.enum(VERBS)), openedOn: day },
  asRole: localised.nullable(),
  ...{ due: dateView.nullable(), reminders: z.int(), open: z.boolean(), form },
  answers: listOf(object({ by: person, verb: z.enum(VERBS), on: day, for: person.nullable(), corrected: z.boolean() })),
  ...{ delegated: object({ from: person, to: person }).nullable(), startedOn: day.nullable() },
  ...{ handTo: listOf(person), toCall: listOf(person), remindedOn: day.nullable() },
  closed: object({ why: z.string(), at: moment }).nullable(),
  amendment: z.int().nullable(),
};
export const item = z
  .union([object({ private: z.literal(true), open: z.boolean() }), object(itemShape)])
  .meta({ id: 'Item' });
export const contractMark = object({ id: z.string(), title: z.string(), programme: localised, rehearsal: z.boolean() });
export const myItem = object({
  ...{ ...itemShape, contract: contractMark, today: day, days: z.int().nullable() },
  nearness: z.enum(['late', 'today', 'soon', 'later']),
});
const trial = object({ on: day, by: person, word: z.string().nullable() });
const channelByHand = z.enum(['call', 'letter']);
const told = z.enum(['called', 'posted']);
export const delivery = object({
  ...{
    id: z.string(),
    contract: contractMark,
    person,
    channel: channelByHand,
    state: z.enum(['open', 'done', 'over']),
  },
  ...{ phone: z.string().nullable(), address: z.string().nullable() },
  lines: listOf(
    object({
      why: z.enum(['rung', 'notice', 'incident']),
      ...{ step: step.nullable(), about: listOf(person), due: day.nullable() },
    }),
  ),
  ...{ date: day.nullable(), days: z.int().nullable(), since: day, trials: listOf(trial) },
  done: object({ ...trial.shape, how: told }).nullable(),
}).meta({ id: 'Delivery' });
export const deliveryPage = object({
  delivery,
  words: object({
    ...{ language: z.enum(['fr', 'en']), notice: z.string().nullable(), day: z.string(), greeting: z.string() },
    ...{ said: listOf(z.string()), closing: listOf(z.string()) },
  }).nullable(),
  others: listOf(delivery),
});
/** What a line of the room says of it: who tried, and who told it in the end; the id, for whoever may say so. */
export const hand = object({
  delivery: z.string().nullable(),
  trials: listOf(object({ on: day, by: person })),
  done: object({ on: day, by: person, how: told }).nullable(),
});
export const need = object({
  id: z.string(),
  code: z.enum(['stopped', 'decide', 'unreached', 'byHand', 'yours', 'late', 'tomorrow', 'asleep']),
  act: z.enum(['resolve', 'answer', 'call', 'tell', 'open']),
  ...{ contract: contractMark, step: step.nullable(), people: listOf(person), holds: z.int() },
  ...{ days: z.int().nullable(), date: day.nullable(), item: myItem.nullable() },
  ...{ delivery: delivery.nullable(), others: listOf(delivery) },
  incident: incident.pick({ id: true, code: true, offers: true, seat: true }).nullable(),
});

const commitmentShape = {
  ...{ id: z.string(), by: titled, people: listOf(person), to: listOf(titled), words: localised },
  ...{ plain: localised.nullable(), unlessUnavailable: z.boolean() },
  state: z.enum(['kept', 'partly', 'notAvailable', 'notKept', 'toCome', 'late']),
  ...{ date: dateView.nullable(), byMe: z.boolean(), toMe: z.boolean() },
  evidence: object({ how: z.enum(['said', 'review', 'step', 'none']), on: day.nullable(), step: step.nullable() }),
};
export const commitment = object(commitmentShape);
export const promiseToMe = object({ ...commitmentShape, contract: contractMark });

export const journalLine = object({
  ...{ correctable: z.boolean(), corrected: z.boolean() },
  ...{ seq: z.int(), at: moment, what: z.string(), by: person.nullable(), for: person.nullable() },
  ...{ channel: z.string().nullable(), step: step.nullable(), phase: localised.nullable(), role: localised.nullable() },
  ...{ people: listOf(person), about: localised.nullable(), date: dateView.nullable(), word: z.string().nullable() },
  ...{ wordTitle: localised.nullable(), text: z.string().nullable(), files: listOf(file), byItself: z.boolean() },
});

const roleShape = { id: z.string(), kind: z.enum(ROLE_KINDS), title: localised };
const version = object({ hash: z.string(), number: z.int(), publishedAt: moment });
const programmeShape = {
  ...{ id: z.string(), title: localised, summary: localised.nullable(), tags: listOf(z.string()) },
  ...{ territory: z.string(), version, roles: z.int(), steps: z.int() },
  phases: listOf(object({ id: z.string(), kind: z.enum(PHASE_KINDS), title: localised, beside: z.boolean() })),
};
export const programmeLine = object(programmeShape);
export const programme = object({
  ...programmeShape,
  roleList: listOf(object({ ...roleShape, min: z.int(), max: z.int(), recruitedDuring: z.boolean() })),
  fieldList: listOf(
    object({
      ...{ id: z.string(), type: z.enum(OPENING_TYPES), title: localised },
      choices: listOf(object({ id: z.string(), title: localised })),
    }),
  ),
  stepList: listOf(
    object({ id: z.string(), kind: z.enum(STEP_KINDS), title: localised, phase: z.string().nullable() }),
  ),
  versions: listOf(version),
});
