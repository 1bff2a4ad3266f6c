import type { Edit, Path } from './edit.ts';

/** Applies edits one after the other and gives the new value; what was given is left untouched. */
export function applyEdits<T>(value: T, edits: readonly Edit[]): T {
  let edited: unknown = value;
  const ours: Ours = new Set();
  for (const edit of edits) edited = applyAt(edited, edit.path, edit, ours);
  return edited as T;
}

/** Copies that these edits made, and nobody else knows: each is made once, however many edits write into it. */
type Ours = Set<object>;

function applyAt(value: unknown, path: Path, edit: Edit, ours: Ours): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return edit.op === 'set' ? edit.value : value;
  if (rest.length === 0)
    return Array.isArray(value) ? changeList(value, Number(key), edit) : changeObject(value, key, edit, ours);
  if (Array.isArray(value)) return value.map((item, at) => (at === key ? applyAt(item, rest, edit, ours) : item));
  const object = asObject(value);
  return put(object, String(key), applyAt(Object.hasOwn(object, key) ? object[key] : {}, rest, edit, ours), ours);
}

function changeList(list: readonly unknown[], at: number, edit: Edit): unknown[] {
  switch (edit.op) {
    case 'set':
      return list.map((item, place) => (place === at ? edit.value : item));
    case 'add':
      return [...list.slice(0, at), edit.value, ...list.slice(at)];
    case 'unset':
    case 'remove':
      return list.filter((_item, place) => place !== at);
  }
}

function changeObject(value: unknown, key: string | number, edit: Edit, ours: Ours): Record<string, unknown> {
  const object = asObject(value);
  if (edit.op === 'set' || edit.op === 'add') return put(object, String(key), edit.value, ours);
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== String(key)));
}

/** A key written like any other, whatever its name; it keeps its place where it had one. */
function put(object: Record<string, unknown>, key: string, value: unknown, ours: Ours): Record<string, unknown> {
  const copy = ours.has(object) ? object : Object.fromEntries(Object.entries(object));
  ours.add(copy);
  return Object.defineProperty(copy, key, { value, writable: true, enumerable: true, configurable: true });
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
