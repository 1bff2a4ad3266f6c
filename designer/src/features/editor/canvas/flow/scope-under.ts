import type { ScopeRef } from '#engine/authoring/scope-of';
import type { Arranged } from '../layout/arrange.ts';
import { contains, type Point } from '../layout/box.ts';

/** How the key of a group begins. */
const GROUP = 'g:';
const NOTHING: ReadonlySet<string> = new Set();

/** The phase or open group at a point of the drawing, those that are left out aside; the nearest band where there is none. */
export function scopeUnder(
  { steps, bands, origins }: Arranged,
  point: Point,
  left: ReadonlySet<string> = NOTHING,
): ScopeRef | null {
  let found: { id: string; size: number } | null = null;
  for (const scope of origins.keys()) {
    const id = scope.startsWith(GROUP) ? scope.slice(GROUP.length) : null;
    const box = id === null || left.has(id) ? undefined : steps.get(id);
    if (id === null || !box || !contains(box, point)) continue;
    const size = box.width * box.height;
    if (found === null || size < found.size) found = { id, size };
  }
  if (found) return { in: found.id };
  let nearest: { id: string; away: number } | null = null;
  for (const [id, { y, height }] of bands) {
    const away = Math.max(0, y - point.y, point.y - y - height);
    if (nearest === null || away < nearest.away) nearest = { id, away };
  }
  return nearest ? { phase: nearest.id } : null;
}
