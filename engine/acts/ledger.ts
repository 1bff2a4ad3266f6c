import type { Data } from '#schema/acts';
import { rowOf } from '../dates/own.ts';
import type { ProgramNodeOf } from '../program.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { emit, type Turn } from '../turn.ts';
import type { Acting } from './acting.ts';
import type { Found } from './answering.ts';
import { exceeds } from './limits.ts';

/** Writes the line of a payment, unless its budget does not allow it. */
export function recordLine(
  turn: Turn,
  found: Found,
  node: ProgramNodeOf<'payment'>,
  given: number | undefined,
  acting: Acting,
): Refusal | null {
  const amount = given ?? amountOf(turn, found, node);
  if (amount === null || !Number.isSafeInteger(amount) || amount < 0)
    return refuse('VALUE_INVALID', { field: 'amount' });
  const over =
    exceedsBudget(turn, node.budget, amount) ??
    exceeds(turn, found.node, { amount, node: node.id, on: acting.on, person: acting.person });
  if (over) return over;
  addLine(turn, {
    node: node.id,
    ...(node.from ? { from: node.from } : {}),
    ...(node.to ? { to: node.to } : {}),
    ...(node.budget ? { budget: node.budget } : {}),
    amount,
    person: acting.person,
    on: acting.on,
  });
  return null;
}

function amountOf(turn: Turn, { step, run }: Found, node: ProgramNodeOf<'payment'>): number | null {
  if (typeof node.amount === 'number') return node.amount;
  if ('field' in node.amount) return asAmount(turn.state.fields[node.amount.field]);
  const row = rowOf(turn.program, turn.state, { scope: turn.state.scopes[step.scope], step, run });
  return asAmount(row?.values[node.amount.row]);
}

function asAmount(value: Data | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

/** Money promised for something is never overspent. */
export function exceedsBudget(turn: Turn, budget: string | undefined, amount: number): Refusal | null {
  if (budget === undefined) return null;
  const allotted = asAmount(turn.state.fields[budget]);
  if (allotted === null) return null;
  const spent = (turn.state.lists.ledger ?? []).reduce(
    (sum, row) => (row.values.budget === budget ? sum + Number(row.values.amount ?? 0) : sum),
    0,
  );
  return spent + amount > allotted ? refuse('BUDGET_EXCEEDED', { budget, allotted, spent, amount }) : null;
}

function addLine(turn: Turn, values: Record<string, Data>): void {
  const row = `l${(turn.state.lists.ledger ?? []).length + 1}`;
  emit(turn, { type: 'RowAdded', list: 'ledger', row, values });
}

/** Beneficiaries who came to a meeting are paid their contribution, like any other partner (P1). */
export function payContributions(
  turn: Turn,
  node: ProgramNodeOf<'meeting'>,
  attendance: Record<string, string>,
  acting: Acting,
): void {
  const { contribution } = node;
  if (contribution === undefined) return;
  const amount = typeof contribution === 'number' ? contribution : asAmount(turn.state.fields[contribution.field]);
  if (amount === null || amount <= 0) return;
  for (const seat of Object.values(turn.state.seats)) {
    if (seat.person === null || turn.program.roles[seat.role]?.kind !== 'beneficiary') continue;
    if (attendance[seat.person] !== 'present') continue;
    addLine(turn, { node: node.id, to: seat.role, person: seat.person, amount, on: acting.on });
  }
}
