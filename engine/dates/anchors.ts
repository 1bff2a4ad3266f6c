import type { Condition } from '#schema/condition';
import type { CountRef, Offset, When } from '#schema/when';

/** Every anchor and integer field that a date is counted from: when one of them moves, the date is computed again. */
export function anchorsInWhen(when: When): string[] {
  if ('latest' in when) return when.latest.flatMap(anchorsInWhen);
  if ('earliest' in when) return when.earliest.flatMap(anchorsInWhen);
  if ('after' in when) return [watchedName(when.after), ...fieldsInOffset(when.plus)];
  return [];
}

/** A change of any row may move a date that is counted from a column. */
function watchedName(anchor: string): string {
  return anchor.startsWith('row:') ? 'row' : anchor;
}

function fieldsInOffset(offset: Offset | undefined): string[] {
  if (!offset) return [];
  const names: string[] = [];
  for (const amount of [offset.months, offset.weeks, offset.days, offset.workingDays]) {
    const name = fieldName(amount);
    if (name) names.push(`field:${name}`);
  }
  return names;
}

function fieldName(amount: CountRef | undefined): string | null {
  return typeof amount === 'object' ? amount.field : null;
}

/** The anchors of the dates that a condition compares. */
export function anchorsInCondition(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(anchorsInCondition);
  if ('any' in condition) return condition.any.flatMap(anchorsInCondition);
  if ('not' in condition) return anchorsInCondition(condition.not);
  if (!('date' in condition)) return [];
  return [...anchorsInWhen(condition.date), ...(condition.than === 'today' ? [] : anchorsInWhen(condition.than))];
}
