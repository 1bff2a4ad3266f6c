import type { Template, TemplateNode } from '#schema/template';

/** The list whose row is at hand in a step: its own, or that of a group around it. */
export function rowListOf(template: Template, step: TemplateNode): string | null {
  const met = new Set<string>();
  for (let at: TemplateNode | undefined = step; at && !met.has(at.id); ) {
    met.add(at.id);
    if (at.each) return 'list' in at.each ? at.each.list : null;
    const group: string | undefined = at.in;
    at = template.nodes.find(({ id }) => id === group);
  }
  return null;
}
