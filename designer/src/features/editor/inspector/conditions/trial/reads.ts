import type { Condition, Value } from '#schema/condition';
import type { When } from '#schema/when';

/** What a condition looks at, each thing once: what somebody must suppose to try it. */
export type Reads = {
  fields: string[];
  /** Columns of the row at hand. */
  columns: string[];
  outcomes: string[];
  roles: string[];
  done: string[];
  /** Lists whose rows are counted or summed up, with the columns that are read. */
  lists: Record<string, string[]>;
  /** What dates are counted from; a step's own moments are among them. */
  anchors: string[];
  /** Whether it depends on the day. */
  today: boolean;
};

/** Gathers what a condition looks at. */
export function readsOf(condition: Condition): Reads {
  const reads: Reads = {
    fields: [],
    columns: [],
    outcomes: [],
    roles: [],
    done: [],
    lists: {},
    anchors: [],
    today: false,
  };
  gather(condition, null, reads);
  return reads;
}

function gather(condition: Condition, list: string | null, reads: Reads): void {
  if ('all' in condition) return condition.all.forEach((part) => gather(part, list, reads));
  if ('any' in condition) return condition.any.forEach((part) => gather(part, list, reads));
  if ('not' in condition) return gather(condition.not, list, reads);
  if ('value' in condition) addValue(condition.value, reads);
  if ('field' in condition) return add(reads.fields, condition.field);
  if ('outcome' in condition) return add(reads.outcomes, condition.outcome);
  if ('row' in condition) return add(list === null ? reads.columns : (reads.lists[list] ??= []), condition.row);
  if ('date' in condition) {
    addWhen(condition.date, reads);
    if (condition.than === 'today') reads.today = true;
    else addWhen(condition.than, reads);
    return;
  }
  if ('sum' in condition) return addRows(condition.sum, condition.sum.column, reads);
  if ('count' in condition) {
    if ('role' in condition.count) return add(reads.roles, condition.count.role);
    if ('done' in condition.count) return add(reads.done, condition.count.done);
    addRows(condition.count, null, reads);
  }
}

function addRows(source: { list: string; where?: Condition }, column: string | null, reads: Reads): void {
  const columns = (reads.lists[source.list] ??= []);
  if (column !== null) add(columns, column);
  if (source.where) gather(source.where, source.list, reads);
}

function addValue(value: Value | undefined, reads: Reads): void {
  if (typeof value === 'object') add(reads.fields, value.field);
}

function addWhen(when: When, reads: Reads): void {
  if ('latest' in when) return when.latest.forEach((part) => addWhen(part, reads));
  if ('earliest' in when) return when.earliest.forEach((part) => addWhen(part, reads));
  if (!('after' in when)) return;
  for (const count of Object.values(when.plus ?? {})) addValue(count, reads);
  const [kind, id = ''] = when.after.split(':');
  if (kind === 'field') add(reads.fields, id);
  else if (kind === 'row') add(reads.columns, id);
  else if (kind !== 'parent') add(reads.anchors, when.after);
}

function add(into: string[], id: string): void {
  if (!into.includes(id)) into.push(id);
}
