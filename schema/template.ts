import { z } from 'zod';
import { seatIdSchema } from './acts.ts';
import { conditionSchema } from './condition.ts';
import {
  idSchema,
  localisedSchema,
  longTextSchema,
  moneySchema,
  outcomeSchema,
  plainDateSchema,
  textSchema,
  titleSchema,
} from './primitives.ts';
import {
  DECISION_METHODS,
  FIELD_TYPES,
  JOIN_MODES,
  TEMPLATE_LIMITS as LIMITS,
  PARTICIPATION_LEVELS,
  PHASE_KINDS,
  RESOLUTIONS,
  ROLE_KINDS,
  SCENARIO_EVENTS,
  type StepKind,
  TEMPLATE_FORMAT,
} from './vocabulary.ts';
import { offsetSchema, recurrenceSchema, whenSchema } from './when.ts';

const listOf = <T extends z.ZodType>(item: T, max: number) => z.array(item).max(max);
const mapOf = <T extends z.ZodType>(item: T, max: number) =>
  z.record(idSchema, item).refine((map) => Object.keys(map).length <= max, { message: 'TOO_MANY', params: { max } });
const titledSchema = z.strictObject({ id: idSchema, title: titleSchema });
const fieldRefSchema = z.strictObject({ field: idSchema });
const countSchema = z.int().min(0).max(LIMITS.seatsPerRole);

/** A place at the table: who may sit there, and how many. */
export const roleSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(ROLE_KINDS),
  title: titleSchema,
  min: countSchema,
  max: countSchema,
  recruitedDuring: z.boolean().optional(),
  belowMin: z.union([z.literal('incident'), z.strictObject({ end: outcomeSchema })]).optional(),
});
export type Role = z.infer<typeof roleSchema>;

const columnSchema = z.strictObject({
  id: idSchema,
  type: z.enum(FIELD_TYPES),
  title: titleSchema,
  choices: listOf(titledSchema, LIMITS.choices).optional(),
  required: z.boolean().optional(),
});
export type Column = z.infer<typeof columnSchema>;

/** Something the contract knows: one value, one per person of a role, or a list with typed columns (R33). */
export const fieldSchema = columnSchema.extend({
  columns: listOf(columnSchema, LIMITS.columns).optional(),
  of: idSchema.optional(),
  visibleTo: listOf(idSchema, LIMITS.roles).optional(),
});
export type Field = z.infer<typeof fieldSchema>;

const repeatSchema = z.strictObject({ until: conditionSchema, max: z.int().min(1).max(LIMITS.repeat) });

/** A phase: a scope that opens, holds while something mandatory can still happen in it, and closes (R1 to R7). */
export const phaseSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(PHASE_KINDS),
  title: titleSchema,
  planned: z.strictObject({ from: whenSchema.optional(), to: whenSchema.optional() }).optional(),
  when: conditionSchema.optional(),
  closes: z
    .strictObject({ when: conditionSchema.optional(), notBefore: whenSchema.optional(), at: whenSchema.optional() })
    .optional(),
  repeat: repeatSchema.optional(),
  beside: z.literal(true).optional(),
  opens: whenSchema.optional(),
});
export type Phase = z.infer<typeof phaseSchema>;

const needSchema = z.union([
  z.enum(['one', 'all']),
  z.int().min(1).max(LIMITS.seatsPerRole),
  z.strictObject({ min: countSchema, max: countSchema }),
]);

/** One line of "who": a role, a kind of role, the person of a row, or the member the step is repeated for (R30). */
export const whoSchema = z.union([
  z.strictObject({ role: idSchema, need: needSchema.optional(), except: conditionSchema.optional() }),
  z.strictObject({ kind: z.enum(ROLE_KINDS), need: needSchema.optional(), except: conditionSchema.optional() }),
  z.strictObject({ row: idSchema, need: needSchema.optional(), except: conditionSchema.optional() }),
  z.strictObject({ each: z.literal('self'), need: needSchema.optional(), except: conditionSchema.optional() }),
]);
export type Who = z.infer<typeof whoSchema>;

const listRefSchema = idSchema;

const eachSchema = z.union([
  z.strictObject({ times: z.int().min(0).max(LIMITS.repeat) }),
  z.strictObject({ role: idSchema }),
  z.strictObject({ list: listRefSchema, where: conditionSchema.optional() }),
]);
export type Each = z.infer<typeof eachSchema>;

const deadlineSchema = z.union([
  z.strictObject({ at: whenSchema, then: outcomeSchema, coversBefore: z.boolean().optional() }),
  z.strictObject({ on: conditionSchema, then: outcomeSchema, coversBefore: z.boolean().optional() }),
]);
export type Deadline = z.infer<typeof deadlineSchema>;

const boundarySchema = z.union([
  z.strictObject({ outcome: outcomeSchema, at: whenSchema }),
  z.strictObject({ outcome: outcomeSchema, on: conditionSchema }),
]);
export type Boundary = z.infer<typeof boundarySchema>;

const limitMaxSchema = z.union([z.number().min(0).max(1e12), fieldRefSchema]);
const limitPerSchema = z.enum(['week', 'month', 'person']).optional();
const limitRefSchema = z
  .string()
  .regex(
    /^(units|amount|field:[a-z][a-z0-9-]{0,63}|list:[a-z][a-z0-9-]{0,63}(\.[a-z][a-z0-9-]{0,63})?)$/,
    'LIMIT_INVALID',
  );
const limitSchema = z.union([
  z.strictObject({ sum: limitRefSchema, per: limitPerSchema, max: limitMaxSchema }),
  z.strictObject({ count: limitRefSchema, per: limitPerSchema, max: limitMaxSchema }),
  z.strictObject({ value: limitRefSchema, per: limitPerSchema, max: limitMaxSchema }),
]);
export type Limit = z.infer<typeof limitSchema>;

const commonShape = {
  id: idSchema,
  title: titleSchema,
  plain: longTextSchema.optional(),
  note: longTextSchema.optional(),
  phase: idSchema.optional(),
  in: idSchema.optional(),
  who: listOf(whoSchema, LIMITS.roles).optional(),
  required: z.boolean().optional(),
  when: conditionSchema.optional(),
  waitFor: conditionSchema.optional(),
  oneAtATime: textSchema(64).optional(),
  opens: whenSchema.optional(),
  due: whenSchema.optional(),
  join: z
    .strictObject({
      mode: z.enum(JOIN_MODES),
      n: z.int().min(1).max(LIMITS.edges).optional(),
      cancel: z.boolean().optional(),
    })
    .optional(),
  each: eachSchema.optional(),
  completes: z
    .union([
      z.enum(['all', 'none']),
      z.strictObject({
        n: z.union([z.int().min(1).max(LIMITS.repeat), fieldRefSchema]),
        cancel: z.boolean().optional(),
      }),
    ])
    .optional(),
  recurrence: recurrenceSchema.optional(),
  postpone: z.strictObject({ max: z.int().min(1).max(LIMITS.repeat) }).optional(),
  deadline: deadlineSchema.optional(),
  boundaries: listOf(boundarySchema, 20).optional(),
  reminders: z.union([idSchema, z.literal('none')]).optional(),
  visibleTo: listOf(idSchema, LIMITS.roles).optional(),
  limit: z.union([limitSchema, listOf(limitSchema, 10)]).optional(),
  participation: z.enum(PARTICIPATION_LEVELS).optional(),
  form: listOf(idSchema, LIMITS.fields).optional(),
  edits: listOf(listRefSchema, LIMITS.fields).optional(),
};

const kindShape = <K extends StepKind, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ ...commonShape, kind: z.literal(kind), ...shape });

const percentSchema = z.int().min(0).max(100);

/** One schema per kind of step: the common keys of syntax and the kind's own. */
export const nodeSchemas = {
  task: kindShape('task', {}),
  meeting: kindShape('meeting', {
    recordedBy: listOf(whoSchema, LIMITS.roles).optional(),
    minimum: z.record(idSchema, countSchema).optional(),
    delegation: z.strictObject({ min: countSchema, max: countSchema }).optional(),
    contribution: z.union([moneySchema, fieldRefSchema]).optional(),
    length: z
      .int()
      .min(1)
      .max(7 * 24 * 60)
      .optional(),
  }),
  sign: kindShape('sign', {
    order: listOf(idSchema, LIMITS.roles).optional(),
    quorum: z.union([z.int().min(1).max(LIMITS.seatsPerRole), z.strictObject({ percent: percentSchema })]).optional(),
    veto: listOf(idSchema, LIMITS.roles).optional(),
    text: z.union([z.literal('contract'), idSchema]).optional(),
  }),
  evaluation: kindShape('evaluation', {
    criteria: z.union([z.strictObject({ list: listRefSchema }), listOf(titledSchema, LIMITS.choices)]),
    scale: listOf(titledSchema, 20).optional(),
    views: listOf(z.enum(['self', 'others']), 2).optional(),
    commitments: z.boolean().optional(),
  }),
  decision: kindShape('decision', {
    method: z.enum(DECISION_METHODS),
    choices: listOf(titledSchema, LIMITS.choices),
    multiple: z.boolean().optional(),
    quorum: z.union([countSchema, z.strictObject({ percent: percentSchema })]).optional(),
    threshold: z.strictObject({ of: z.enum(['cast', 'present', 'entitled']), percent: percentSchema }).optional(),
    consultative: listOf(idSchema, LIMITS.roles).optional(),
    ties: outcomeSchema.optional(),
    default: outcomeSchema.optional(),
    about: z
      .strictObject({
        list: listRefSchema,
        where: conditionSchema.optional(),
        exceptRow: conditionSchema.optional(),
        keep: z.int().min(1).max(LIMITS.repeat).optional(),
      })
      .optional(),
  }),
  service: kindShape('service', {
    ends: whenSchema.optional(),
    steps: listOf(
      z.strictObject({
        id: idSchema,
        title: titleSchema,
        from: whenSchema,
        intensity: percentSchema.optional(),
        price: moneySchema.optional(),
      }),
      60,
    ).optional(),
    units: z
      .strictObject({ title: titleSchema, per: z.enum(['day', 'week', 'month', 'occurrence']).optional() })
      .optional(),
    handOverTo: idSchema.optional(),
  }),
  wait: kindShape('wait', {
    until: whenSchema.optional(),
    answers: listOf(titledSchema, LIMITS.choices).optional(),
    expected: whenSchema.optional(),
    recordedBy: listOf(whoSchema, LIMITS.roles).optional(),
    remembers: z.boolean().optional(),
  }),
  gate: kindShape('gate', {
    mode: z.enum(['exclusive', 'inclusive', 'race']),
    branches: listOf(
      z.union([
        z.strictObject({ outcome: outcomeSchema, if: conditionSchema }),
        z.strictObject({ outcome: outcomeSchema, at: whenSchema }),
        z.strictObject({ outcome: outcomeSchema, on: conditionSchema }),
      ]),
      LIMITS.choices,
    ),
    default: outcomeSchema.optional(),
  }),
  notice: kindShape('notice', { text: longTextSchema.optional(), to: listOf(whoSchema, LIMITS.roles).optional() }),
  document: kindShape('document', {
    of: textSchema(64),
    sections: listOf(
      z.strictObject({ title: titleSchema.optional(), text: longTextSchema.optional(), from: idSchema.optional() }),
      100,
    ).optional(),
  }),
  option: kindShape('option', {
    options: listOf(titledSchema, LIMITS.choices),
    min: countSchema.optional(),
    max: countSchema.optional(),
  }),
  payment: kindShape('payment', {
    amount: z.union([moneySchema, fieldRefSchema, z.strictObject({ row: idSchema })]),
    from: idSchema.optional(),
    to: idSchema.optional(),
    budget: idSchema.optional(),
  }),
  group: kindShape('group', {
    repeat: repeatSchema.optional(),
    template: idSchema.optional(),
    roles: z.record(idSchema, idSchema).optional(),
    passes: listOf(idSchema, LIMITS.fields).optional(),
    returns: listOf(idSchema, LIMITS.fields).optional(),
  }),
  end: kindShape('end', { outcome: outcomeSchema }),
} as const;

/** A step of the template, of one of the kinds. */
export const nodeSchema = z.discriminatedUnion('kind', [
  nodeSchemas.task,
  nodeSchemas.meeting,
  nodeSchemas.sign,
  nodeSchemas.evaluation,
  nodeSchemas.decision,
  nodeSchemas.service,
  nodeSchemas.wait,
  nodeSchemas.gate,
  nodeSchemas.notice,
  nodeSchemas.document,
  nodeSchemas.option,
  nodeSchemas.payment,
  nodeSchemas.group,
  nodeSchemas.end,
]);
export type TemplateNode = z.infer<typeof nodeSchema>;
export type NodeOf<K extends StepKind> = Extract<TemplateNode, { kind: K }>;

/** An arrow: taken when its step leaves by that outcome. Arrows that go back say how many times (R14). */
export const edgeSchema = z.strictObject({
  id: idSchema,
  from: idSchema,
  outcome: outcomeSchema.optional(),
  to: idSchema,
  back: z.literal(true).optional(),
  maxTimes: z.int().min(1).max(LIMITS.repeat).optional(),
});
export type Edge = z.infer<typeof edgeSchema>;

/** A promise of one party to others (what makes a contract social). */
export const commitmentSchema = z.strictObject({
  id: idSchema,
  by: idSchema,
  to: listOf(idSchema, LIMITS.roles),
  text: longTextSchema,
  plain: longTextSchema.optional(),
  unlessUnavailable: z.boolean().optional(),
  conditional: conditionSchema.optional(),
  from: whenSchema.optional(),
  until: whenSchema.optional(),
  node: idSchema.optional(),
});

const reminderStepSchema = z.strictObject({
  offset: offsetSchema,
  to: z.union([z.enum(['assignee', 'coordinator', 'organisation']), z.strictObject({ role: idSchema })]),
  channel: z.enum(['preferred', 'second', 'letter', 'call']).optional(),
  repeat: z.strictObject({ every: offsetSchema, times: z.int().min(1).max(20) }).optional(),
  urgent: z.boolean().optional(),
});
export type ReminderStep = z.infer<typeof reminderStepSchema>;

/** A ladder of reminders: steps relative to the due date. */
export const reminderPolicySchema = z.strictObject({ steps: listOf(reminderStepSchema, LIMITS.reminderSteps) });
export type ReminderPolicy = z.infer<typeof reminderPolicySchema>;

export const articleSchema = z.strictObject({
  id: idSchema,
  common: z.boolean(),
  of: idSchema.optional(),
  title: titleSchema,
  text: longTextSchema,
});

/** What a preview supposes where the template leaves people free (R41). */
export const assumeSchema = z.strictObject({
  roles: z.record(idSchema, countSchema).optional(),
  rows: z.record(idSchema, z.int().min(0).max(LIMITS.repeat)).optional(),
  answers: z.record(idSchema, outcomeSchema).optional(),
  options: z.record(idSchema, listOf(outcomeSchema, LIMITS.choices)).optional(),
});
export type Assume = z.infer<typeof assumeSchema>;

/** What somebody does in a scenario, at noon of a day: how they answer a step, or what the coordinator does about one. */
const scenarioMoveSchema = z.strictObject({
  on: plainDateSchema,
  step: idSchema,
  occurrence: z.int().min(1).max(LIMITS.repeat).optional(),
  seat: seatIdSchema.optional(),
  /** The outcome they bring about; absent where the coordinator resolves what waits. */
  outcome: outcomeSchema.optional(),
  resolution: z.enum(RESOLUTIONS).optional(),
});
export type ScenarioMove = z.infer<typeof scenarioMoveSchema>;

/** A date that a scenario expects: a step or a phase, what happens, and when. */
const expectedDateSchema = z.strictObject({
  step: idSchema.optional(),
  phase: idSchema.optional(),
  occurrence: z.int().min(1).max(LIMITS.repeat),
  what: z.enum(SCENARIO_EVENTS),
  on: plainDateSchema,
});
export type ExpectedDate = z.infer<typeof expectedDateSchema>;

/**
 * A story that the template must tell: who does what on which day, and the dates that follow. It is played again at
 * every change; it means nothing for a contract.
 */
export const scenarioSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  opened: plainDateSchema,
  people: z.record(idSchema, countSchema).optional(),
  moves: listOf(scenarioMoveSchema, LIMITS.scenarioMoves),
  until: plainDateSchema,
  expected: listOf(expectedDateSchema, LIMITS.scenarioDates),
  /** How the contract has ended by then; absent while it runs. */
  ends: z.strictObject({ on: plainDateSchema, outcome: outcomeSchema }).optional(),
});
export type Scenario = z.infer<typeof scenarioSchema>;

const coordinateSchema = z.number().min(-1_000_000).max(1_000_000);

/** A programme as data (`trame/1`). Parsing returns the same value: no default, no transformation. */
export const templateSchema = z.strictObject({
  format: z.literal(TEMPLATE_FORMAT),
  id: idSchema,
  title: titleSchema,
  summary: longTextSchema.optional(),
  tags: listOf(textSchema(64), 50).optional(),
  /** Where it comes from: in words for people, or, in older templates, in one language for all. */
  source: z.union([textSchema(2_000), localisedSchema(2_000)]).optional(),
  territory: z.string().regex(/^[A-Z]{2}(-[0-9A-Z]{1,3})?$/, 'TERRITORY_INVALID'),
  goodFriday: z.boolean().optional(),
  timeZone: z
    .string()
    .regex(/^[A-Za-z]+(\/[A-Za-z_]+)?$/, 'TIME_ZONE_INVALID')
    .max(64),
  roles: listOf(roleSchema, LIMITS.roles),
  fields: listOf(fieldSchema, LIMITS.fields).optional(),
  phases: listOf(phaseSchema, LIMITS.phases),
  nodes: listOf(nodeSchema, LIMITS.nodes),
  edges: listOf(edgeSchema, LIMITS.edges),
  commitments: listOf(commitmentSchema, LIMITS.commitments).optional(),
  reminders: mapOf(reminderPolicySchema, LIMITS.reminderPolicies).optional(),
  articles: listOf(articleSchema, LIMITS.articles).optional(),
  assume: assumeSchema.optional(),
  scenarios: listOf(scenarioSchema, LIMITS.scenarios).optional(),
  layout: mapOf(z.strictObject({ x: coordinateSchema, y: coordinateSchema }), LIMITS.nodes).optional(),
});
export type Template = z.infer<typeof templateSchema>;
export type Commitment = z.infer<typeof commitmentSchema>;
export type Article = z.infer<typeof articleSchema>;
