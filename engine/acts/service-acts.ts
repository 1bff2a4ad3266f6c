import type { ActOf } from '#schema/acts';
import { completeRun } from '../flow/leave.ts';
import { lookup } from '../lookup.ts';
import { type Refusal, refuse } from '../refuse.ts';
import type { RunState, StepState } from '../state.ts';
import { emit, type Turn } from '../turn.ts';
import { type Acting, type Handler, isCoordinator } from './acting.ts';
import { findItem, isRefusal } from './answering.ts';

/**
 * Says on which day a service really began (R26). It opened by itself at its date and goes on whether anybody says so
 * or not (R47): nothing moves, and what was promised stays.
 */
export const startService: Handler<ActOf<'startService'>> = (turn, act, acting) => {
  const found = findService(turn, act.item, acting);
  if (isRefusal(found)) return found;
  const { step, run } = found;
  if (run.startedOn !== undefined) return refuse('SERVICE_ALREADY_STARTED', { on: run.startedOn });
  emit(turn, { type: 'ServiceStarted', step: step.id, run: run.key, on: acting.on });
  return null;
};

/** Ends a service before its date; its provider or a coordinator may. */
export const stopService: Handler<ActOf<'stopService'>> = (turn, act, acting) => {
  const found = findService(turn, act.item, acting);
  if (isRefusal(found)) return found;
  const { step, run } = found;
  if (run.startedOn !== undefined && acting.on < run.startedOn) return refuse('DATE_INVALID', { on: acting.on });
  completeRun(turn, step, run, { outcomes: ['ended'], on: acting.on, by: 'people' });
  return null;
};

function findService(turn: Turn, itemId: string, acting: Acting): { step: StepState; run: RunState } | Refusal {
  const found = findItem(turn, itemId, 'stopService', acting);
  if (isRefusal(found) && !(found.code === 'ACTOR_NOT_IN_SEAT' && isCoordinator(turn, acting.actor))) return found;
  const item = lookup(turn.state.items, itemId);
  const step = item ? turn.state.steps[item.step] : undefined;
  const run = item && step ? step.runs[item.run] : undefined;
  return step && run ? { step, run } : refuse('ITEM_CLOSED', { item: itemId });
}
