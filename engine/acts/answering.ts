import type { AnswerData, FactBody, Moment } from '#schema/facts';
import type { Verb } from '#schema/vocabulary';
import { AMENDMENT_SCOPE } from '../amend/names.ts';
import { openIncident } from '../flow/incidents.ts';
import { completeRun, nodeOf } from '../flow/leave.ts';
import { itemsIn } from '../live.ts';
import { lookup } from '../lookup.ts';
import { seatOnItem, seatsOfItem } from '../people/assignees.ts';
import type { ProgramNode } from '../program.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { CALLER, type ItemState, type RunState, type StepState } from '../state.ts';
import type { Running } from '../steps/kind.ts';
import { RECORDED } from '../steps/recorded.ts';
import { kindOf } from '../steps/registry.ts';
import { emit, type Turn } from '../turn.ts';
import type { Acting } from './acting.ts';

/** An open item with its step, found and allowed. */
export type Found = { item: ItemState; step: StepState; run: RunState; node: ProgramNode; seat: string };

/** Finds the item an act is about and checks that this person may do this with it. */
export function findItem(turn: Turn, itemId: string, verb: Verb, acting: Acting): Found | Refusal {
  const item = lookup(turn.state.items, itemId);
  if (!item) return missing(turn, itemId, acting.receivedAt);
  const step = turn.state.steps[item.step];
  const run = step?.runs[item.run];
  const node = step ? nodeOf(turn, step) : undefined;
  if (!step || !run || !node) return refuse('ITEM_CLOSED', { item: itemId });
  if (!item.verbs.includes(verb)) return refuse('VERB_NOT_ON_ITEM', { item: itemId, verb });
  const seat = seatOnItem(turn, item, acting.person);
  if (seat !== null) {
    noteDelegation(turn, item, acting);
    return { item, step, run, node, seat };
  }
  if (item.delegated?.from === acting.person) return refuse('ITEM_DELEGATED', { item: itemId });
  const isRecused = run.recused?.includes(acting.person);
  return refuse(isRecused ? 'ACTOR_RECUSED' : 'ACTOR_NOT_IN_SEAT', { item: itemId });
}

/** Whoever was handed an item acts for whoever gave it, and the journal says so. */
function noteDelegation(turn: Turn, { delegated }: ItemState, { person }: Acting): void {
  if (delegated?.to !== person || turn.origin.behalf !== undefined) return;
  turn.origin = { ...turn.origin, behalf: delegated.from };
}

/** What became of an item that is not open: never heard of, over, or decided by its deadline (R28). */
function missing(turn: Turn, itemId: string, receivedAt: Moment): Refusal {
  for (const [key, at] of Object.entries(turn.state.defaults)) {
    if (!itemId.startsWith(key)) continue;
    return refuse('DEFAULT_ALREADY_FIRED', { item: itemId, inTime: receivedAt < at, step: key });
  }
  return refuse(wasReached(turn, itemId) ? 'ITEM_CLOSED' : 'ITEM_UNKNOWN', { item: itemId.slice(0, 200) });
}

function wasReached(turn: Turn, itemId: string): boolean {
  return nodeOfPast(turn, itemId) !== undefined;
}

/** The step behind an item that is or was there, read from its name (R39). */
export function nodeOfPast(turn: Turn, itemId: string): ProgramNode | undefined {
  const found = /^(.*)\/(-?[a-z][a-z0-9-]*)~([0-9]+)[.[]/.exec(itemId.slice(0, 600));
  if (!found) return undefined;
  const [, scope = '', name = '', k = ''] = found;
  const open = turn.state.scopes[scope];
  const node = lookup(turn.program.nodes, name);
  return open && (open.count[name] ?? 0) < Number(k) ? undefined : node;
}

/** An answer that was received in time but handled after the default: the coordinator is asked to reinstate (R28). */
export function noteLateHandling(turn: Turn, refusal: Refusal, acting: Acting): boolean {
  if (refusal.code !== 'DEFAULT_ALREADY_FIRED' || refusal.details.inTime !== true) return false;
  const step = String(refusal.details.step);
  // Nothing is agreed after its last day: whoever proposed it may propose it again (R42).
  if (step.startsWith(`${AMENDMENT_SCOPE}/`)) return false;
  // Until the coordinator has answered, the phase in which it happened waits (R4).
  const scope = step.slice(0, step.lastIndexOf('/'));
  const where = turn.state.scopes[scope]?.closedOn === undefined && turn.state.scopes[scope] ? { scope } : {};
  openIncident(
    turn,
    'RECEIVED_IN_TIME',
    { ...where, details: { item: String(refusal.details.item), step, person: acting.person } },
    ['reinstate', 'dismiss'],
  );
  return true;
}

type Answer = { verb: Verb; counts?: 'done' | 'refused'; keep?: true; data?: AnswerData; recorded?: true };

/** States an answer, closes what it answers, and lets the step go if that was the last it waited for (R10, R45). */
export function answer(turn: Turn, found: Found, acting: Acting, { verb, counts, keep, data, recorded }: Answer): void {
  const { item, step, run } = found;
  const answered: FactBody<'ItemAnswered'> = {
    type: 'ItemAnswered',
    item: item.id,
    person: acting.person,
    as: recorded ? RECORDED : found.seat,
    verb,
    on: acting.on,
  };
  if (counts) answered.counts = counts;
  if (keep) answered.keep = keep;
  if (data) answered.data = data;
  emit(turn, answered);
  if (counts !== 'refused' || item.seat !== undefined || everybodyRefused(turn, item, run)) closeAnswered(turn, item);
  judge(turn, step, run.key);
}

function everybodyRefused(turn: Turn, item: ItemState, run: RunState): boolean {
  return seatsOfItem(turn, item).every((seat) => run.lines[item.line]?.refused.includes(seat));
}

function closeAnswered(turn: Turn, item: ItemState): void {
  emit(turn, { type: 'ItemClosed', item: item.id, why: 'answered' });
  for (const call of itemsIn(turn)) {
    if (call.line === CALLER && call.about === item.id)
      emit(turn, { type: 'ItemClosed', item: call.id, why: 'stepLeft' });
  }
}

/** Reads a run again after an answer or a change among its people. */
export function judge(turn: Turn, step: StepState, key: string): void {
  const run = step.runs[key];
  const node = nodeOf(turn, step);
  if (!run || run.stage !== 'open' || !node || turn.state.steps[step.id] !== step) return;
  const running = { turn, step, run, node } as Running;
  const ending = kindOf(running).judge?.(running);
  if (ending) completeRun(turn, step, run, ending);
}

export function isRefusal(value: object): value is Refusal {
  return 'code' in value;
}
