import { scopeKey, scopeOf } from '#engine/authoring/scope-of';
import type { Template, TemplateNode } from '#schema/template';

/** The steps of a template by the place they are drawn in: each phase, each group. */
export type Scopes = {
  /** By the name of the scope (`scopeKey`), in the order of the template. */
  members: ReadonlyMap<string, readonly TemplateNode[]>;
  /** The scope that a step is drawn in. */
  homeOf: (id: string) => string;
};

/**
 * Where each step is drawn. A step whose phase or group is not there, or whose group stands inside itself, is drawn in
 * the first phase, so that nothing of a faulty template is hidden.
 */
export function scopesOf(template: Template): Scopes {
  const byId = new Map(template.nodes.map((node) => [node.id, node]));
  const phases = new Set(template.phases.map(({ id }) => id));
  const first = `p:${template.phases[0]?.id ?? ''}`;
  const homes = new Map(template.nodes.map((node) => [node.id, isRooted(node) ? scopeKey(scopeOf(node)) : first]));
  const members = new Map<string, TemplateNode[]>();
  for (const node of template.nodes) {
    const home = homes.get(node.id) ?? first;
    const there = members.get(home);
    if (there) there.push(node);
    else members.set(home, [node]);
  }
  return { members, homeOf: (id) => homes.get(id) ?? first };

  function isRooted(node: TemplateNode): boolean {
    const met = new Set<string>();
    let at = node;
    while (at.in !== undefined) {
      const around = byId.get(at.in);
      if (!around || around.kind !== 'group' || met.has(around.id)) return false;
      met.add(around.id);
      at = around;
    }
    return at.phase !== undefined && phases.has(at.phase);
  }
}
