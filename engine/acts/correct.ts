import type { ActOf, Correction, Data } from '#schema/acts';
import { isPlainDate } from '../calendar/plain-date.ts';
import { lookup } from '../lookup.ts';
import type { ProgramNode, ProgramNodeOf } from '../program.ts';
import { type Refusal, refuse } from '../refuse.ts';
import type { RunState } from '../state.ts';
import { emit, type Turn } from '../turn.ts';
import { type Handler, isCoordinator } from './acting.ts';
import { nodeOfPast } from './answering.ts';
import { wrongAnswer } from './item-acts.ts';
import { exceedsBudget } from './ledger.ts';
import { exceeds } from './limits.ts';
import { checkDelegation } from './record-acts.ts';

type Correct = ActOf<'correct'>;

/**
 * Says what a record should have said: its day, an amount, units, who came, the answers of a review. History stays, and
 * so does everything that followed: a correction moves no token and no date, and never touches an outcome.
 */
export const correct: Handler<Correct> = (turn, act, acting) => {
  const node = nodeOfPast(turn, act.item);
  if (!node) return refuse('ITEM_UNKNOWN', { item: act.item.slice(0, 200) });
  if (act.person !== acting.person && !isCoordinator(turn, acting.actor))
    return refuse('ACTOR_NOT_ALLOWED', { needs: 'coordinator' });
  const wrong = checkKeys(node, act.said) ?? checkDay(turn, act.said) ?? checkSaid(turn, node, act);
  if (wrong) return wrong;
  const { item, record, person, said, was, reason } = act;
  emit(turn, { type: 'RecordCorrected', item, record, person, said, reason, ...(was === undefined ? {} : { was }) });
  const line = node.kind === 'payment' ? lineOf(turn, node, act) : undefined;
  if (line) emit(turn, { type: 'RowChanged', list: 'ledger', row: line.id, values: valuesOf(said) });
  return null;
};

/** What may be corrected besides the day: everything else a step says moved the contract. */
const CORRECTABLE: Partial<Record<ProgramNode['kind'], keyof Correction>> = {
  payment: 'amount',
  service: 'units',
  meeting: 'attendance',
  evaluation: 'answers',
};

function checkKeys(node: ProgramNode, said: Correction): Refusal | null {
  const keys = Object.keys(said);
  if (keys.length === 0) return refuse('ANSWER_INCOMPLETE', {});
  const moved = keys.find((key) => key !== 'on' && key !== CORRECTABLE[node.kind]);
  return moved === undefined ? null : refuse('OUTCOME_STANDS', { key: moved });
}

function checkDay(turn: Turn, { on }: Correction): Refusal | null {
  if (on === undefined) return null;
  if (!isPlainDate(on)) return refuse('DATE_INVALID', { on });
  return on > turn.today ? refuse('DATE_IN_FUTURE', { on, today: turn.today }) : null;
}

function checkSaid(turn: Turn, node: ProgramNode, act: Correct): Refusal | null {
  switch (node.kind) {
    case 'payment':
      return checkPayment(turn, node, act);
    case 'service':
      return checkService(turn, node, act);
    case 'meeting':
      return checkDelegation(node, act.said.attendance ?? {});
    case 'evaluation':
      return wrongAnswer(turn, node, act.said.answers ?? {});
    default:
      return null;
  }
}

/** The sum of what was paid stays within its budget and its limits. */
function checkPayment(turn: Turn, node: ProgramNodeOf<'payment'> & ProgramNode, act: Correct): Refusal | null {
  const line = lineOf(turn, node, act);
  if (!line) return refuse('RECORD_UNKNOWN', { record: act.record });
  const amount = act.said.amount ?? act.was ?? 0;
  if (!Number.isSafeInteger(amount) || amount < 0) return refuse('VALUE_INVALID', { field: 'amount' });
  const ledger = (turn.state.lists.ledger ?? []).filter((row) => row !== line);
  const without = { ...turn, state: { ...turn.state, lists: { ...turn.state.lists, ledger } } };
  const on = act.said.on ?? dayOf(line.values.on);
  return (
    exceedsBudget(without, node.budget, amount) ??
    exceeds(without, node, { amount, node: node.id, on, person: act.person })
  );
}

const dayOf = (value: Data | undefined) => (typeof value === 'string' ? value : '');

function lineOf(turn: Turn, node: ProgramNode, { was, person }: Correct) {
  return (turn.state.lists.ledger ?? []).find(
    ({ values }) => values.node === node.id && values.amount === was && values.person === person,
  );
}

function valuesOf({ amount, on }: Correction) {
  return { ...(amount === undefined ? {} : { amount }), ...(on === undefined ? {} : { on }) };
}

/** Units of a service that still runs, within its limits; without units, the day on which it really began. */
function checkService(turn: Turn, node: ProgramNode, act: Correct): Refusal | null {
  const item = lookup(turn.state.items, act.item);
  const run: RunState | undefined = item ? turn.state.steps[item.step]?.runs[item.run] : undefined;
  if (!run) return refuse('ITEM_CLOSED', { item: act.item });
  const { units, on } = act.said;
  if (units === undefined) return run.startedOn === undefined ? refuse('RECORD_UNKNOWN', { record: act.record }) : null;
  if (!Number.isFinite(units) || units < 0) return refuse('UNIT_INVALID', { units });
  const entry = run.unitLog?.find((line) => line.units === act.was && line.person === act.person);
  if (!entry) return refuse('RECORD_UNKNOWN', { record: act.record });
  const others = { ...run, unitLog: (run.unitLog ?? []).filter((line) => line !== entry) };
  return exceeds(turn, node, { units, on: on ?? entry.on, person: act.person, run: others });
}
