import type { Template } from '#schema/template';
import type { Place } from '../problem.ts';

/** Things of the template that carry an id, kind by kind. */
export type NamedThings = { kind: Place['kind']; key: string; ids: readonly string[] };

/** Every kind of thing whose ids must differ. */
export function namedThings(template: Template): NamedThings[] {
  const idsOf = (things: readonly { id: string }[] | undefined) => (things ?? []).map((thing) => thing.id);
  return [
    { kind: 'role', key: 'roles', ids: idsOf(template.roles) },
    { kind: 'field', key: 'fields', ids: idsOf(template.fields) },
    { kind: 'phase', key: 'phases', ids: idsOf(template.phases) },
    { kind: 'node', key: 'nodes', ids: idsOf(template.nodes) },
    { kind: 'edge', key: 'edges', ids: idsOf(template.edges) },
    { kind: 'commitment', key: 'commitments', ids: idsOf(template.commitments) },
    { kind: 'article', key: 'articles', ids: idsOf(template.articles) },
  ];
}

/** The positions of the ids that were met before. */
export function repeatedAt(ids: readonly string[]): number[] {
  const met = new Set<string>();
  const repeated: number[] = [];
  ids.forEach((id, ix) => {
    if (met.has(id)) repeated.push(ix);
    met.add(id);
  });
  return repeated;
}
