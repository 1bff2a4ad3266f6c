import type { Place } from '#engine/lint/problem';
import type { Template } from '#schema/template';
import { sameJson } from './same-json.ts';
import type { ThingList } from './things.ts';

/** A key of a thing that two versions give other values; `undefined` where one has none. */
export type ChangedKey = { key: string; before: unknown; after: unknown };

/** What two versions of a template say differently about one thing. Where boxes stand on the screen says nothing. */
export type Difference =
  | { what: 'added' | 'removed'; at: Place }
  | { what: 'changed'; at: Place; keys: ChangedKey[] }
  /** Phases come in another order; so do the acts of one day (R41) when steps do. */
  | { what: 'reordered'; at: Place };

type Thing = { id: string };

const LISTS = [
  ['phases', 'phase'],
  ['nodes', 'node'],
  ['edges', 'edge'],
  ['roles', 'role'],
  ['fields', 'field'],
  ['commitments', 'commitment'],
  ['articles', 'article'],
] as const satisfies readonly (readonly [ThingList, Place['kind']])[];

/** Keys of the template that are lists of things, or mean nothing. */
const APART = new Set(['layout', 'scenarios', 'format', 'reminders', ...LISTS.map(([list]) => list as string)]);

/** What changed from one version to another, thing by thing: the template first, then phases, steps, arrows, people … */
export function differencesBetween(before: Template, after: Template): Difference[] {
  return [
    ...ofThing({ kind: 'template' }, before, after, APART),
    ...LISTS.flatMap(([list, kind]) => ofList(kind, before[list] ?? [], after[list] ?? [])),
    ...ofMap(before.reminders ?? {}, after.reminders ?? {}),
  ];
}

function ofList(kind: Place['kind'], before: readonly Thing[], after: readonly Thing[]): Difference[] {
  const [was, now] = [byId(before), byId(after)];
  const found = [...new Set([...now.keys(), ...was.keys()])].flatMap((id) =>
    ofOne({ kind, id }, was.get(id), now.get(id)),
  );
  const isOrdered = kind === 'phase' || kind === 'node';
  return isOrdered && isReordered(before, after) ? [...found, { what: 'reordered', at: { kind } }] : found;
}

function ofMap(before: Readonly<Record<string, object>>, after: Readonly<Record<string, object>>): Difference[] {
  const ids = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...ids].flatMap((id) => ofOne({ kind: 'reminder', id }, own(before, id), own(after, id)));
}

function ofOne(at: Place, before: object | undefined, after: object | undefined): Difference[] {
  if (before === undefined) return [{ what: 'added', at }];
  if (after === undefined) return [{ what: 'removed', at }];
  return ofThing(at, before, after, new Set(['id']));
}

function ofThing(at: Place, before: object, after: object, apart: ReadonlySet<string>): Difference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => !apart.has(key))
    .map((key) => ({ key, before: own({ ...before }, key), after: own({ ...after }, key) }))
    .filter((changed) => !sameJson(changed.before, changed.after));
  return keys.length === 0 ? [] : [{ what: 'changed', at, keys }];
}

function isReordered(before: readonly Thing[], after: readonly Thing[]): boolean {
  const [was, now] = [before, after].map((things) => things.map(({ id }) => id)) as [string[], string[]];
  const kept = was.filter((id) => now.includes(id));
  return !sameJson(
    kept,
    now.filter((id) => was.includes(id)),
  );
}

function byId(things: readonly Thing[]): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
