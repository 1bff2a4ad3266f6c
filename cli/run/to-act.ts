import type { Program } from '#engine/program';
import type { ContractState } from '#engine/state';
import { type Act, actSchema } from '#schema/acts';
import { textRefOf } from '../preview/field-value.ts';
import { findItem } from './find-item.ts';
import type { Names } from './names.ts';
import type { ScriptAct } from './script.ts';
import { scriptProblems } from './script-problems.ts';
import { columnsOf, toData } from './values.ts';

/** A "no" to an act that did not reach the engine, in the same shape as the engine's own. */
export type ScriptRefusal = { code: string; details: Record<string, unknown> };

type Context = { program: Program; state: ContractState; names: Names; person: string };

/** Makes an act of a script one that the engine takes: ids for names, an item for a step, references for texts. */
export function toAct(written: ScriptAct, context: Context): { act: Act } | { refusal: ScriptRefusal } {
  const translated = translate(written, context);
  const named = nameItem(translated, context);
  if ('refusal' in named) return named;
  const parsed = actSchema.safeParse(named.act);
  if (parsed.success) return { act: parsed.data };
  if (!ACT_TYPES.has(written.type)) return { refusal: { code: 'ACT_UNKNOWN', details: { type: written.type } } };
  const [problem] = scriptProblems(parsed.error.issues, named.act);
  return { refusal: { code: 'EVENT_MALFORMED', details: { at: problem?.path.join('.'), why: problem?.code } } };
}

const ACT_TYPES = new Set<string>(actSchema.options.map((option) => option.shape.type.value));

type Loose = Record<string, unknown>;

const PEOPLE_KEYS = ['person', 'for', 'of', 'witness', 'organisation'];
const TEXT_KEYS = ['reason', 'text', 'minutes'];

function translate(written: ScriptAct, { program, names }: Context): Loose {
  const act: Loose = { ...written };
  for (const key of PEOPLE_KEYS) if (typeof act[key] === 'string') act[key] = names.idOf(act[key]);
  for (const key of TEXT_KEYS) if (typeof act[key] === 'string') act[key] = textRefOf(act[key]);
  if (isRecord(act['attendance'])) act['attendance'] = mapKeys(act['attendance'], names.idOf);
  if (isRecord(act['fields'])) act['fields'] = toData(act['fields'], program.fields, names);
  if (isRecord(act['values'])) act['values'] = toData(act['values'], columnsOf(program, act['list']), names);
  if (written.type === 'setField' && typeof act['field'] === 'string') {
    const { [act['field']]: value } = toData({ [act['field']]: act['value'] }, program.fields, names);
    act['value'] = value;
  }
  return act;
}

/** Acts that name a step themselves, and are not about an item. */
const ABOUT_A_STEP = ['intervene'];

function nameItem(act: Loose, context: Context): { act: Loose } | { refusal: ScriptRefusal } {
  const { step, occurrence, seat, ...rest } = act;
  if (typeof step !== 'string' || 'item' in act) return { act };
  if (!Object.hasOwn(context.program.nodes, step) && !step.includes('/')) {
    return { refusal: { code: 'STEP_UNKNOWN', details: { step } } };
  }
  if (ABOUT_A_STEP.includes(String(act['type']))) return { act: { ...act, step: activationOf(context.state, step) } };
  const item = findItem(context.program, context.state, {
    step,
    occurrence: typeof occurrence === 'number' ? occurrence : undefined,
    seat: typeof seat === 'string' ? seat : undefined,
    verb: String(act['type']),
    person: context.person,
  });
  return item ? { act: { ...rest, item: item.id } } : { refusal: { code: 'STEP_NOT_OPEN', details: { step } } };
}

/** The latest activation of a step; the name itself where it already is one. */
function activationOf(state: ContractState, step: string): string {
  const activations = Object.values(state.steps).filter(({ node }) => node === step);
  return activations.at(-1)?.id ?? step;
}

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapKeys(record: Loose, rename: (key: string) => string): Loose {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [rename(key), value]));
}
