import { z } from 'zod';
import { idSchema, outcomeSchema, plainDateSchema } from './primitives.ts';
import { CONTRACT_LIMITS, RESOLUTIONS, TEMPLATE_LIMITS } from './vocabulary.ts';

/** A random identifier (128 bits as 32 hexadecimal digits): of a person, a contract, a row, a text. */
export const randomIdSchema = z.string().regex(/^[0-9a-f]{32}$/);

/** The engine's own names of items, steps and scopes (R39). */
const engineIdSchema = z
  .string()
  .min(1)
  .max(600)
  .regex(/^[A-Za-z0-9~/.@*[\]_-]+$/);

/** A seat of a role: `ville.1`. */
export const seatIdSchema = z.string().regex(/^[a-z][a-z0-9-]{0,63}\.[1-9][0-9]{0,3}$/);

/** A text or a file kept outside the engine: its id, and a digest salted with a salt that is erased with the text. */
export const textRefSchema = z.strictObject({ id: randomIdSchema, digest: z.string().regex(/^[0-9a-f]{64}$/) });
export type TextRef = z.infer<typeof textRefSchema>;

/** A value that the engine may read: never free text. A text field holds a reference. */
export const dataSchema = z.union([
  z.number().min(-1e15).max(1e15),
  z.boolean(),
  z.string().max(64),
  z.array(z.string().max(64)).max(TEMPLATE_LIMITS.choices),
  textRefSchema,
  z.null(),
]);
export type Data = z.infer<typeof dataSchema>;

const valuesSchema = z.record(idSchema, dataSchema);
const personSchema = randomIdSchema;
const reason = { reason: textRefSchema.optional() };
const onItem = { item: engineIdSchema, ...reason };
const attendanceSchema = z.enum(['present', 'absent', 'excused', 'delegated']);

/** One thing that may be shared by itself: a text, one row of a list, one value of a field. */
const sharedThingSchema = z
  .string()
  .max(200)
  .regex(/^(text:[0-9a-f]{32}|row:[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]{0,63}|field:[a-z][a-z0-9-]*(@[0-9a-f]{32})?)$/);

/** What a record should have said. Nothing that moved the contract is among it: that stands. */
const correctionSchema = z.strictObject({
  on: plainDateSchema.optional(),
  amount: z.int().min(0).max(1e12).optional(),
  units: z.number().min(0).max(1e9).optional(),
  attendance: z.record(personSchema, attendanceSchema).optional(),
  answers: z.record(z.string().max(80), z.string().max(64)).optional(),
});
export type Correction = z.infer<typeof correctionSchema>;

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** Things whose words an amendment changes: programs hold no words, so that whoever proposes says which. */
const saysSchema = z.strictObject({
  nodes: z.array(idSchema).max(TEMPLATE_LIMITS.nodes),
  /** Promises that change in anything but who makes them to whom, with both sides before and after. */
  commitments: z
    .array(z.strictObject({ id: idSchema, by: idSchema, to: z.array(idSchema).max(TEMPLATE_LIMITS.roles) }))
    .max(TEMPLATE_LIMITS.commitments),
});
export type AmendmentSays = z.infer<typeof saysSchema>;

const act = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({
    type: z.literal(type),
    /** The day it really happened, if not today: a paper signature recorded later (R26). */
    on: plainDateSchema.optional(),
    /** The person somebody acts for, with a mandate and a channel. */
    for: personSchema.optional(),
    channel: z.enum(['screen', 'phone', 'letter', 'spoken', 'paper', 'meeting']).optional(),
    ...shape,
  });

/** What people do. One object, one act; at most 16 KB; no free text and no direct identifier inside. */
export const actSchema = z.discriminatedUnion('type', [
  act('complete', { ...onItem, fields: valuesSchema.optional() }),
  act('decline', onItem),
  act('sign', {
    ...onItem,
    method: z.enum(['code', 'paper', 'spoken']),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    witness: personSchema.optional(),
  }),
  act('refuse', onItem),
  act('answerInvitation', { ...onItem, answer: z.enum(['yes', 'no', 'maybe']) }),
  act('recordMeeting', {
    ...onItem,
    held: z.boolean(),
    attendance: z.record(personSchema, attendanceSchema).optional(),
    minutes: textRefSchema.optional(),
  }),
  act('evaluate', {
    ...onItem,
    answers: z.record(z.string().max(80), z.string().max(64)),
    /** What one says to the group. */
    text: textRefSchema.optional(),
    /** What one writes for oneself: nobody else reads it. */
    ownText: textRefSchema.optional(),
  }),
  act('vote', {
    ...onItem,
    choices: z.array(outcomeSchema).max(TEMPLATE_LIMITS.choices).optional(),
    scores: z.record(z.string().max(64), z.number().min(0).max(1000)).optional(),
    rows: z.record(z.string().max(64), outcomeSchema).optional(),
  }),
  act('decide', {
    ...onItem,
    choices: z.array(outcomeSchema).min(1).max(TEMPLATE_LIMITS.choices).optional(),
    rows: z.record(z.string().max(64), outcomeSchema).optional(),
  }),
  act('recordAnswer', { item: engineIdSchema.optional(), node: idSchema.optional(), answer: outcomeSchema, ...reason }),
  act('choose', { ...onItem, options: z.array(outcomeSchema).max(TEMPLATE_LIMITS.choices) }),
  act('recordPayment', { ...onItem, amount: z.int().min(0).max(1e12).optional() }),
  act('recordUnits', { ...onItem, units: z.number().min(0).max(1e9) }),
  act('startService', onItem),
  act('stopService', onItem),
  act('take', onItem),
  act('delegate', { ...onItem, to: personSchema }),
  act('takeBack', onItem),
  act('postpone', onItem),
  act('declareConflict', onItem),
  act('correct', {
    item: engineIdSchema,
    /** The number of the mistaken fact, and whose record it is. */
    record: z.int().min(1).max(1e9),
    person: personSchema,
    said: correctionSchema,
    /** The amount or the units that stand there now, by which the line is found. */
    was: z.number().min(0).max(1e12).optional(),
    reason: textRefSchema,
  }),
  act('share', {
    what: sharedThingSchema,
    with: z.array(idSchema).min(1).max(TEMPLATE_LIMITS.roles),
    purpose: textRefSchema,
    until: plainDateSchema.optional(),
  }),
  act('unshare', { what: sharedThingSchema }),
  act('eraseFile', { file: randomIdSchema, reason: textRefSchema }),
  act('comment', { item: engineIdSchema.optional(), text: textRefSchema }),
  act('setField', { field: idSchema, of: personSchema.optional(), value: dataSchema }),
  act('addRow', { list: idSchema, row: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/), values: valuesSchema }),
  act('changeRow', { list: idSchema, row: z.string().max(64), values: valuesSchema, ...reason }),
  act('removeRow', { list: idSchema, row: z.string().max(64), ...reason }),
  act('giveConsent', { field: idSchema, of: personSchema.optional(), until: plainDateSchema.optional() }),
  act('withdrawConsent', { field: idSchema, of: personSchema.optional() }),
  act('addParty', {
    role: idSchema,
    person: personSchema,
    organisation: randomIdSchema.optional(),
    secondChannel: z.boolean().optional(),
  }),
  act('replaceParty', {
    seat: seatIdSchema,
    person: personSchema,
    organisation: randomIdSchema.optional(),
    secondChannel: z.boolean().optional(),
    ...reason,
  }),
  act('releaseParty', { seat: seatIdSchema, ...reason }),
  act('withdraw', { seat: seatIdSchema, ...reason }),
  act('reschedule', { item: engineIdSchema, to: plainDateSchema, ...reason }),
  act('mute', { person: personSchema, item: engineIdSchema.optional(), until: plainDateSchema, ...reason }),
  act('remind', { item: engineIdSchema }),
  act('unmute', { person: personSchema, item: engineIdSchema.optional() }),
  act('suspend', { reason: textRefSchema }),
  act('resume', reason),
  act('resolve', {
    incident: z.string().max(600),
    resolution: z.enum(RESOLUTIONS),
    person: personSchema.optional(),
    outcome: outcomeSchema.optional(),
    ...reason,
  }),
  act('intervene', {
    step: engineIdSchema,
    move: z.enum(['skip', 'again', 'end']),
    outcome: outcomeSchema.optional(),
    reason: textRefSchema,
  }),
  act('close', { outcome: outcomeSchema, reason: textRefSchema }),
  act('proposeAmendment', {
    amendment: randomIdSchema,
    /** Content hash of the whole changed template, and the hash of its program: both are stored before. */
    template: hashSchema,
    program: hashSchema,
    /** The last day to answer. */
    until: plainDateSchema,
    ...reason,
    says: saysSchema,
  }),
  act('withdrawAmendment', reason),
]);
export type Act = z.infer<typeof actSchema>;
export type ActType = Act['type'];
export type ActOf<T extends ActType> = Extract<Act, { type: T }>;

/** Somebody who sits at the table from the start, as given at launch. */
export const partySchema = z.strictObject({
  role: idSchema,
  person: personSchema,
  organisation: randomIdSchema.optional(),
  /** Whether a second channel (text message, call) is known for this person. */
  secondChannel: z.boolean().optional(),
});
export type Party = z.infer<typeof partySchema>;

/** What a contract starts with: its people and the values known on day one. */
export const openingSchema = z.strictObject({
  parties: z.array(partySchema).max(CONTRACT_LIMITS.seats),
  fields: valuesSchema.optional(),
});
export type Opening = z.infer<typeof openingSchema>;
