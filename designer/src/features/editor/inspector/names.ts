import type { Place } from '#engine/lint/problem';
import type { Localised } from '#schema/primitives';
import type { Template } from '#schema/template';
import type { Choice } from '../controls/choice-field.tsx';

export type Say = (text: Localised | undefined) => string;
export type Translate = (key: string, values?: Record<string, unknown>) => string;

type Titled = { id: string; title: Localised };

/** Things to choose from, by their titles. */
export function choicesOf(things: readonly Titled[] | undefined, say: Say): Choice[] {
  return (things ?? []).map(({ id, title }) => ({ value: id, label: say(title) }));
}

/** How a thing of the template is called. */
export function nameOf(template: Template, { kind, id = '' }: Pick<Place, 'kind' | 'id'>, say: Say): string {
  const titled = (things: readonly Titled[] | undefined) => say(things?.find((thing) => thing.id === id)?.title) || id;
  switch (kind) {
    case 'template':
      return say(template.title);
    case 'role':
      return titled(template.roles);
    case 'field':
      return titled(template.fields);
    case 'phase':
      return titled(template.phases);
    case 'node':
      return titled(template.nodes);
    case 'article':
      return titled(template.articles);
    case 'commitment':
      return say(template.commitments?.find((one) => one.id === id)?.text) || id;
    case 'edge': {
      const edge = template.edges.find((one) => one.id === id);
      const step = (end: string | undefined) => say(template.nodes.find((node) => node.id === end)?.title);
      return edge ? `${step(edge.from)} → ${step(edge.to)}` : id;
    }
    case 'reminder':
      return id;
  }
}
