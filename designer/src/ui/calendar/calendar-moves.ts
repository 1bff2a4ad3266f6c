import type { Template } from '#schema/template';
import { plusDays, todayHere } from '../../locales/dates.ts';
import type { ComputedYear } from '../year/compute-year.ts';
import type { Question } from '../year/question.ts';

/** How many people a year supposed in each role. */
export function peopleIn(assumed: ComputedYear['assumed']): Record<string, number> {
  const people = assumed.filter(({ what, value }) => what === 'people' && typeof value === 'number');
  return Object.fromEntries(people.map(({ name, value }) => [name, Number(value)]));
}

/** The signature some days earlier or later: from the day that was given, or from the one that the engine supposed. */
export function withSignatureMoved(
  template: Template,
  question: Question,
  signed: Readonly<Record<string, string>>,
  days: number,
): Question {
  const node = template.nodes.find(({ kind, in: group }) => kind === 'sign' && group === undefined)?.id;
  const on = node === undefined ? undefined : (question.on[node] ?? signed[node]);
  if (node === undefined || on === undefined) return question;
  return { ...question, on: { ...question.on, [node]: plusDays(on, days) } };
}

/** Puts the focus on a date of the list. */
export function focusLine(place: HTMLElement | null, id: string): void {
  const line = place?.querySelector<HTMLElement>(`[data-line="${CSS.escape(id)}"]`);
  line?.focus({ preventScroll: true });
  line?.scrollIntoView({ block: 'nearest' });
}

/** Puts the focus on the first date that is not past. */
export function focusToday(place: HTMLElement | null): void {
  const today = todayHere();
  const lines = [...(place?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
  const next = lines.find((line) => (line.querySelector('time')?.dateTime ?? '') >= today) ?? lines.at(-1);
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}
