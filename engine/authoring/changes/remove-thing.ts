import type { Place } from '#engine/lint/problem';
import type { Reference, Target } from '#engine/lint/survey/references';
import { surveyTemplate } from '#engine/lint/survey/survey';
import type { Template } from '#schema/template';
import { type ChangeOrRefusal, change } from '../change.ts';
import type { Edit, Path } from '../edit.ts';
import { type ThingList, takeFrom } from '../things.ts';

/** A part of a template that others name, and that may be taken away. */
export type NamedKind = 'role' | 'field' | 'reminder' | 'commitment' | 'article';

const LIST_OF: Record<Exclude<NamedKind, 'reminder'>, ThingList> = {
  role: 'roles',
  field: 'fields',
  commitment: 'commitments',
  article: 'articles',
};
const TARGETS: Record<NamedKind, readonly Target[]> = {
  role: ['role'],
  field: ['field', 'list'],
  reminder: ['policy'],
  commitment: [],
  article: [],
};

/** The places of a template that name a thing of it. */
export function namesOf(template: Template, kind: NamedKind, id: string): Reference[] {
  const targets = TARGETS[kind];
  if (targets.length === 0) return [];
  return surveyTemplate(template).references.filter(
    (reference) => reference.id === id && targets.includes(reference.to),
  );
}

/** The places that would still name it: those which cannot do without it. The author is told of them. */
export function namesLeft(references: readonly Reference[]): Place[] {
  return references.filter((reference) => dropOf(reference) === null).map(({ at }) => at);
}

/**
 * Takes a thing away, with its name wherever a place can do without it: a line of people, a role that sees, a field of a
 * form. Places that cannot (whom a step is repeated for, a condition) keep the name; their rule says so. Without names,
 * all of them keep it.
 */
export function removeThing(
  template: Template,
  kind: NamedKind,
  id: string,
  { withNames = true }: { withNames?: boolean } = {},
): ChangeOrRefusal {
  const isThere =
    kind === 'reminder'
      ? Object.hasOwn(template.reminders ?? {}, id)
      : (template[LIST_OF[kind]] ?? []).some((thing) => thing.id === id);
  if (!isThere) return { refused: 'GONE' };
  const drops = withNames ? namesOf(template, kind, id).flatMap((reference) => dropOf(reference) ?? []) : [];
  return change([...lastFirst(drops), ...own(template, kind, id)]);
}

function own(template: Template, kind: NamedKind, id: string): Edit[] {
  if (kind !== 'reminder') return takeFrom(template, LIST_OF[kind], (thing) => thing.id === id);
  const isLast = Object.keys(template.reminders ?? {}).length === 1;
  return [{ op: 'unset', path: isLast ? ['reminders'] : ['reminders', id] }];
}

const LINES: readonly (string | number)[] = ['who', 'recordedBy', 'to'];

/** How a place does without the name; a line of people goes whole. */
function dropOf({ drop, path }: Reference): Edit[] | null {
  if (drop) return drop;
  const line = path.slice(0, -1);
  const isLine = path[0] === 'nodes' && path.at(-1) === 'role' && LINES.includes(path.at(-3) ?? '');
  return isLine ? [{ op: 'remove', path: line }] : null;
}

/** From the end of each list to its beginning, so that places hold. */
function lastFirst(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((one, other) => comparePaths(other.path, one.path));
}

function comparePaths(one: Path, other: Path): number {
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
    const [a, b] = [one[at], other[at]];
    if (a === b) continue;
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return String(a) < String(b) ? -1 : 1;
  }
  return one.length - other.length;
}
