import type { Place } from '#engine/lint/problem';
import type { Localised } from '#schema/primitives';
import type { Template } from '#schema/template';

/** In which part of the template a thing stands: the title of its phase, else the name of the sort of thing it is. */
export function whereItIs(
  { kind, id }: Place,
  template: Template,
  say: (text: Localised | undefined) => string,
  t: (key: string) => string,
): string {
  const inPhase = phaseAround(template, kind, id);
  return inPhase === null ? t(`problems.part.${kind}`) : say(inPhase.title);
}

function phaseAround(template: Template, kind: Place['kind'], id: string | undefined) {
  const from = kind === 'edge' ? template.edges.find((edge) => edge.id === id)?.from : kind === 'node' ? id : undefined;
  const met = new Set<string>();
  let node = template.nodes.find((known) => known.id === from);
  while (node?.in !== undefined && !met.has(node.in)) {
    met.add(node.in);
    const { in: group } = node;
    node = template.nodes.find((known) => known.id === group);
  }
  const phase = node?.phase;
  return template.phases.find((known) => known.id === phase) ?? null;
}
