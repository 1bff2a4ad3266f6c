import { AMENDMENT_STEP } from '#engine/amend/names';
import { AMENDMENT_TITLE } from '#messaging/titles';
import type { Article, Field, Phase, Role, Template, TemplateNode } from '#schema/template';

/** The things of a template by their ids: what presenters look words up in. */
export type TemplateIndex = {
  /** Its steps, and the built-in one by which people answer a change of the contract (R42). */
  nodes: ReadonlyMap<string, TemplateNode>;
  roles: ReadonlyMap<string, Role>;
  fields: ReadonlyMap<string, Field>;
  phases: ReadonlyMap<string, Phase>;
  articles: ReadonlyMap<string, Article>;
};

const known = new WeakMap<Template, TemplateIndex>();

/** The index of a template, made once for each. */
export function indexOf(template: Template): TemplateIndex {
  const index = known.get(template) ?? {
    nodes: byId([...template.nodes, ANSWERING]),
    roles: byId(template.roles),
    fields: byId(template.fields ?? []),
    phases: byId(template.phases),
    articles: byId(template.articles ?? []),
  };
  known.set(template, index);
  return index;
}

/** No programme draws it: it has words, and is in no list of steps. */
const ANSWERING: TemplateNode = { id: AMENDMENT_STEP, kind: 'sign', title: AMENDMENT_TITLE };

function byId<T extends { id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
