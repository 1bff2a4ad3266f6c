import { mainOutcome } from '#engine/lint/survey/outcomes';
import type { Edge, Template, TemplateNode } from '#schema/template';
import { freshId } from './ids.ts';

export function stepOf(template: Template, id: string): TemplateNode | undefined {
  return template.nodes.find((node) => node.id === id);
}

/** The outcome by which an arrow leaves its step; null where the step is gone or has no main one. */
export function outcomeOf(template: Template, edge: Edge): string | null {
  return outcomeFrom(stepOf(template, edge.from), edge);
}

/** The same, where the step that an arrow leaves is known already. */
export function outcomeFrom(from: TemplateNode | undefined, { outcome }: Edge): string | null {
  return outcome ?? (from ? mainOutcome(from) : null);
}

export function freshArrowId(template: Template, from: string, to: string, alsoTaken: readonly string[] = []): string {
  return freshId([...template.edges.map(({ id }) => id), ...alsoTaken], `${from}-${to}`, 'fleche');
}

/** Whether forward arrows lead from one step to another. */
export function leadsTo(template: Template, from: string, to: string): boolean {
  const met = new Set<string>();
  const next = [from];
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (at === to) return true;
    if (met.has(at)) continue;
    met.add(at);
    for (const edge of template.edges) if (edge.from === at && edge.back !== true) next.push(edge.to);
  }
  return false;
}
