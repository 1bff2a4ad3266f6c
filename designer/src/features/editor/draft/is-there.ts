import type { Template } from '#schema/template';
import type { Selection } from './selection.ts';

/** Whether a thing that somebody looks at is still in the template; the template itself always is. */
export function isThere(template: Template, kind: Selection['kind'], id: string | undefined): boolean {
  const among = (things: readonly { id: string }[] | undefined) => (things ?? []).some((thing) => thing.id === id);
  switch (kind) {
    case 'template':
      return true;
    case 'role':
      return among(template.roles);
    case 'field':
      return among(template.fields);
    case 'phase':
      return among(template.phases);
    case 'node':
      return among(template.nodes);
    case 'edge':
      return among(template.edges);
    case 'commitment':
      return among(template.commitments);
    case 'article':
      return among(template.articles);
    case 'reminder':
      return id !== undefined && Object.hasOwn(template.reminders ?? {}, id);
  }
}
