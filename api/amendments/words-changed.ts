import { sameJson } from '#engine/authoring/same-json';
import type { AmendmentSays } from '#schema/acts';
import type { Article, Commitment, Field, Template, TemplateNode } from '#schema/template';

/**
 * What a change says in other words: programs hold none, so that whoever proposes a change finds it here. Who sees a
 * step, or a field that it fills, is part of that. What only the author wrote for themselves is not.
 */
export function wordsChanged(before: Template, after: Template): AmendmentSays {
  const articles = changedThings<Article>(before.articles, after.articles).map((pair) => article(before, after, pair));
  return {
    nodes: stepsInOtherWords(before, after),
    commitments: [
      ...changedThings<Commitment>(before.commitments, after.commitments).map(commitment),
      ...articles.flatMap((changed) => changed ?? []),
    ],
  };
}

type Said = AmendmentSays['commitments'][number];

function stepsInOtherWords(before: Template, after: Template): string[] {
  const fields = new Set(changedThings<Field>(before.fields, after.fields).map(({ id }) => id));
  const was = new Map(before.nodes.map((node) => [node.id, node]));
  return after.nodes.flatMap((node) => {
    const known = was.get(node.id);
    if (known === undefined) return [];
    const fills = [...(node.form ?? []), ...(node.edits ?? [])].some((field) => fields.has(field));
    return fills || !sameJson(forPeople(known), forPeople(node)) ? [node.id] : [];
  });
}

function forPeople({ note: _note, ...node }: TemplateNode): object {
  return node;
}

/** Things of which the two say something else, or that only one of them has. */
function changedThings<T extends { id: string }>(
  before: readonly T[] = [],
  after: readonly T[] = [],
): { id: string; was: T | undefined; is: T | undefined }[] {
  const [was, is] = [byId(before), byId(after)];
  const ids = [...new Set([...was.keys(), ...is.keys()])];
  return ids
    .map((id) => ({ id, was: was.get(id), is: is.get(id) }))
    .filter((pair) => !sameJson(pair.was ?? null, pair.is ?? null));
}

/** Both sides of a promise, before and after. */
function commitment({ id, was, is }: { id: string; was: Commitment | undefined; is: Commitment | undefined }): Said {
  const by = (is ?? was)?.by ?? '';
  const sides = [...(was?.to ?? []), ...(is?.to ?? []), ...(was === undefined ? [] : [was.by])];
  return { id, by, to: [...new Set(sides)].filter((role) => role !== by) };
}

/** An article binds everybody who signed the text it stands in: another wording needs all of them. */
function article(before: Template, after: Template, { id }: { id: string }): Said | null {
  const roles = [...new Set([...after.roles, ...before.roles].map((role) => role.id))];
  const [by, ...to] = roles;
  return by === undefined ? null : { id, by, to };
}

function byId<T extends { id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
