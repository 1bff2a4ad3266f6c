import type { Template } from '#schema/template';

type Thing = { id: string };

/**
 * Two versions as one drawing: all of the later one, and in its old place whatever the earlier one had and the later has
 * not. It is looked at, never run: an arrow of before may lead across what is there now.
 */
export function unitedTemplate(before: Template, after: Template): Template {
  const nodes = united(before.nodes, after.nodes);
  const layout = { ...gone(before.layout ?? {}, after.nodes), ...after.layout };
  return {
    ...after,
    roles: united(before.roles, after.roles),
    phases: united(before.phases, after.phases),
    nodes,
    edges: united(before.edges, after.edges),
    ...(Object.keys(layout).length === 0 ? {} : { layout }),
  };
}

/** The places of what is no longer there; whatever stays stands where the later version puts it. */
function gone<T>(places: Readonly<Record<string, T>>, kept: readonly Thing[]): Record<string, T> {
  const there = new Set(kept.map(({ id }) => id));
  return Object.fromEntries(Object.entries(places).filter(([id]) => !there.has(id)));
}

/** Each thing that is gone comes after the one that it followed. */
function united<T extends Thing>(before: readonly T[], after: readonly T[]): T[] {
  const all = [...after];
  before.forEach((thing, at) => {
    if (all.some(({ id }) => id === thing.id)) return;
    const followed = before[at - 1]?.id;
    all.splice(all.findIndex(({ id }) => id === followed) + 1, 0, thing);
  });
  return all;
}
