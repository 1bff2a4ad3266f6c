import { type Box, overlaps, type Point, type Size } from './box.ts';
import { GAP } from './sizes.ts';

export type Layered = { id: string; size: Size };
type Link = { from: string; to: string };

/**
 * Places for steps that nobody placed: a column for each number of arrows walked from the beginning, and each step on
 * the line of the one it follows where that is free. Arrows that go back are left out by the caller.
 */
export function layered(steps: readonly Layered[], links: readonly Link[]): Map<string, Point> {
  const ids = new Set(steps.map(({ id }) => id));
  const inside = links.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to));
  const columns = columnsOf([...ids], inside);
  const places = new Map<string, Point>();
  let x = 0;
  for (let column = 0; places.size < steps.length; column += 1) {
    const here = steps.filter(({ id }) => columns.get(id) === column);
    stack(here, inside, x, places);
    x += Math.max(0, ...here.map(({ size }) => size.width)) + GAP.x;
  }
  return places;
}

/** The longest way forward to each step; a circle, which the rules forbid, is cut where it closes. */
function columnsOf(ids: readonly string[], links: readonly Link[]): Map<string, number> {
  const columns = new Map<string, number>();
  const into = new Map<string, string[]>();
  for (const { from, to } of links) into.set(to, [...(into.get(to) ?? []), from]);
  const open = new Set<string>();
  const columnOf = (id: string): number => {
    const known = columns.get(id);
    if (known !== undefined) return known;
    open.add(id);
    const before = (into.get(id) ?? []).filter((from) => !open.has(from)).map((from) => columnOf(from) + 1);
    open.delete(id);
    const column = Math.max(0, ...before);
    columns.set(id, column);
    return column;
  };
  for (const id of ids) columnOf(id);
  return pressed(columns);
}

/** Columns without holes, whatever a cut circle left. */
function pressed(columns: Map<string, number>): Map<string, number> {
  const used = [...new Set(columns.values())].sort((one, other) => one - other);
  return new Map([...columns].map(([id, column]) => [id, used.indexOf(column)]));
}

function stack(here: readonly Layered[], links: readonly Link[], x: number, places: Map<string, Point>): void {
  const wish = (id: string) => {
    const before = links.flatMap(({ from, to }) => (to === id ? (places.get(from) ?? []) : []));
    return before.length === 0 ? 0 : Math.min(...before.map(({ y }) => y));
  };
  let bottom = 0;
  const wished = here.map((step) => ({ step, y: wish(step.id) }));
  for (const { step, y } of wished.sort((one, other) => one.y - other.y)) {
    const at = Math.max(y, bottom);
    places.set(step.id, { x, y: at });
    bottom = at + step.size.height + GAP.y;
  }
}

/** A place for a step among placed ones: after what it follows, else under everything; never over another. */
export function placeBeside(step: Layered, links: readonly Link[], placed: ReadonlyMap<string, Box>): Point {
  const before = links.flatMap(({ from, to }) => (to === step.id && from !== step.id ? (placed.get(from) ?? []) : []));
  const [first] = before;
  const bottom = Math.max(0, ...[...placed.values()].map(({ y, height }) => y + height + GAP.y));
  const from = first ? { x: first.x + first.width + GAP.x, y: first.y } : { x: 0, y: placed.size === 0 ? 0 : bottom };
  return freeFrom(from, step.size, [...placed.values()]);
}

/** The first free place downwards. */
export function freeFrom(from: Point, size: Size, taken: readonly Box[]): Point {
  let at = from;
  for (;;) {
    const box = { ...at, ...size };
    const met = taken.find((other) => overlaps(box, other));
    if (!met) return at;
    at = { x: at.x, y: met.y + met.height + GAP.y };
  }
}
