import type { Data } from '#schema/acts';
import type { Limit } from '#schema/template';
import { toDay, weekdayOf } from '../calendar/plain-date.ts';
import type { ProgramNode } from '../program.ts';
import { type Refusal, refuse } from '../refuse.ts';
import type { RunState } from '../state.ts';
import type { Turn } from '../turn.ts';

/** What an act is about to add: units of a service, values of a form, a row of a list. */
export type Candidate = {
  units?: number;
  /** A payment of this step, in cents. */
  amount?: number;
  node?: string;
  on?: string;
  person?: string;
  run?: RunState;
  fields?: Record<string, Data>;
  list?: string;
  row?: { id: string; values: Record<string, Data> };
};

/** The refusal of what would go over one of a step's limits; the strictest wins (R36). */
export function exceeds(turn: Turn, node: ProgramNode, candidate: Candidate): Refusal | null {
  const limits = node.limit === undefined ? [] : Array.isArray(node.limit) ? node.limit : [node.limit];
  for (const limit of limits) {
    const max = typeof limit.max === 'number' ? limit.max : turn.state.fields[limit.max.field];
    const amount = amountUnder(turn, limit, candidate);
    if (typeof max !== 'number' || amount === null || amount <= max) continue;
    return refuse('LIMIT_EXCEEDED', { max, amount, of: refOf(limit), per: limit.per ?? null });
  }
  return null;
}

function refOf(limit: Limit): string {
  return 'sum' in limit ? limit.sum : 'count' in limit ? limit.count : limit.value;
}

function amountUnder(turn: Turn, limit: Limit, candidate: Candidate): number | null {
  const ref = refOf(limit);
  if (ref === 'units') return unitsUnder(limit, candidate);
  if (ref === 'amount') return amountPaid(turn, limit, candidate);
  if (ref.startsWith('field:')) return asNumber(candidate.fields?.[ref.slice(6)]);
  if (!ref.startsWith('list:')) return null;
  const [list = '', column] = ref.slice(5).split('.');
  if (candidate.list !== list || !candidate.row) return null;
  const { row } = candidate;
  const rows = [...(turn.state.lists[list] ?? []).filter((other) => other.id !== row.id), row];
  if ('count' in limit || column === undefined) return rows.length;
  if ('value' in limit) return asNumber(row.values[column]);
  return rows.reduce((sum, other) => sum + (asNumber(other.values[column]) ?? 0), 0);
}

function amountPaid(turn: Turn, limit: Limit, { amount, node, on, person }: Candidate): number | null {
  if (amount === undefined || on === undefined) return null;
  if ('value' in limit) return amount;
  const paid = (turn.state.lists.ledger ?? []).filter((row) => {
    const entry = { on: asText(row.values.on), person: asText(row.values.person) };
    return row.values.node === node && isSame(limit.per, entry, { on, person });
  });
  if ('count' in limit) return paid.length + 1;
  return paid.reduce((sum, row) => sum + (asNumber(row.values.amount) ?? 0), amount);
}

function unitsUnder(limit: Limit, { units, on, person, run }: Candidate): number | null {
  if (units === undefined || on === undefined) return null;
  if ('value' in limit) return units;
  const logged = (run?.unitLog ?? []).filter((entry) => isSame(limit.per, entry, { on, person }));
  if ('count' in limit) return logged.length + 1;
  return logged.reduce((sum, entry) => sum + entry.units, units);
}

function isSame(
  per: Limit['per'],
  a: { on: string; person: string },
  b: { on: string; person: string | undefined },
): boolean {
  if (per === 'month') return a.on.slice(0, 7) === b.on.slice(0, 7);
  if (per === 'week') return weekOf(a.on) === weekOf(b.on);
  return per !== 'person' || a.person === b.person;
}

/** The Monday of a day's week. */
function weekOf(on: string): number {
  const day = toDay(on);
  return day - weekdayOf(day);
}

function asText(value: Data | undefined): string {
  return typeof value === 'string' ? value : '';
}

function asNumber(value: Data | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
