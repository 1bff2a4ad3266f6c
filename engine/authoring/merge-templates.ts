import type { Template } from '#schema/template';
import type { Path } from './edit.ts';
import { partTwins } from './part-twins.ts';
import { sameJson } from './same-json.ts';

/** A place that two people changed differently. In the path, things stand by their id. */
export type Conflict = { path: Path; base: unknown; mine: unknown; theirs: unknown };
export type Merged = { template: Template; conflicts: Conflict[] };

/**
 * Joins what two people made of one template: whatever only one of them changed is as they made it. Where both changed
 * the same place, or one changed what the other took away, mine stays and the conflict is told, with both versions.
 */
export function mergeTemplates(base: Template, mine: Template, theirs: Template): Merged {
  const conflicts: Conflict[] = [];
  const parted = partTwins(base, mine, theirs);
  const template = mergeValues({ base, mine: parted, theirs, path: [] }, conflicts) as Template;
  return { template, conflicts };
}

/** Three states of one place; `undefined` where it is absent. */
type Three = { base: unknown; mine: unknown; theirs: unknown; path: Path };

function mergeValues({ base, mine, theirs, path }: Three, conflicts: Conflict[]): unknown {
  if (sameJson(mine, theirs) || sameJson(theirs, base)) return mine;
  if (sameJson(mine, base)) return theirs;
  if (isThings(mine) && isThings(theirs) && (base === undefined || isThings(base)))
    return mergeThings({ base: base ?? [], mine, theirs, path }, conflicts);
  if (isRecord(mine) && isRecord(theirs) && (base === undefined || isRecord(base)))
    return mergeRecords({ base: base ?? {}, mine, theirs, path }, conflicts);
  conflicts.push({ path, base, mine, theirs });
  return mine ?? theirs;
}

type Records = { [key in 'base' | 'mine' | 'theirs']: Record<string, unknown> } & { path: Path };

function mergeRecords({ base, mine, theirs, path }: Records, conflicts: Conflict[]): Record<string, unknown> {
  const merged: [string, unknown][] = [];
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const value = mergeValues(
      { base: own(base, key), mine: own(mine, key), theirs: own(theirs, key), path: [...path, key] },
      conflicts,
    );
    if (value !== undefined) merged.push([key, value]);
  }
  return Object.fromEntries(merged);
}

type Thing = { id: string };
type Lists = { [key in 'base' | 'mine' | 'theirs']: readonly Thing[] } & { path: Path };

/** A list of things with ids: thing by thing, in their order, what I added beside the neighbour I added it to. */
function mergeThings({ base, mine, theirs, path }: Lists, conflicts: Conflict[]): unknown[] {
  const [was, my, their] = [byId(base), byId(mine), byId(theirs)];
  const merged = new Map<string, unknown>();
  for (const id of new Set([...their.keys(), ...my.keys()])) {
    const three = { base: was.get(id), mine: my.get(id), theirs: their.get(id), path: [...path, id] };
    const value = mergeValues(three, conflicts);
    if (value !== undefined) merged.set(id, value);
  }
  return orderOf({ base, mine, theirs, path }).flatMap((id) => (merged.has(id) ? [merged.get(id)] : []));
}

/** Mine where only I moved things; else theirs, with what I added after the thing it follows in mine. */
function orderOf({ base, mine, theirs }: Lists): string[] {
  const [was, my, their] = [base, mine, theirs].map((list) => list.map(({ id }) => id)) as [
    string[],
    string[],
    string[],
  ];
  const [first, second] = movedBy(was, my) && !movedBy(was, their) ? [my, their] : [their, my];
  const order = [...first];
  second.forEach((id, at) => {
    if (order.includes(id)) return;
    const before = second
      .slice(0, at)
      .reverse()
      .find((known) => order.includes(known));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  });
  return order;
}

function movedBy(was: readonly string[], now: readonly string[]): boolean {
  const kept = was.filter((id) => now.includes(id));
  return !sameJson(
    kept,
    now.filter((id) => was.includes(id)),
  );
}

function byId(things: readonly Thing[]): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** A list whose items are named by ids of their own, each once. */
function isThings(value: unknown): value is readonly Thing[] {
  if (!Array.isArray(value)) return false;
  const ids = value.map((item: unknown) => (isRecord(item) ? item['id'] : undefined));
  return ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(record: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
