import { applyEdits } from '#engine/authoring/apply-edits';
import type { Edit, Path } from '#engine/authoring/edit';
import { type Renaming, renameThings } from '#engine/authoring/rename-things';
import { pathOf, type ThingList } from '#engine/authoring/things';
import { valueAt } from '#engine/authoring/value-at';
import type { Place } from '#engine/lint/problem';
import { canonicalTemplate } from '#schema/canonical';
import { readJsonText } from '#schema/json-text';
import { readTemplate } from '#schema/read-template';
import type { Template } from '#schema/template';
import type { TemplateProblem } from '#schema/template-problems';

/** A thing, or the whole template, as text: the keys in the order in which they are always written. */
export function thingText(template: Template, place: Pick<Place, 'kind' | 'id'>): string {
  const canonical = canonicalTemplate(template);
  const path = pathOf(canonical, place);
  return path === null ? '' : JSON.stringify(valueAt(canonical, path), null, 2);
}

/** What a text gives: the edits that put it into the template, and its id; or why it cannot be, in words. */
export type ThingReading = { ok: true; edits: Edit[]; id: string } | { ok: false; problems: TemplateProblem[] };

/**
 * Reads a thing that was written by hand. The whole template must be one that is accepted with it. An id that was
 * changed is changed wherever the template names it.
 */
export function readThing(template: Template, place: Pick<Place, 'kind' | 'id'>, text: string): ThingReading {
  const path = pathOf(template, place);
  if (path === null) return { ok: false, problems: [] };
  const json = readJsonText(text);
  if (!json.ok) return { ok: false, problems: [json.fault] };
  const edits: Edit[] = [{ op: 'set', path, value: json.value }];
  const reading = readTemplate(applyEdits(template, edits));
  if (!reading.ok) return { ok: false, problems: reading.problems.map((problem) => within(problem, path)) };
  const { id = '' } = place;
  const next = idIn(json.value) ?? id;
  if (next === id || place.kind === 'template' || place.kind === 'reminder') return { ok: true, edits, id };
  return renamed(template, place, { path, next, value: json.value });
}

type Renamed = { path: Path; next: string; value: unknown };

function renamed(template: Template, { id = '' }: Pick<Place, 'id'>, { path, next, value }: Renamed): ThingReading {
  const list = path[0] as ThingList;
  const isTaken = (template[list] ?? []).some((thing) => thing.id === next);
  const set: Edit[] = [{ op: 'set', path, value }];
  // Two things of one id would be told apart nowhere: their rule says so, and nothing else is renamed.
  if (isTaken) return { ok: true, edits: set, id: next };
  const withOldId = applyEdits(template, [{ op: 'set', path, value: { ...(value as object), id } }]);
  const renaming: Renaming = { [list]: new Map([[id, next]]) };
  return { ok: true, edits: [{ op: 'set', path: [], value: renameThings(withOldId, renaming) }], id: next };
}

function idIn(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : null;
}

/** Where a problem is, from the top of the thing. */
function within(problem: TemplateProblem, path: Path): TemplateProblem {
  const isInside = path.every((key, at) => problem.path[at] === key);
  return isInside ? { ...problem, path: problem.path.slice(path.length) } : problem;
}
