import type { Reference, Target } from '#engine/lint/survey/references';
import { surveyTemplate } from '#engine/lint/survey/survey';
import type { NodeOf, Template, TemplateNode } from '#schema/template';
import { applyEdits } from './apply-edits.ts';
import type { Edit, Path } from './edit.ts';
import type { ThingList } from './things.ts';
import { valueAt } from './value-at.ts';

/** New ids for things of a template, list by list; reminders are named by their key. */
export type Renaming = { [list in ThingList | 'reminders']?: ReadonlyMap<string, string> };

/** Which list the name of a reference belongs to; a list of rows is a field (R33). */
const LIST_OF: Record<Target, ThingList | 'reminders'> = {
  role: 'roles',
  field: 'fields',
  list: 'fields',
  node: 'nodes',
  phase: 'phases',
  policy: 'reminders',
};

/** The same template with other ids, wherever it names them: arrows, dates, conditions, people, layout. */
export function renameThings(template: Template, renaming: Renaming): Template {
  const { references, leaves, lists } = surveyTemplate(template);
  const edits: Edit[] = [];
  const keyed = new Map<string, Path>();
  for (const reference of references) {
    const id = renaming[LIST_OF[reference.to]]?.get(reference.id);
    if (id === undefined || id === reference.id) continue;
    const around = reference.path.slice(0, -1);
    // What is assumed, and minimums, stand under the ids themselves: all of them change at once.
    if (Object.hasOwn(KEYED_BY, around.at(-1) ?? '')) keyed.set(around.join('/'), around);
    else edits.push(...renamedAt(valueAt(template, reference.path), reference, id));
  }
  for (const path of keyed.values()) edits.push({ op: 'set', path, value: withKeys(template, path, renaming) });
  // What a decision said of a row is read under the decision's id (R35).
  for (const { leaf, list, path } of leaves) {
    if (!('row' in leaf) || list === null || !lists.get(list)?.has(leaf.row)) continue;
    const id = renaming.nodes?.get(leaf.row);
    const columns = template.fields?.find((field) => field.id === list)?.columns;
    const isColumn = columns?.some((column) => column.id === leaf.row);
    if (id !== undefined && !isColumn) edits.push({ op: 'set', path: [...path, 'row'], value: id });
  }
  return withOwnIds(applyEdits(template, edits), renaming);
}

function renamedAt(value: unknown, { id: old, path }: Reference, id: string): Edit[] {
  if (typeof value === 'string') return [{ op: 'set', path, value: renamedIn(value, old, id) }];
  return typeof value === 'object' ? renamedInLimit(value, path, old, id) : [];
}

/** An object whose keys are ids, under the new ones. */
function withKeys(template: Template, path: Path, renaming: Renaming): Record<string, unknown> {
  const kept = (valueAt(template, path) ?? {}) as Record<string, unknown>;
  const list = KEYED_BY[String(path.at(-1))] ?? 'nodes';
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [renaming[list]?.get(key) ?? key, value]));
}

/** What the keys of an object name, by the key it stands under. */
const KEYED_BY: Record<string, ThingList> = {
  minimum: 'roles',
  roles: 'roles',
  rows: 'fields',
  answers: 'nodes',
  options: 'nodes',
};

/** "node:signature:completed", "list:actions.cout", or the id alone. */
function renamedIn(text: string, old: string, id: string): string {
  return text.replace(/[a-z][a-z0-9-]*/g, (word, at: number) => (word === old && isName(text, at) ? id : word));
}

/** The first word of "field:x" says what is named; it is no name itself. */
function isName(text: string, at: number): boolean {
  return !text.includes(':') || at > 0;
}

function renamedInLimit(value: object | null, path: Path, old: string, id: string): Edit[] {
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
  const { fields, commitments, reminders, articles, layout } = template;
  const byNewId = <T>(map: Record<string, T>, ids: ReadonlyMap<string, string> | undefined) =>
    Object.fromEntries(Object.entries(map).map(([id, value]) => [ids?.get(id) ?? id, value]));
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
    ...(reminders ? { reminders: byNewId(reminders, renaming.reminders) } : {}),
    ...(articles ? { articles: named('articles', articles) } : {}),
    ...(layout ? { layout: byNewId(layout, renaming.nodes) } : {}),
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
