import type { Act } from '#schema/acts';
import type { CivilDate, Moment } from '#schema/facts';
import { type Day, fromDay, toDay } from '../calendar/plain-date.ts';
import { civilOf, instantAt } from '../calendar/zone.ts';
import { asOpening, resolveWhen } from '../dates/resolve.ts';
import { fieldKey } from '../fields.ts';
import { isWired } from '../flow/leave.ts';
import { itemsIn } from '../live.ts';
import { seatsOfItem } from '../people/assignees.ts';
import type { Program, ProgramNode } from '../program.ts';
import { CALLER, type ContractState, type ItemState, type LineState, RECORDER } from '../state.ts';
import type { Turn } from '../turn.ts';
import { LATE_DAYS, type PreviewOptions } from './options.ts';
import { type Assumption, supposedValue } from './people.ts';

const NOON = 12 * 60;

/** Everything a supposed person needs to know to act. */
export type Cast = {
  program: Program;
  options: PreviewOptions;
  assumed: Assumption[];
  /** Steps that come before a step whose date was given, with the day by which they were done. */
  doneBy: ReadonlyMap<string, CivilDate>;
  /** When each item is acted on, as long as its due date stays. */
  plans: Map<string, { due: Moment | null; at: Moment | null }>;
};

/** The noon at which an item is acted on, or null when nobody will (R41). */
export function actsAt(cast: Cast, turn: Turn, item: ItemState): Moment | null {
  const due = item.due?.at ?? null;
  const known = cast.plans.get(item.id);
  if (known && known.due === due) return known.at;
  const at = planAct(cast, turn, item);
  // A wait follows its expected date, which may move without the item.
  if (!item.verbs.includes('recordAnswer')) cast.plans.set(item.id, { due, at });
  return at;
}

function planAct(cast: Cast, turn: Turn, item: ItemState): Moment | null {
  const step = turn.state.steps[item.step];
  const node = step ? turn.program.nodes[step.node] : undefined;
  if (!step || !node || !isActedOn(cast, node, item)) return null;
  const day = actingDay(cast, turn, item, node);
  return day === null ? null : instantAt(cast.program.zone, Math.max(day, toDay(item.openedOn)), NOON);
}

/** Invitations need no answer, a menu is left unless the preview says otherwise, calls are nobody's due. */
function isActedOn(cast: Cast, node: ProgramNode, item: ItemState): boolean {
  if (item.line === CALLER || node.kind === 'service') return false;
  if (node.kind === 'meeting') return item.line === RECORDER;
  return node.kind !== 'option' || optionsOf(cast, node).length > 0 || node.holds;
}

function actingDay(cast: Cast, turn: Turn, item: ItemState, node: ProgramNode): Day | null {
  const stated = cast.options.on?.[node.id];
  if (stated !== undefined) return toDay(stated);
  const expected = expectedDay(turn, item, node);
  const due = expected ?? (item.due ? toDay(item.due.on) : toDay(item.openedOn));
  const doneBy = cast.doneBy.get(node.id);
  if (doneBy !== undefined) return Math.min(due, toDay(doneBy));
  if (expected !== null) return expected;
  const role = roleOf(turn, item);
  const behaviour = (role === undefined ? undefined : cast.options.roles?.[role]) ?? cast.options.people ?? 'diligent';
  if (behaviour === 'silent') return null;
  const days = role === undefined ? undefined : cast.options.late?.[role];
  return due + (days ?? (behaviour === 'late' ? LATE_DAYS : 0));
}

/** Waits answer on the day they were expected (R41). */
function expectedDay(turn: Turn, item: ItemState, node: ProgramNode): Day | null {
  const step = turn.state.steps[item.step];
  const run = step?.runs[item.run];
  if (node.kind !== 'wait' || !node.expected || !step || !run) return null;
  const date = resolveWhen(turn, node.expected, { scope: turn.state.scopes[step.scope], step, run });
  return date === null ? null : civilOf(turn.program.zone, asOpening(turn, { ...date, from: date.to }).at).day;
}

function roleOf(turn: Turn, item: ItemState): string | undefined {
  const seat = seatsOfItem(turn, item)[0];
  return seat === undefined ? undefined : turn.state.seats[seat]?.role;
}

/** The item that somebody acts on now: the first open one in the order of the steps, then of the occurrences (R41). */
export function itemToActOn(cast: Cast, turn: Turn, now: Moment, isOut: (item: string) => boolean): ItemState | null {
  let first: ItemState | null = null;
  for (const item of itemsIn(turn)) {
    const at = actsAt(cast, turn, item);
    if (at === null || at > now || isOut(item.id)) continue;
    if (first === null || comesBefore(turn, item, first)) first = item;
  }
  return first;
}

function comesBefore(turn: Turn, a: ItemState, b: ItemState): boolean {
  const [stepA, stepB] = [turn.state.steps[a.step], turn.state.steps[b.step]];
  const places = (turn.program.nodes[stepA?.node ?? '']?.ix ?? 0) - (turn.program.nodes[stepB?.node ?? '']?.ix ?? 0);
  if (places !== 0) return places < 0;
  return (stepA?.runs[a.run]?.n ?? 0) < (stepB?.runs[b.run]?.n ?? 0);
}

/** What somebody does with an item, and who. Null when nobody can. */
export function actOn(cast: Cast, turn: Turn, item: ItemState): { act: Act; person: string } | null {
  const step = turn.state.steps[item.step];
  const node = step ? turn.program.nodes[step.node] : undefined;
  const run = step?.runs[item.run];
  const line = run?.lines[item.line];
  const seat = seatsOfItem(turn, item).find((candidate) => !line || !hasAnswered(line, candidate));
  const person = seat === undefined ? null : (turn.state.seats[seat]?.person ?? null);
  if (!node || person === null) return null;
  const stated = cast.options.on?.[node.id];
  const act = bodyOf(cast, turn, node, item, person);
  if (act && stated !== undefined && stated <= turn.today) act.on = stated;
  return act ? { act, person } : null;
}

/** What somebody does with an item to bring one outcome about; the rest as a preview would fill it in. */
export function actFor(turn: Turn, item: ItemState, outcome: string): { act: Act; person: string } | null {
  const node = turn.state.steps[item.step]?.node ?? '';
  const options = { opened: turn.today, answers: { [node]: outcome } };
  const cast: Cast = { program: turn.program, options, assumed: [], doneBy: new Map(), plans: new Map() };
  return actOn(cast, turn, item);
}

function hasAnswered({ done, refused }: LineState, seat: string): boolean {
  return done.includes(seat) || refused.includes(seat);
}

function bodyOf(cast: Cast, turn: Turn, node: ProgramNode, item: ItemState, person: string): Act | null {
  const outcome = cast.options.answers?.[node.id] ?? cast.options.assume?.answers?.[node.id];
  switch (node.kind) {
    case 'task':
      if (outcome === 'declined') return { type: 'decline', item: item.id };
      return { type: 'complete', item: item.id, fields: formOf(cast, turn, node, person) };
    case 'meeting':
      return { type: 'recordMeeting', item: item.id, held: outcome !== 'notHeld', attendance: everybody(turn.state) };
    case 'sign':
      if (outcome === 'refused') return { type: 'refuse', item: item.id };
      return { type: 'sign', item: item.id, method: 'code' };
    case 'evaluation':
      return { type: 'evaluate', item: item.id, answers: {} };
    case 'payment':
      if (outcome === 'refused') return { type: 'refuse', item: item.id };
      return { type: 'recordPayment', item: item.id, ...amountOf(node, turn) };
    case 'wait':
      return {
        type: 'recordAnswer',
        item: item.id,
        answer: chosen(cast, turn, node, item, outcome, node.answers ?? []),
      };
    case 'option':
      return { type: 'choose', item: item.id, options: optionsOf(cast, node) };
    case 'decision':
      return decisionOf(cast, turn, node, item, outcome);
    default:
      return null;
  }
}

/** An amount nobody stated is worth one cent: a preview shows dates, not money. */
function amountOf(node: Extract<ProgramNode, { kind: 'payment' }>, turn: Turn): { amount?: number } {
  if (typeof node.amount === 'number') return {};
  if ('field' in node.amount) return typeof turn.state.fields[node.amount.field] === 'number' ? {} : { amount: 1 };
  return { amount: 1 };
}

function everybody(state: ContractState): Record<string, 'present'> {
  const present: Record<string, 'present'> = {};
  for (const seat of Object.values(state.seats)) if (seat.person !== null) present[seat.person] = 'present';
  return present;
}

function optionsOf(cast: Cast, node: ProgramNode): string[] {
  const answered = cast.options.answers?.[node.id];
  if (answered !== undefined) return answered === 'none' ? [] : answered.split(',');
  return cast.options.assume?.options?.[node.id] ?? [];
}

function formOf(
  cast: Cast,
  turn: Turn,
  node: ProgramNode,
  person: string,
): Record<string, ReturnType<typeof supposedValue>> {
  const values: Record<string, ReturnType<typeof supposedValue>> = {};
  for (const id of node.form ?? []) {
    const field = cast.program.fields[id];
    const isKnown = turn.state.fields[fieldKey(id, field?.of ? person : undefined)] !== undefined;
    if (!field?.required || isKnown || field.type === 'list') continue;
    values[id] = supposedValue(field, turn.today, person);
    note(cast, { what: 'field', name: id, value: values[id] ?? null });
  }
  return values;
}

type Choosing = Extract<ProgramNode, { kind: 'decision' | 'wait' }>;

/** The outcome asked for, or the first choice that does not go back (R41). */
function chosen(
  cast: Cast,
  turn: Turn,
  node: Choosing,
  item: ItemState,
  asked: string | undefined,
  choices: { id: string }[],
): string {
  if (asked !== undefined) return asked;
  const scope = turn.state.scopes[turn.state.steps[item.step]?.scope ?? ''];
  const goesBack = (choice: string) => (node.out[choice] ?? []).some((edge) => turn.program.edges[edge]?.back);
  const free = choices.find(
    ({ id }) => !goesBack(id) && (!scope || !(node.out[id] ?? []).length || isWired(turn, scope, node, id)),
  );
  const choice = (free ?? choices[0])?.id ?? '';
  note(cast, { what: 'answer', name: node.id, value: choice });
  return choice;
}

function decisionOf(
  cast: Cast,
  turn: Turn,
  node: Extract<ProgramNode, { kind: 'decision' }>,
  item: ItemState,
  outcome: string | undefined,
): Act {
  const type = node.method === 'one' || node.method === 'lot' ? 'decide' : 'vote';
  const choice = chosen(cast, turn, node, item, outcome, node.choices);
  if (!node.about) {
    if (node.method === 'score') return { type: 'vote', item: item.id, scores: { [choice]: 1 } };
    return { type, item: item.id, choices: [choice] } as Act;
  }
  const rows: Record<string, string> = {};
  for (const row of turn.state.lists[node.about.list] ?? []) rows[row.id] = choice;
  return { type, item: item.id, rows } as Act;
}

function note(cast: Cast, assumption: Assumption): void {
  const isKnown = cast.assumed.some((known) => known.what === assumption.what && known.name === assumption.name);
  if (!isKnown) cast.assumed.push(assumption);
}

/** The civil day of an instant. */
export function dayOfInstant(program: Program, at: Moment): CivilDate {
  return fromDay(civilOf(program.zone, at).day);
}
