import type { ActOf } from '#schema/acts';
import { SKIPPED } from '#schema/vocabulary';
import { AMENDMENT_STEP } from '../amend/names.ts';
import { muteKey } from '../apply/contract-facts.ts';
import { isPlainDate, toDay } from '../calendar/plain-date.ts';
import { asDue, resolveWhen } from '../dates/resolve.ts';
import { endContract } from '../flow/end.ts';
import { retimeItems } from '../flow/items.ts';
import { reach } from '../flow/joins.ts';
import { dropRun, finishRepeated, leaveStep, nodeOf, withdrawStep } from '../flow/leave.ts';
import { redateStep } from '../flow/redate.ts';
import { planSeries, reshapeSeries } from '../flow/series.ts';
import { lookup } from '../lookup.ts';
import { refuse } from '../refuse.ts';
import { emit, type Turn } from '../turn.ts';
import { type Handler, isCoordinator, isParty, needsCoordinator } from './acting.ts';
import { findItem, isRefusal } from './answering.ts';
import { shiftSoftDates } from './pause.ts';

/** Puts an occurrence off: it closes, and one more is appended at the end, a limited number of times (R23). */
export const postpone: Handler<ActOf<'postpone'>> = (turn, act, acting) => {
  const found = findItem(turn, act.item, 'postpone', acting);
  if (isRefusal(found)) return found;
  const { step, run, node } = found;
  if (!node.postpone || !step.series || 'dates' in (node.recurrence ?? {}))
    return refuse('POSTPONE_NOT_ALLOWED', { item: act.item });
  if (step.series.appended >= node.postpone.max) return refuse('POSTPONE_EXHAUSTED', { max: node.postpone.max });
  dropRun(turn, step, run, 'postponed');
  reshapeSeries(turn, step, node, { appended: 1 });
  planSeries(turn, step, node);
  return null;
};

/** Moves the date of one item by hand; from then on no anchor moves it (R27). */
export const reschedule: Handler<ActOf<'reschedule'>> = (turn, act, acting) => {
  const refused = needsCoordinator(turn, acting);
  if (refused) return refused;
  if (!isPlainDate(act.to) || act.to < turn.today) return refuse('DATE_INVALID', { on: act.to });
  const item = lookup(turn.state.items, act.item);
  const step = item ? turn.state.steps[item.step] : undefined;
  const run = item ? step?.runs[item.run] : undefined;
  const node = step ? nodeOf(turn, step) : undefined;
  if (!item || !step || !run || !node) return refuse('ITEM_UNKNOWN', { item: act.item });
  if (node.id === AMENDMENT_STEP) return refuse('AMENDMENT_STANDS');
  const date = resolveWhen(turn, { on: act.to }, { step, run });
  if (!date) return refuse('DATE_INVALID', { on: act.to });
  const value = asDue(turn, date);
  emit(turn, {
    type: 'DateMoved',
    step: step.id,
    run: run.key,
    what: 'due',
    value,
    was: run.due?.on ?? null,
    by: 'hand',
  });
  if (run.on !== undefined) {
    emit(turn, { type: 'DateMoved', step: step.id, run: run.key, what: 'occurrence', value, was: run.on, by: 'hand' });
  }
  retimeItems(turn, step, run, node, value);
  // A deadline may be counted from the due date.
  redateStep(turn, step);
  return null;
};

/** Asks for silence until a day: a person for herself, a coordinator for anybody. */
export const mute: Handler<ActOf<'mute'>> = (turn, act, acting) => {
  if (act.person !== acting.person && !isCoordinator(turn, acting.actor))
    return refuse('ACTOR_NOT_ALLOWED', { needs: 'coordinator' });
  if (!isPlainDate(act.until) || act.until < turn.today) return refuse('DATE_INVALID', { on: act.until });
  if (act.item !== undefined && !lookup(turn.state.items, act.item)) return refuse('ITEM_UNKNOWN', { item: act.item });
  if (!isParty(turn, act.person)) return refuse('PERSON_UNKNOWN', {});
  emit(turn, {
    type: 'Muted',
    person: act.person,
    until: act.until,
    ...(act.item === undefined ? {} : { item: act.item }),
  });
  return null;
};

export const unmute: Handler<ActOf<'unmute'>> = (turn, act, acting) => {
  if (act.person !== acting.person && !isCoordinator(turn, acting.actor))
    return refuse('ACTOR_NOT_ALLOWED', { needs: 'coordinator' });
  if (lookup(turn.state.mutes, muteKey(act.person, act.item)) === undefined) return refuse('PERSON_UNKNOWN', {});
  emit(turn, { type: 'Unmuted', person: act.person, ...(act.item === undefined ? {} : { item: act.item }) });
  return null;
};

/** Lets the contract rest: soft dates wait, legal ones do not (R28). */
export const suspend: Handler<ActOf<'suspend'>> = (turn, _act, acting) => {
  const refused = needsCoordinator(turn, acting);
  if (refused) return refused;
  if (turn.state.status === 'suspended') return refuse('CONTRACT_SUSPENDED', {});
  emit(turn, { type: 'Suspended', on: turn.today });
  return null;
};

export const resume: Handler<ActOf<'resume'>> = (turn, _act, acting) => {
  const refused = needsCoordinator(turn, acting);
  if (refused) return refused;
  const since = turn.state.restsSince;
  if (since === null) return refuse('CONTRACT_NOT_SUSPENDED', {});
  const days = toDay(turn.today) - toDay(since);
  emit(turn, { type: 'Resumed', on: turn.today, days });
  if (days > 0) shiftSoftDates(turn, days);
  return null;
};

/** Moves, repeats or ends something against the rules, always with a reason. */
export const intervene: Handler<ActOf<'intervene'>> = (turn, act, acting) => {
  const refused = needsCoordinator(turn, acting);
  if (refused) return refused;
  const step = lookup(turn.state.steps, act.step);
  const node = step ? nodeOf(turn, step) : undefined;
  if (!step || !node) return refuse('STEP_UNKNOWN', { step: act.step });
  if (node.id === AMENDMENT_STEP && act.move !== 'end') return refuse('AMENDMENT_STANDS');
  emit(turn, { type: 'Intervened', step: act.step, move: act.move });
  resolveIncidentsOf(turn, act.step);
  if (act.move === 'end') endContract(turn, act.outcome ?? 'closed', null);
  else if (act.move === 'skip') skipStep(turn, act.step);
  else startAgain(turn, act.step);
  return null;
};

/** Ends the contract before its time, with a reason. */
export const close: Handler<ActOf<'close'>> = (turn, act, acting) => {
  const refused = needsCoordinator(turn, acting);
  if (refused) return refused;
  endContract(turn, act.outcome, null);
  return null;
};

function resolveIncidentsOf(turn: Turn, step: string): void {
  for (const incident of Object.values(turn.state.incidents)) {
    if (incident.step === step) emit(turn, { type: 'IncidentResolved', incident: incident.id, resolution: 'dismiss' });
  }
}

/** Lets a step go as if its condition had been false. */
export function skipStep(turn: Turn, id: string): void {
  const step = turn.state.steps[id];
  const node = step ? nodeOf(turn, step) : undefined;
  if (!step || !node) return;
  for (const run of Object.values(step.runs)) dropRun(turn, step, run, 'withdrawn');
  leaveStep(turn, step, node, { outcomes: [SKIPPED], on: turn.today, by: 'coordinator' });
}

/** Starts a step once more, as a new activation: ids are never reused (R39). */
export function startAgain(turn: Turn, id: string): void {
  const step = turn.state.steps[id];
  const node = step ? nodeOf(turn, step) : undefined;
  const scope = step ? turn.state.scopes[step.scope] : undefined;
  if (!step || !node || !scope || scope.closedOn !== undefined) return;
  withdrawStep(turn, step, 'withdrawn');
  reach(turn, scope, node, []);
}

/** Ends what is left of a repeated step once its incident is settled. */
export function finishIfDone(turn: Turn, id: string): void {
  const step = turn.state.steps[id];
  const node = step ? nodeOf(turn, step) : undefined;
  if (step && node) finishRepeated(turn, step, node, { outcomes: [], on: turn.today, by: 'itself' });
}
