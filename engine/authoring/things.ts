import type { Place } from '#engine/lint/problem';
import type { Template } from '#schema/template';
import type { Edit, Path } from './edit.ts';

/** The lists of a template whose items have an id. */
export type ThingList = 'roles' | 'fields' | 'phases' | 'nodes' | 'edges' | 'commitments' | 'articles';

const LISTS = {
  role: 'roles',
  field: 'fields',
  phase: 'phases',
  node: 'nodes',
  edge: 'edges',
  commitment: 'commitments',
  article: 'articles',
} as const satisfies Record<Exclude<Place['kind'], 'template' | 'reminder'>, ThingList>;

/** Where a thing of the template stands now; null when it is gone. Positions change with every edit: ask again. */
export function pathOf(template: Template, { kind, id }: Pick<Place, 'kind' | 'id'>): Path | null {
  if (kind === 'template') return [];
  if (id === undefined) return null;
  if (kind === 'reminder') return Object.hasOwn(template.reminders ?? {}, id) ? ['reminders', id] : null;
  const list = LISTS[kind];
  const at = (template[list] ?? []).findIndex((thing) => thing.id === id);
  return at === -1 ? null : [list, at];
}

/** The edits that put a thing into a list, at its end unless said otherwise; the list is made where it is missing. */
export function putInto(template: Template, list: ThingList, thing: { id: string }, at?: number): Edit[] {
  const there: readonly unknown[] | undefined = template[list];
  if (there === undefined) return [{ op: 'set', path: [list], value: [thing] }];
  return [{ op: 'add', path: [list, at ?? there.length], value: thing }];
}

/** The edits that take things of a list away, the last first so that positions hold. */
export function takeFrom(template: Template, list: ThingList, isTaken: (thing: { id: string }) => boolean): Edit[] {
  return (template[list] ?? [])
    .flatMap((thing, at): Edit[] => (isTaken(thing) ? [{ op: 'remove', path: [list, at] }] : []))
    .reverse();
}

/** The edits that give a key of a thing a value, or take the key away. */
export function setKey(path: Path, key: string | readonly (string | number)[], value: unknown): Edit[] {
  const whole = [...path, ...(typeof key === 'string' ? [key] : key)];
  return value === undefined ? [{ op: 'unset', path: whole }] : [{ op: 'set', path: whole, value }];
}
