import type { Template, TemplateNode } from '#schema/template';
import { isForRoles } from '../presenters/privacy.ts';

/** The steps and fields of a template that these roles may not see. */
export function hiddenIn({ nodes, fields = [] }: Template, roles: readonly string[]): string[] {
  return [...nodes, ...fields].filter((thing) => !isForRoles(thing, roles)).map(({ id }) => id);
}

/**
 * A template as somebody may see it: without private steps and fields, and without whatever else speaks of them, down to
 * a date that counts from one. What its author only noted, the stories it is tried with and what a preview supposes are
 * for authors.
 */
export function asSeen(template: Template, hidden: ReadonlySet<string>): Template {
  const { scenarios: _stories, assume: _supposed, fields, layout, ...shown } = template;
  const isSeen = ({ id }: { id: string }) => !hidden.has(id);
  return {
    ...shown,
    ...(fields === undefined ? {} : { fields: fields.filter(isSeen) }),
    nodes: shown.nodes.filter(isSeen).map(({ note: _note, ...node }) => withoutMentions(node, hidden) as TemplateNode),
    edges: shown.edges.filter((edge) => !mentions(edge, hidden)),
    phases: shown.phases.map((phase) => withoutMentions(phase, hidden) as Template['phases'][number]),
    ...(layout === undefined
      ? {}
      : { layout: Object.fromEntries(Object.entries(layout).filter(([id]) => !hidden.has(id))) }),
  };
}

/** What a step or a phase is in itself: its name is its own, whatever else has the same. */
const OWN = new Set(['id', 'kind', 'title', 'plain', 'text']);

/** Leaves out what speaks of these things: a line of a list, or a whole value. */
function withoutMentions(thing: object, hidden: ReadonlySet<string>): object {
  const kept = Object.entries(thing).flatMap(([key, value]) => {
    if (OWN.has(key) || !mentions(value, hidden)) return [[key, value]];
    return Array.isArray(value) ? [[key, value.filter((one) => !mentions(one, hidden))]] : [];
  });
  return Object.fromEntries(kept) as object;
}

/** Whether a value names one of these things, in a reference (`node:visite:opened`, `field:budget`) or as it is. */
function mentions(value: unknown, hidden: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return value.split(/[:.@/|]/).some((word) => hidden.has(word));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, one]) => hidden.has(key) || (!WORDS.has(key) && mentions(one, hidden)));
}

/** Words name nothing. */
const WORDS = new Set(['title', 'plain', 'text', 'summary', 'fr', 'en']);
