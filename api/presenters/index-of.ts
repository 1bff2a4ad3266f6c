import type { Article, Field, Phase, Role, Template, TemplateNode } from '#schema/template';

/** The things of a template by their ids: what presenters look words up in. */
export type TemplateIndex = {
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
    nodes: byId(template.nodes),
    roles: byId(template.roles),
    fields: byId(template.fields ?? []),
    phases: byId(template.phases),
    articles: byId(template.articles ?? []),
  };
  known.set(template, index);
  return index;
}

function byId<T extends { id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
