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

/** Marks everything of a step in the drawing, and brings it and its date into sight without taking the focus. */
export function showSelected(place: HTMLElement | null, step: string | undefined, line: string | null): void {
  for (const shown of place?.querySelectorAll('[data-selected]') ?? []) shown.removeAttribute('data-selected');
  if (step === undefined || place === null) return;
  const name = CSS.escape(step);
  for (const shown of place.querySelectorAll(`[data-step^="${name}~"]`)) shown.setAttribute('data-selected', 'true');
  const marks = [...place.querySelectorAll<SVGElement>(`svg [data-step^="${name}~"]`)];
  // Whoever sees one of them is not taken elsewhere.
  if (!marks.some(isInSight)) marks[0]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (line === null) return;
  place.querySelector(`[data-line="${CSS.escape(line)}"]`)?.scrollIntoView({ block: 'nearest' });
}

/** Whether some of a mark is within what its drawing shows at the moment. */
function isInSight(mark: SVGElement): boolean {
  const frame = mark.closest('[data-zoom]')?.getBoundingClientRect();
  if (!frame) return false;
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  return left < frame.right && right > frame.left && top < frame.bottom && bottom > frame.top;
}
