import type { Template, TemplateNode } from '#schema/template';

/** Where a step stands: directly in a phase, or inside a group (R1). */
export type ScopeRef = { phase: string } | { in: string };

export function scopeOf({ in: group, phase }: Pick<TemplateNode, 'in' | 'phase'>): ScopeRef | null {
  if (group !== undefined) return { in: group };
  return phase === undefined ? null : { phase };
}

/** A name for a scope, equal for steps that stand in the same one. */
export function scopeKey(scope: ScopeRef | null): string {
  if (scope === null) return '';
  return 'in' in scope ? `g:${scope.in}` : `p:${scope.phase}`;
}

/** The steps inside some groups, however deep, the groups themselves left out. */
export function insideOf(template: Template, groups: readonly string[]): Set<string> {
  const inside = new Set<string>();
  let outer = new Set(groups);
  while (outer.size > 0) {
    const next = template.nodes.filter(
      ({ id, in: group }) => group !== undefined && outer.has(group) && !inside.has(id),
    );
    for (const { id } of next) inside.add(id);
    outer = new Set(next.map(({ id }) => id));
  }
  return inside;
}

/** Whether a scope is there. */
export function scopeExists(template: Template, scope: ScopeRef): boolean {
  if ('phase' in scope) return template.phases.some(({ id }) => id === scope.phase);
  return template.nodes.some(({ id, kind }) => id === scope.in && kind === 'group');
}
