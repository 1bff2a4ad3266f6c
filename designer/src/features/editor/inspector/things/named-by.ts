import { namesLeft, namesOf } from '#engine/authoring/changes/remove-thing';
import type { Place } from '#engine/lint/problem';
import type { Template } from '#schema/template';
import type { PartKind } from './parts.ts';

/** Who names a part: those whose name of it can be taken away, and those who cannot do without it. */
export type NamedBy = { taken: Place[]; left: Place[] };

/** For a phase, the steps that go with it. */
export function namedBy(template: Template, kind: PartKind, id: string): NamedBy {
  if (kind === 'phase') {
    const steps = template.nodes.filter(({ phase }) => phase === id);
    return { taken: steps.map((node) => ({ kind: 'node', id: node.id })), left: [] };
  }
  const references = namesOf(template, kind, id);
  const left = namesLeft(references);
  const taken = references.map(({ at }) => at).filter((at) => !left.includes(at));
  return { taken: once(taken), left: once(left) };
}

/** A thing that names another several times is told once. */
function once(places: readonly Place[]): Place[] {
  const met = new Set<string>();
  return places.filter(({ kind, id }) => {
    const name = `${kind}:${id ?? ''}`;
    if (met.has(name)) return false;
    met.add(name);
    return true;
  });
}
