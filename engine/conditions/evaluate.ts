import type { Data } from '#schema/acts';
import type { Condition, CountSource, Value } from '#schema/condition';
import type { Comparison } from '#schema/vocabulary';
import { toDay } from '../calendar/plain-date.ts';
import { civilOf } from '../calendar/zone.ts';
import { memberOf, type Own, rowOf } from '../dates/own.ts';
import { type Reader, resolveWhen } from '../dates/resolve.ts';
import { fieldKey } from '../fields.ts';
import type { RowState } from '../state.ts';

/** True, false, or not known yet. The place that reads a condition says what unknown means there. */
export type Truth = boolean | null;

/** A place to read a condition from: the contract now, and the row at hand where there is one. */
export type Place = Own & { now: number; person?: string };

/** Evaluates a condition. It is total: mixed types and missing values are unknown, never an error (R46). */
export function evaluate(reader: Reader, condition: Condition, place: Place): Truth {
  if ('all' in condition) return every(condition.all.map((inner) => evaluate(reader, inner, place)));
  if ('any' in condition) return not(every(condition.any.map((inner) => not(evaluate(reader, inner, place)))));
  if ('not' in condition) return not(evaluate(reader, condition.not, place));
  if ('outcome' in condition) return outcomeIs(reader, condition.outcome, condition.is, place);
  if ('count' in condition)
    return compare(count(reader, condition.count, place), condition.op, constant(reader, condition.value, place));
  if ('sum' in condition)
    return compare(sum(reader, condition.sum, place), condition.op, constant(reader, condition.value, place));
  if ('date' in condition) return compareDates(reader, condition, place);
  if ('row' in condition) return compareTo(reader, rowValue(reader, condition.row, place), condition, place);
  if ('field' in condition) return compareTo(reader, fieldValue(reader, condition.field, place), condition, place);
  return null;
}

function every(truths: Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

function not(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

function outcomeIs(reader: Reader, node: string, is: string, place: Place): Truth {
  const found = localOutcome(reader, node, place) ?? reader.state.outcomes[node];
  return found === undefined ? null : found.includes(is);
}

function localOutcome(reader: Reader, node: string, place: Place): string[] | undefined {
  for (let scope = place.scope; scope?.parent !== undefined; ) {
    const found = reader.state.outcomes[`${scope.id}|${node}`];
    if (found) return found;
    if (reader.program.nodes[node]?.home === scope.of) return undefined;
    const parent = reader.state.steps[scope.parent];
    scope = parent ? reader.state.scopes[parent.scope] : undefined;
  }
  return undefined;
}

function count(reader: Reader, source: CountSource, place: Place): Data {
  if ('role' in source) return seatedIn(reader, source.role);
  if ('done' in source) return reader.state.done[source.done] ?? 0;
  return matching(reader, source.list, source.where, place).length;
}

function seatedIn(reader: Reader, role: string): number {
  let seated = 0;
  for (const seat of Object.values(reader.state.seats)) if (seat.role === role && seat.person !== null) seated += 1;
  return seated;
}

function sum(reader: Reader, source: { list: string; column: string; where?: Condition }, place: Place): Data {
  let total = 0;
  for (const row of matching(reader, source.list, source.where, place)) {
    const value = row.values[source.column];
    if (typeof value === 'number') total += value;
  }
  return total;
}

/** Rows of a list for which a condition is known to be true. */
export function matching(reader: Reader, list: string, where: Condition | undefined, place: Place): RowState[] {
  const rows = reader.state.lists[list] ?? [];
  if (!where) return rows;
  return rows.filter((row) => evaluate(reader, where, { ...place, row }) === true);
}

function rowValue(reader: Reader, column: string, place: Place): Data | undefined {
  const row = place.row ?? rowOf(reader.program, reader.state, place);
  return row?.values[column];
}

function fieldValue(reader: Reader, field: string, place: Place): Data | undefined {
  const value = storedValue(reader, field, place);
  return reader.program.fields[field]?.type === 'consent' ? isGiven(reader, value, place) : value;
}

function storedValue(reader: Reader, field: string, place: Place): Data | undefined {
  if (!reader.program.fields[field]?.of) return reader.state.fields[field];
  const person = place.person ?? memberPerson(reader, place);
  return person === undefined ? undefined : reader.state.fields[fieldKey(field, person)];
}

/** A consent counts until it is withdrawn or its day is over (R33). Not asked yet is unknown. */
function isGiven(reader: Reader, value: Data | undefined, place: Place): boolean | undefined {
  if (typeof value !== 'string') return typeof value === 'boolean' ? value : undefined;
  return toDay(value) >= civilOf(reader.program.zone, place.now).day;
}

function memberPerson(reader: Reader, place: Place): string | undefined {
  const member = memberOf(reader.program, reader.state, place);
  return member?.kind === 'seat' ? (reader.state.seats[member.seat]?.person ?? undefined) : undefined;
}

type Comparable = { op?: Comparison; value?: Value; field?: string };

/** Without a value the question is whether the field is filled in. */
function compareTo(reader: Reader, found: Data | undefined, condition: Comparable, place: Place): Truth {
  const isConsent = reader.program.fields[condition.field ?? '']?.type === 'consent';
  if (condition.value === undefined) return isFilled(found, isConsent);
  return compare(found ?? null, condition.op ?? 'eq', constant(reader, condition.value, place));
}

function isFilled(value: Data | undefined, isConsent: boolean): boolean {
  if (isConsent) return value === true;
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function constant(reader: Reader, value: Value, place: Place): Data {
  return typeof value === 'object' ? (fieldValue(reader, value.field, place) ?? null) : value;
}

/** Compares two values of one type; a list of choices equals a choice that it contains. */
function compare(left: Data, op: Comparison, right: Data): Truth {
  if (left === null || right === null) return null;
  if (Array.isArray(left) && typeof right === 'string') return contains(left, op, right);
  if (typeof left === 'object' || typeof right === 'object' || typeof left !== typeof right) return null;
  if (op === 'eq') return left === right;
  if (op === 'ne') return left !== right;
  if (typeof left === 'boolean') return null;
  return ordered(left as number, op, right as number);
}

function contains(left: string[], op: Comparison, right: string): Truth {
  if (op === 'eq') return left.includes(right);
  return op === 'ne' ? !left.includes(right) : null;
}

function ordered(left: number, op: Comparison, right: number): Truth {
  if (op === 'lt') return left < right;
  if (op === 'le') return left <= right;
  return op === 'gt' ? left > right : left >= right;
}

type DateCondition = Extract<Condition, { date: unknown }>;

function compareDates(reader: Reader, condition: DateCondition, place: Place): Truth {
  const left = resolveWhen(reader, condition.date, place);
  const right =
    condition.than === 'today'
      ? civilOf(reader.program.zone, place.now).day
      : (resolveWhen(reader, condition.than, place)?.to ?? null);
  if (left === null || right === null) return null;
  return condition.op === 'before' ? left.to < right : left.to >= right;
}

/** The civil days on which a condition about "today" may change by itself. */
export function flipsOf(reader: Reader, condition: Condition, place: Place): number[] {
  if ('all' in condition) return condition.all.flatMap((inner) => flipsOf(reader, inner, place));
  if ('any' in condition) return condition.any.flatMap((inner) => flipsOf(reader, inner, place));
  if ('not' in condition) return flipsOf(reader, condition.not, place);
  if ('count' in condition && 'list' in condition.count) return flipsOfRows(reader, condition.count, place);
  if ('sum' in condition) return flipsOfRows(reader, condition.sum, place);
  if ('field' in condition) return flipOfConsent(reader, condition.field, place);
  if (!('date' in condition) || condition.than !== 'today') return [];
  const date = resolveWhen(reader, condition.date, place);
  return date === null ? [] : [date.to + 1];
}

function flipsOfRows(reader: Reader, source: { list: string; where?: Condition }, place: Place): number[] {
  const { list, where } = source;
  if (!where) return [];
  return (reader.state.lists[list] ?? []).flatMap((row) => flipsOf(reader, where, { ...place, row }));
}

function flipOfConsent(reader: Reader, field: string, place: Place): number[] {
  if (reader.program.fields[field]?.type !== 'consent') return [];
  const value = storedValue(reader, field, place);
  return typeof value === 'string' ? [toDay(value) + 1] : [];
}
