import type { Reference, Target } from '#engine/lint/survey/references';
import { surveyTemplate } from '#engine/lint/survey/survey';
import type { NodeOf, Template, TemplateNode } from '#schema/template';
import { applyEdits } from './apply-edits.ts';
import type { Edit } from './edit.ts';
import type { ThingList } from './things.ts';
import { valueAt } from './value-at.ts';

/** New ids for things of a template, list by list. */
export type Renaming = { [list in ThingList]?: ReadonlyMap<string, string> };

/** Which list the name of a reference belongs to; a list of rows is a field (R33). */
const LIST_OF: Record<Target, ThingList | null> = {
  role: 'roles',
  field: 'fields',
  list: 'fields',
  node: 'nodes',
  phase: 'phases',
  policy: null,
};

/** The same template with other ids, wherever it names them: arrows, dates, conditions, people, layout. */
export function renameThings(template: Template, renaming: Renaming): Template {
  const edits: Edit[] = [];
  for (const reference of surveyTemplate(template).references) {
    const list = LIST_OF[reference.to];
    const id = list === null ? undefined : renaming[list]?.get(reference.id);
    if (id !== undefined) edits.push(...renamedAt(template, reference, id));
  }
  return withOwnIds(applyEdits(template, edits), renaming);
}

function renamedAt(template: Template, { id: old, path }: Reference, id: string): Edit[] {
  const value = valueAt(template, path);
  const named = typeof value === 'string' ? renamedIn(value, old, id) : value;
  if (named !== value) return [{ op: 'set', path, value: named }];
  if (typeof value === 'object' && path.at(-1) !== old) return renamedInLimit(value, path, old, id);
  // What is assumed, and minimums, stand under the id itself.
  return [
    { op: 'unset', path },
    { op: 'set', path: [...path.slice(0, -1), id], value },
  ];
}

/** "node:signature:completed", "list:actions.cout", or the id alone. */
function renamedIn(text: string, old: string, id: string): string {
  return text.replace(/[a-z][a-z0-9-]*/g, (word, at: number) => (word === old && isName(text, at) ? id : word));
}

/** The first word of "field:x" says what is named; it is no name itself. */
function isName(text: string, at: number): boolean {
  return !text.includes(':') || at > 0;
}

function renamedInLimit(value: object | null, path: Reference['path'], old: string, id: string): Edit[] {
  return Object.entries(value ?? {}).flatMap(([key, text]): Edit[] =>
    typeof text === 'string' && ['sum', 'count', 'value'].includes(key)
      ? [{ op: 'set', path: [...path, key], value: renamedIn(text, old, id) }]
      : [],
  );
}

function withOwnIds(template: Template, renaming: Renaming): Template {
  const named = <T extends { id: string }>(list: ThingList, things: readonly T[]): T[] =>
    things.map((thing) => ({ ...thing, id: renaming[list]?.get(thing.id) ?? thing.id }));
  const stepId = (id: string) => renaming.nodes?.get(id) ?? id;
  const { fields, commitments, articles, layout } = template;
  return {
    ...template,
    roles: named('roles', template.roles),
    ...(fields ? { fields: named('fields', fields) } : {}),
    phases: named('phases', template.phases),
    nodes: named('nodes', template.nodes)
      .map((node) => (node.in === undefined ? node : { ...node, in: stepId(node.in) }))
      .map((node) => (node.kind === 'document' ? withSources(node, renaming) : node)),
    edges: named('edges', template.edges).map((edge) => ({
      ...edge,
      from: stepId(edge.from),
      to: stepId(edge.to),
    })),
    ...(commitments ? { commitments: named('commitments', commitments) } : {}),
    ...(articles ? { articles: named('articles', articles) } : {}),
    ...(layout ? { layout: Object.fromEntries(Object.entries(layout).map(([id, spot]) => [stepId(id), spot])) } : {}),
  };
}

/** A section of a document is drawn from a list or from an evaluation; both may have new ids. */
function withSources(node: NodeOf<'document'>, { fields, nodes }: Renaming): TemplateNode {
  const named = (from: string) => fields?.get(from) ?? nodes?.get(from) ?? from;
  return {
    ...node,
    ...(node.sections
      ? { sections: node.sections.map((one) => (one.from === undefined ? one : { ...one, from: named(one.from) })) }
      : {}),
  };
}
