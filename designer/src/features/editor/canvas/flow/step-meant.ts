import { insideOf } from '#engine/authoring/scope-of';
import type { Template } from '#schema/template';

/**
 * The step that an arrow was drawn to: the one that lies under the pointer, else the one whose port is near; null where
 * it was drawn into nothing. Inside of the group in which the arrow begins there is room for another step; and an arrow
 * comes back to where it begins only when it is let go on that very card.
 */
export function stepMeant(
  template: Template,
  from: string,
  { under, near }: { under: string | null; near: string | null },
): string | null {
  if (under !== null && !insideOf(template, [under]).has(from)) return under;
  return near === from ? null : near;
}
