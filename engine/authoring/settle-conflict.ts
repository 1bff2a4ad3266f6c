import type { Template } from '#schema/template';
import type { Edit, Path } from './edit.ts';
import type { Conflict } from './merge-templates.ts';
import { valueAt } from './value-at.ts';

/**
 * The edits that give a place the other version: theirs where mine was kept. None when the place has gone meanwhile.
 * In the path of a conflict things stand by their id; their positions are those of the template as it is now.
 */
export function takeTheirs(template: Template, { path, theirs, mine }: Conflict): Edit[] {
  const there = positionsIn(template, path);
  if (there === null) return putBack(template, path, theirs);
  if (theirs !== undefined) return [{ op: 'set', path: there, value: theirs }];
  // They took it away where I had changed it.
  return mine === undefined ? [] : [{ op: 'unset', path: there }];
}

/** The same path with positions where ids stand; null when something on the way is not there. */
function positionsIn(template: Template, path: Path): Path | null {
  const found: (string | number)[] = [];
  for (const key of path) {
    const holder = valueAt(template, found);
    const at = Array.isArray(holder) ? holder.findIndex((thing: { id?: unknown }) => thing.id === key) : key;
    if (at === -1 || holder === undefined) return null;
    found.push(at);
  }
  return found;
}

/** A thing that I took away and they changed comes back as they made it. */
function putBack(template: Template, path: Path, theirs: unknown): Edit[] {
  const list = positionsIn(template, path.slice(0, -1));
  const holder = list === null ? undefined : valueAt(template, list);
  if (list === null || !Array.isArray(holder) || theirs === undefined) return [];
  return [{ op: 'add', path: [...list, holder.length], value: theirs }];
}
