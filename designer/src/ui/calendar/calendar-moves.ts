import { todayHere } from '../../locales/dates.ts';
import type { ComputedYear } from '../year/compute-year.ts';

/** How many people a year supposed in each role. */
export function peopleIn(assumed: ComputedYear['assumed']): Record<string, number> {
  const people = assumed.filter(({ what, value }) => what === 'people' && typeof value === 'number');
  return Object.fromEntries(people.map(({ name, value }) => [name, Number(value)]));
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

/** Marks everything of a step in the drawing, and brings its date into sight without taking the focus. */
export function showSelected(place: HTMLElement | null, step: string | undefined, line: string | null): void {
  for (const shown of place?.querySelectorAll('[data-selected]') ?? []) shown.removeAttribute('data-selected');
  if (step === undefined || place === null) return;
  const name = CSS.escape(step);
  for (const shown of place.querySelectorAll(`[data-step^="${name}~"]`)) shown.setAttribute('data-selected', 'true');
  if (line === null) return;
  place.querySelector(`[data-line="${CSS.escape(line)}"]`)?.scrollIntoView({ block: 'nearest' });
}
