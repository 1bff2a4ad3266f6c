import { insideOf, type ScopeRef } from '#engine/authoring/scope-of';
import type { Template } from '#schema/template';
import type { Arranged } from '../layout/arrange.ts';
import { contains, type Point } from '../layout/box.ts';

/** The phase or open group at a point of the drawing, those that are being moved left out; the nearest band where there is none. */
export function scopeUnder(
  template: Template,
  { steps, bands, origins }: Arranged,
  point: Point,
  moving: readonly string[] = [],
): ScopeRef | null {
  const left = new Set([...moving, ...insideOf(template, moving)]);
  let found: { id: string; size: number } | null = null;
  for (const [id, box] of steps) {
    if (!origins.has(`g:${id}`) || left.has(id) || !contains(box, point)) continue;
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
