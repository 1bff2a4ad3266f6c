import { unitedTemplate } from '#engine/authoring/unite-templates';
import type { Template } from '#schema/template';
import { type Arranged, arrange } from './arrange.ts';
import { overlaps } from './box.ts';

/**
 * Two versions as one drawing. What is gone stands where it stood, unless something stands there now: then beside it,
 * so that nothing lies over anything.
 */
export function comparedDrawing(before: Template, after: Template): Template {
  const united = unitedTemplate(before, after);
  const kept = new Set(after.nodes.map(({ id }) => id));
  const ghosts = united.nodes.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  const arranged = arrange(united);
  const hidden = new Set(ghosts.filter((id) => isCovered(arranged, id)));
  if (hidden.size === 0 || united.layout === undefined) return united;
  const layout = Object.entries(united.layout).filter(([id]) => !hidden.has(id));
  return { ...united, layout: Object.fromEntries(layout) };
}

function isCovered({ steps, scopes }: Arranged, id: string): boolean {
  const box = steps.get(id);
  const siblings = scopes.members.get(scopes.homeOf(id)) ?? [];
  return (
    box !== undefined &&
    siblings.some((other) => {
      const there = steps.get(other.id);
      return other.id !== id && there !== undefined && overlaps(box, there);
    })
  );
}
