import type { ReminderPolicy, ReminderStep } from '#schema/template';
import type { Offset } from '#schema/when';

/** Days of a month and working days of a week, to find a place on the line: the engine alone says the real day. */
const DAYS_PER_MONTH = 30;
const DAYS_PER_WORKING_DAY = 7 / 5;

/** About how many days after the due date a rung falls; what a field holds counts as nothing. */
export function dayOf({ months, weeks, days, workingDays }: Offset): number {
  const of = (count: Offset['days']) => (typeof count === 'number' ? count : 0);
  return Math.round(of(months) * DAYS_PER_MONTH + of(weeks) * 7 + of(days) + of(workingDays) * DAYS_PER_WORKING_DAY);
}

/** "J−7", "J", "J+3": the day of a rung, as the line shows it. */
export function dayName(offset: Offset): string {
  const day = dayOf(offset);
  return day === 0 ? 'J' : day < 0 ? `J−${-day}` : `J+${day}`;
}

/** A rung some days earlier or later; one that counts in working days moves by working days. */
export function movedBy(rung: ReminderStep, days: number): ReminderStep {
  if (days === 0) return rung;
  const { offset } = rung;
  const unit = offset.days === undefined && typeof offset.workingDays === 'number' ? 'workingDays' : 'days';
  const now = offset[unit] ?? 0;
  if (typeof now !== 'number') return rung;
  const others: ReminderStep['offset'] = { ...offset };
  delete others[unit];
  const next = now + days;
  // Without its days, a rung would go on by working days if it has some, and one that has nothing else would be no day.
  const isLeftOut = next === 0 && unit === 'days' && Object.keys(others).length > 0 && others.workingDays === undefined;
  return { ...rung, offset: isLeftOut ? others : { ...others, [unit]: next } };
}

/** The rungs in the order in which they fall, each with its place in the policy. */
export function inOrder(steps: ReminderPolicy['steps']): { rung: ReminderStep; at: number }[] {
  return steps
    .map((rung, at) => ({ rung, at, day: dayOf(rung.offset) }))
    .sort((one, other) => one.day - other.day || one.at - other.at)
    .map(({ rung, at }) => ({ rung, at }));
}

/** Everything that one rung sends, each with its day: a repeated one several times. */
export function daysOf(rung: ReminderStep): number[] {
  const first = dayOf(rung.offset);
  if (!rung.repeat) return [first];
  const every = dayOf(rung.repeat.every);
  return Array.from({ length: rung.repeat.times }, (_, n) => first + n * every);
}

/** Where a day stands on the line, from 0 to 1: near the due date the days are wide, far from it they are narrow. */
export function placeOf(day: number, { from, to }: { from: number; to: number }): number {
  const [first, last] = [bent(from), bent(to)];
  return Math.min(1, Math.max(0, (bent(day) - first) / (last - first)));
}

/** The day at a place of the line. */
export function dayAt(place: number, { from, to }: { from: number; to: number }): number {
  const bend = bent(from) + place * (bent(to) - bent(from));
  return Math.round(Math.sign(bend) * bend * bend);
}

function bent(day: number): number {
  return Math.sign(day) * Math.sqrt(Math.abs(day));
}

/** How far the line goes: from a week before to a month after at least. */
export function rangeOf(steps: ReminderPolicy['steps']): { from: number; to: number } {
  const days = steps.flatMap(daysOf);
  return { from: Math.min(-9, ...days.map((day) => day - 2)), to: Math.max(33, ...days.map((day) => day + 3)) };
}

/** A rung like the last one, a while later; the first one is a word a week before. */
export function nextRung(steps: ReminderPolicy['steps']): ReminderStep {
  const last = inOrder(steps).at(-1)?.rung;
  if (!last) return { offset: { days: -7 }, to: 'assignee' };
  const day = Math.max(...daysOf(last));
  return { offset: { days: day < 0 ? 1 : day + 3 }, to: last.to };
}
