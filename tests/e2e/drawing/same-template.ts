import assert from 'node:assert/strict';
import { USUAL_LADDER } from '#engine/authoring/changes/usual-ladder';
import { type Renaming, renameThings } from '#engine/authoring/rename-things';
import { mainOutcome } from '#engine/lint/survey/outcomes';
import { contentOf } from '#schema/canonical';
import type { Template, TemplateNode } from '#schema/template';

/**
 * Whether two templates say the same in canonical form, whatever their things are called inside. What the designer leaves
 * out because it is so by itself (one person is enough; Good Friday is a day off; an arrow by the main outcome; the usual ladder) is left out of both; names of one
 * set (to whom a promise is made, which lists a step fills) stand in one order.
 */
export function assertSame(drawn: Template, wanted: Template): void {
  const renamed = withInnerNames(renameThings(drawn, namesOf(drawn, wanted)), wanted);
  assert.deepEqual(plainly({ ...renamed, id: wanted.id }), plainly(wanted));
}

type Thing = { id: string };

/** The wanted name of everything drawn: of the same title, of the same place, of the same ends. */
function namesOf(drawn: Template, wanted: Template): Renaming {
  const pairs = (ours: readonly Thing[] = [], theirs: readonly Thing[] = [], wordsOf: (thing: never) => string) => {
    const byWords = new Map(theirs.map((thing) => [wordsOf(thing as never), thing.id]));
    assert.equal(byWords.size, theirs.length, 'two things of one title');
    return new Map(ours.map((thing) => [thing.id, byWords.get(wordsOf(thing as never)) ?? `no-such-${thing.id}`]));
  };
  const title = (thing: { title: { fr: string } }) => thing.title.fr;
  const ends = (template: Template) => (edge: Template['edges'][number]) => {
    const nodeOf = (id: string) => template.nodes.find((node) => node.id === id);
    const from = nodeOf(edge.from);
    return [from?.title.fr, nodeOf(edge.to)?.title.fr, from ? placeOf(from, edge.outcome) : ''].join(' > ');
  };
  const commitments = (drawn.commitments ?? []).map(({ id }, at) => [id, wanted.commitments?.[at]?.id ?? id] as const);
  const edgeOf = ends(drawn);
  const wantedEdges = new Map(wanted.edges.map((edge) => [ends(wanted)(edge), edge.id]));
  return {
    roles: pairs(drawn.roles, wanted.roles, title),
    fields: pairs(drawn.fields, wanted.fields, title),
    phases: pairs(drawn.phases, wanted.phases, title),
    nodes: pairs(drawn.nodes, wanted.nodes, title),
    articles: pairs(drawn.articles, wanted.articles, title),
    commitments: new Map(commitments),
    edges: new Map(drawn.edges.map((edge) => [edge.id, wantedEdges.get(edgeOf(edge)) ?? `no-such-${edge.id}`])),
  };
}

/** An outcome by its place among those of its step, so that it is found whatever it is called. */
function placeOf(node: TemplateNode, outcome: string | undefined): string {
  const main = mainOutcome(node);
  const choices = choicesOf(node).map(({ id }) => id);
  const named = outcome ?? main ?? '';
  return choices.includes(named) ? String(choices.indexOf(named)) : named;
}

function choicesOf(node: TemplateNode): readonly Thing[] {
  if (node.kind === 'decision') return node.choices;
  if (node.kind === 'option') return node.options;
  return node.kind === 'wait' ? (node.answers ?? []) : [];
}

/** Choices, columns and levels: theirs are the names of the wanted ones in their place, wherever they are named. */
function withInnerNames(drawn: Template, wanted: Template): Template {
  const byOwner = new Map<string, Map<string, string>>();
  const pair = (owner: string, ours: readonly Thing[] = [], theirs: readonly Thing[] = []) => {
    const names = byOwner.get(owner) ?? new Map<string, string>();
    ours.forEach(({ id }, at) => void names.set(id, theirs[at]?.id ?? id));
    byOwner.set(owner, names);
  };
  for (const node of drawn.nodes) {
    const other = wanted.nodes.find(({ id }) => id === node.id);
    if (!other) continue;
    pair(node.id, choicesOf(node), choicesOf(other));
    if (node.kind === 'evaluation' && other.kind === 'evaluation') pair(node.id, node.scale, other.scale);
  }
  for (const field of drawn.fields ?? []) {
    const other = wanted.fields?.find(({ id }) => id === field.id);
    field.columns?.forEach(({ id, choices }, at) => {
      pair(`${field.id}.${id}`, choices, other?.columns?.[at]?.choices);
    });
    pair(field.id, field.choices, other?.choices);
  }
  return renameInside(drawn, byOwner, wanted);
}

type Names = ReadonlyMap<string, ReadonlyMap<string, string>>;

function renameInside(drawn: Template, byOwner: Names, wanted: Template): Template {
  const outcome = (owner: string, name: string) => byOwner.get(owner)?.get(name) ?? name;
  const columnOf = (list: string, name: string) => {
    const at = drawn.fields?.find(({ id }) => id === list)?.columns?.findIndex(({ id }) => id === name) ?? -1;
    return wanted.fields?.find(({ id }) => id === list)?.columns?.[at]?.id ?? name;
  };
  const lists = new Map(drawn.nodes.map((node) => [node.id, listAround(drawn, node)]));
  const inside = (value: unknown, list: string | null, owner: string): unknown => {
    if (typeof value === 'string') {
      if (list !== null && value.startsWith('row:')) return `row:${columnOf(list, value.slice(4))}`;
      const found = /^list:([a-z0-9-]+)\.([a-z0-9-]+)$/.exec(value);
      return found ? `list:${found[1]}.${columnOf(found[1] ?? '', found[2] ?? '')}` : value;
    }
    if (Array.isArray(value)) return value.map((item) => inside(item, list, owner));
    if (typeof value !== 'object' || value === null) return value;
    const given = value as Record<string, unknown>;
    const here = typeof given['list'] === 'string' ? given['list'] : list;
    return Object.fromEntries(
      Object.entries(given).map(([key, part]) => {
        if (key === 'row' && list !== null && typeof part === 'string') return [key, columnOf(list, part)];
        if (key === 'is' && typeof given['outcome'] === 'string' && typeof part === 'string')
          return [key, outcome(given['outcome'], part)];
        if (['then', 'default', 'ties'].includes(key) && typeof part === 'string') return [key, outcome(owner, part)];
        return [key, inside(part, here, owner)];
      }),
    );
  };
  const withIds = <T extends Thing>(things: readonly T[], owner: string): T[] =>
    things.map((thing) => ({ ...thing, id: outcome(owner, thing.id) }));
  const nodes = drawn.nodes.map((node) => {
    const next = inside(node, lists.get(node.id) ?? null, node.id) as TemplateNode;
    if (next.kind === 'decision') return { ...next, choices: withIds(next.choices, node.id) };
    if (next.kind === 'option') return { ...next, options: withIds(next.options, node.id) };
    if (next.kind === 'evaluation' && next.scale) return { ...next, scale: withIds(next.scale, node.id) };
    return next;
  });
  const fields = drawn.fields?.map((field) => ({
    ...field,
    ...(field.choices ? { choices: withIds(field.choices, field.id) } : {}),
    ...(field.columns
      ? {
          columns: field.columns.map((column) => ({
            ...column,
            id: columnOf(field.id, column.id),
            ...(column.choices ? { choices: withIds(column.choices, `${field.id}.${column.id}`) } : {}),
          })),
        }
      : {}),
  }));
  const edges = drawn.edges.map((edge) =>
    edge.outcome === undefined ? edge : { ...edge, outcome: outcome(edge.from, edge.outcome) },
  );
  const commitments = drawn.commitments?.map((promise) => inside(promise, null, '')) as Template['commitments'];
  const { assume } = drawn;
  const answers = Object.entries(assume?.answers ?? {}).map(([step, name]) => [step, outcome(step, name)]);
  return {
    ...drawn,
    nodes,
    edges,
    ...(fields ? { fields } : {}),
    ...(commitments ? { commitments } : {}),
    ...(assume ? { assume: { ...assume, ...(assume.answers ? { answers: Object.fromEntries(answers) } : {}) } } : {}),
  };
}

/** The list whose rows a step is done for, itself or by the group around it. */
function listAround(template: Template, node: TemplateNode): string | null {
  if (node.each && 'list' in node.each) return node.each.list;
  const around = template.nodes.find(({ id }) => id === node.in);
  return around ? listAround(template, around) : null;
}

const SETS: ReadonlySet<string> = new Set(['to', 'edits', 'form', 'visibleTo', 'views', 'veto', 'consultative']);

/** The kinds that follow another ladder than the usual one, or none, when they do not say which. */
const OWN_LADDER: readonly string[] = ['meeting', 'service', 'option'];

/** Whether a step says that it follows the ladder that it would follow without saying so. */
export function hasUsualLadder({ kind, reminders }: TemplateNode): boolean {
  return reminders === USUAL_LADDER && !OWN_LADDER.includes(kind);
}

function withoutUsualLadder(node: TemplateNode): TemplateNode {
  const { reminders: _usual, ...others } = node;
  return hasUsualLadder(node) ? (others as TemplateNode) : node;
}

/** In canonical form, without what is so anyway; steps and arrows by their names, steps of one place in their order. */
function plainly(template: Template): object {
  const mains = new Map(template.nodes.map((node) => [node.id, mainOutcome(node)]));
  const edges = template.edges.map(({ outcome, ...edge }) =>
    outcome === undefined || outcome === mains.get(edge.from) ? edge : { ...edge, outcome },
  );
  const { nodes, ...content } = contentOf({
    ...template,
    nodes: template.nodes.map(withoutUsualLadder),
    edges: edges.sort((one, other) => (one.id < other.id ? -1 : 1)),
  });
  const places = [...new Set(nodes.map((node) => node.in ?? node.phase ?? ''))].sort();
  const inPlaces = places.map((place) => [place, nodes.filter((node) => (node.in ?? node.phase) === place)]);
  return simplified({ ...content, nodes: Object.fromEntries(inPlaces) }) as object;
}

function simplified(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(simplified);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, part]) => !(key === 'need' && part === 'one') && !(key === 'goodFriday' && part === true))
      .map(([key, part]) => {
        const isSet = SETS.has(key) && Array.isArray(part) && part.every((one) => typeof one === 'string');
        return [key, isSet ? [...(part as string[])].sort() : simplified(part)];
      }),
  );
}
