import type { ActOf } from '#schema/acts';
import type { AnswerData } from '#schema/facts';
import { completeRun } from '../flow/leave.ts';
import { stepsIn } from '../live.ts';
import { lookup } from '../lookup.ts';
import type { ProgramNode, ProgramNodeOf } from '../program.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { offeredChoices, rowsAbout } from '../steps/decision.ts';
import type { Running } from '../steps/kind.ts';
import { emit, type Turn } from '../turn.ts';
import { type Acting, type Handler, needsCoordinator } from './acting.ts';
import { answer, type Found, findItem, isRefusal } from './answering.ts';
import { payContributions, recordLine } from './ledger.ts';
import { exceeds } from './limits.ts';

/** Records a meeting: held or not, who came, the minutes. Attendance is per person: one absence cancels nobody else. */
export const recordMeeting: Handler<ActOf<'recordMeeting'>> = (turn, act, acting) => {
  const found = findItem(turn, act.item, 'recordMeeting', acting);
  if (isRefusal(found)) return found;
  const wrong = checkDelegation(found.node, act.attendance ?? {});
  if (wrong) return wrong;
  const data: AnswerData = { held: act.held };
  if (act.attendance) data.attendance = act.attendance;
  if (act.minutes) data.text = act.minutes;
  if (act.held && found.node.kind === 'meeting') payContributions(turn, found.node, act.attendance ?? {}, acting);
  answer(turn, found, acting, { verb: 'recordMeeting', counts: 'done', keep: true, data, recorded: true });
  return null;
};

/** A meeting may say how many people come in place of the others. */
export function checkDelegation(node: ProgramNode, attendance: Record<string, string>): Refusal | null {
  const limits = node.kind === 'meeting' ? node.delegation : undefined;
  const delegated = Object.values(attendance).filter((how) => how === 'delegated').length;
  if (!limits || delegated === 0 || (delegated >= limits.min && delegated <= limits.max)) return null;
  return refuse('CHOICES_OUT_OF_BOUNDS', { min: limits.min, max: limits.max });
}

/** Records what somebody outside answered: before, on or after the expected date (R12). */
export const recordAnswer: Handler<ActOf<'recordAnswer'>> = (turn, act, acting) => {
  if (act.item === undefined) return recordEarly(turn, act, acting);
  const found = findItem(turn, act.item, 'recordAnswer', acting);
  if (isRefusal(found)) return found;
  if (!hasAnswer(found.node as ProgramNodeOf<'wait'>, act.answer))
    return refuse('CHOICE_UNKNOWN', { choice: act.answer });
  const data: AnswerData = { answer: act.answer, ...(act.reason ? { text: act.reason } : {}) };
  answer(turn, found, acting, { verb: 'recordAnswer', counts: 'done', keep: true, data, recorded: true });
  return null;
};

function recordEarly(turn: Turn, act: ActOf<'recordAnswer'>, acting: Acting): Refusal | null {
  const node = lookup(turn.program.nodes, act.node ?? '');
  if (node?.kind !== 'wait' || !node.answers) return refuse('STEP_UNKNOWN', { step: act.node ?? '' });
  const needs = needsCoordinator(turn, acting);
  if (needs) return needs;
  if (!hasAnswer(node, act.answer)) return refuse('CHOICE_UNKNOWN', { choice: act.answer });
  return outsideAnswer(turn, node.id, act.answer, acting.on);
}

function hasAnswer(node: Pick<ProgramNodeOf<'wait'>, 'answers'>, answered: string): boolean {
  return node.answers?.some((known) => known.id === answered) ?? false;
}

/** An answer from outside goes to the open step that waits for it, or is kept for the one to come (R12). */
export function outsideAnswer(turn: Turn, name: string, answered: string, on: string): Refusal | null {
  const node = lookup(turn.program.nodes, name);
  if (node?.kind !== 'wait' || !hasAnswer(node, answered))
    return refuse('CHOICE_UNKNOWN', { choice: answered, step: name });
  for (const step of stepsIn(turn)) {
    if (step.node !== name || step.stage !== 'open') continue;
    for (const run of Object.values(step.runs)) {
      if (run.stage !== 'open') continue;
      emit(turn, { type: 'OutsideAnswered', node: name, answer: answered, on, heard: true });
      completeRun(turn, step, run, { outcomes: [answered], on, by: 'people' });
      return null;
    }
  }
  if (node.remembers === false) return refuse('STEP_NOT_OPEN', { step: name });
  emit(turn, { type: 'OutsideAnswered', node: name, answer: answered, on });
  return null;
}

/** Gives one's voice in a decision of several (R34). */
export const vote: Handler<ActOf<'vote'>> = (turn, act, acting) => {
  const found = findItem(turn, act.item, 'vote', acting);
  if (isRefusal(found)) return found;
  const data: AnswerData = {};
  if (act.choices) data.choices = act.choices;
  if (act.scores) data.scores = act.scores;
  if (act.rows) data.rows = act.rows;
  return giveVoice(turn, found, acting, 'vote', data);
};

/** Decides alone, or sets off the draw. */
export const decide: Handler<ActOf<'decide'>> = (turn, act, acting) => {
  const found = findItem(turn, act.item, 'decide', acting);
  if (isRefusal(found)) return found;
  const data: AnswerData = { seed: acting.id };
  if (act.choices) data.choices = act.choices;
  if (act.rows) data.rows = act.rows;
  return giveVoice(turn, found, acting, 'decide', data);
};

function giveVoice(
  turn: Turn,
  found: Found,
  acting: Acting,
  verb: 'vote' | 'decide',
  data: AnswerData,
): Refusal | null {
  const wrong = checkVoice({ turn, ...found } as unknown as Running<'decision'>, data);
  if (wrong) return wrong;
  answer(turn, found, acting, { verb, counts: 'done', keep: true, data });
  return null;
}

function checkVoice(running: Running<'decision'>, data: AnswerData): Refusal | null {
  const { node } = running;
  const known = new Set(node.choices.map((choice) => choice.id));
  const offered = new Set(offeredChoices(running));
  for (const choice of [...(data.choices ?? []), ...Object.values(data.rows ?? {})]) {
    if (!known.has(choice)) return refuse('CHOICE_UNKNOWN', { choice });
    if (!node.about && !offered.has(choice)) return refuse('CHOICE_NO_LONGER_OFFERED', { choice });
  }
  if (node.about) return checkRows(running, data);
  if (node.method === 'lot') return null;
  if (node.method === 'score')
    return Object.keys(data.scores ?? {}).length > 0 ? null : refuse('ANSWER_INCOMPLETE', {});
  const count = new Set(data.choices ?? []).size;
  if (count === 0) return refuse('ANSWER_INCOMPLETE', {});
  if (count > 1 && !node.multiple && node.method !== 'rank') return refuse('CHOICES_OUT_OF_BOUNDS', { min: 1, max: 1 });
  return null;
}

function checkRows(running: Running<'decision'>, data: AnswerData): Refusal | null {
  const rows = new Set(rowsAbout(running).map((row) => row.id));
  const named = [...Object.keys(data.rows ?? {}), ...Object.keys(data.scores ?? {})];
  const unknown = named.find((row) => !rows.has(row));
  if (unknown !== undefined) return refuse('ROW_UNKNOWN', { row: unknown });
  return named.length > 0 || rows.size === 0 || running.node.method === 'lot' ? null : refuse('ANSWER_INCOMPLETE', {});
}

/** Records a line of the ledger, within its budget. */
export const recordPayment: Handler<ActOf<'recordPayment'>> = (turn, act, acting) => {
  const found = findItem(turn, act.item, 'recordPayment', acting);
  if (isRefusal(found)) return found;
  if (found.node.kind !== 'payment') return refuse('VERB_NOT_ON_ITEM', { item: act.item, verb: 'recordPayment' });
  const refused = recordLine(turn, found, found.node, act.amount, acting);
  if (refused) return refused;
  answer(turn, found, acting, {
    verb: 'recordPayment',
    counts: 'done',
    ...(act.amount === undefined ? {} : { data: { amount: act.amount } }),
  });
  return null;
};

/** Records hours or baskets of a running service, within its limits (R36). */
export const recordUnits: Handler<ActOf<'recordUnits'>> = (turn, act, acting) => {
  const found = findItem(turn, act.item, 'recordUnits', acting);
  if (isRefusal(found)) return found;
  if (!Number.isFinite(act.units) || act.units < 0) return refuse('UNIT_INVALID', { units: act.units });
  const over = exceeds(turn, found.node, { units: act.units, on: acting.on, person: acting.person, run: found.run });
  if (over) return over;
  emit(turn, {
    type: 'UnitsRecorded',
    step: found.step.id,
    run: found.run.key,
    units: act.units,
    on: acting.on,
    person: acting.person,
  });
  return null;
};
