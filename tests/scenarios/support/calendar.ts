import { compile } from '#engine/compile';
import { type Entry, type EntryKind, type Preview, type PreviewOptions, preview } from '#engine/simulate';
import type { Template } from '#schema/template';

/** The calendar of a programme, with what its template supposes. */
export function calendarOf(template: Template, options: PreviewOptions): Preview {
  const supposed = template.assume ? { assume: template.assume } : {};
  return preview(compile(template), { people: 'diligent', ...supposed, ...options });
}

export function entriesOf(calendar: Preview, node: string, what: EntryKind): Entry[] {
  return calendar.entries.filter((entry) => entry.node === node && entry.what === what);
}

/** Dates of one kind of line of a step, in order. */
export function datesOf(calendar: Preview, node: string, what: EntryKind): string[] {
  return entriesOf(calendar, node, what).map((entry) => entry.date);
}
