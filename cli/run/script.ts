import { z } from 'zod';
import { readJsonText } from '#schema/json-text';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import { Fault } from '../fault.ts';
import { readFileBounded } from '../read-file.ts';
import { detailOf } from '../template-details.ts';
import { scriptProblems } from './script-problems.ts';

const MOST_ACTS = 10_000;
const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
const text = z.string().min(1).max(64);
const values = z.record(z.string().max(64), z.unknown());

const partySchema = z.strictObject({
  role: text,
  person: name,
  organisation: name.optional(),
  secondChannel: z.boolean().optional(),
});

const actedSchema = z.strictObject({ at: text, by: name, act: z.looseObject({ type: text }) });
const answeredSchema = z.strictObject({
  at: text,
  outside: z.strictObject({ node: text, answer: text, on: text.optional() }),
});

const scriptSchema = z.strictObject({
  opened: text,
  parties: z.array(partySchema).max(1_000),
  fields: values.optional(),
  acts: z.array(z.union([actedSchema, answeredSchema])).max(MOST_ACTS),
  /** Until when time passes after the last act. */
  until: text.optional(),
});

/** What is played: an opening, and acts of people or answers from outside, each at its instant. */
export type Script = z.infer<typeof scriptSchema>;
export type ScriptParty = z.infer<typeof partySchema>;
export type ScriptMove = Script['acts'][number];
export type ScriptAct = z.infer<typeof actedSchema>['act'];

/** Reads a script that somebody wrote; refuses it with the place and the reason of each fault. */
export function readScript(file: string): Script {
  const json = readJsonText(readFileBounded(file, TEMPLATE_LIMITS.bytes));
  if (!json.ok) throw new Fault('SCRIPT_REFUSED', { file }, [detailOf(json.fault)]);
  const parsed = scriptSchema.safeParse(json.value);
  if (parsed.success) return parsed.data;
  const problems = scriptProblems(parsed.error.issues, json.value).slice(0, 50);
  throw new Fault('SCRIPT_REFUSED', { file }, problems.map(detailOf));
}
