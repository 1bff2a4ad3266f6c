import type { Clip } from '#schema/clip';
import type { Template } from '#schema/template';
import { freshId } from '../ids.ts';
import type { Renaming } from '../rename-things.ts';
import { isKnownField, isKnownPolicy, isKnownRole } from './clip-needs.ts';

/** What stands for the things that the template does not have, by their id in the clip; those not named come along. */
export type Stand = { role?: Record<string, string>; node?: Record<string, string>; phase?: Record<string, string> };

/** The names under which the things of a clip go on in a template, and which of them come along (by their new ids). */
export type ClipNames = {
  renaming: Renaming;
  brought: { roles: string[]; fields: string[]; reminders: string[] };
};

/** Gives every thing of a clip a name in a template: that of the same thing there, or one that nothing has. */
export function namesForClip(template: Template, { template: clip, named }: Clip, stand: Stand): ClipNames {
  const roles = namesOf(
    clip.roles.map(({ id }) => id),
    template.roles.map(({ id }) => id),
    (id) => stand.role?.[id] ?? (clip.roles.some((role) => role.id === id && isKnownRole(template, role)) ? id : null),
  );
  const withRoles = (clip.fields ?? []).map((field) =>
    field.of === undefined ? field : { ...field, of: roles.names.get(field.of) ?? field.of },
  );
  const fields = namesOf(
    withRoles.map(({ id }) => id),
    (template.fields ?? []).map(({ id }) => id),
    (id) => (withRoles.some((field) => field.id === id && isKnownField(template, field)) ? id : null),
  );
  const reminders = namesOf(Object.keys(clip.reminders ?? {}), Object.keys(template.reminders ?? {}), (id) =>
    isKnownPolicy(template, id, clip.reminders?.[id]) ? id : null,
  );
  const nodes = namesOf(
    clip.nodes.map(({ id }) => id),
    [...template.nodes, ...named].map(({ id }) => id),
    () => null,
  ).names;
  const edges = namesOf(
    clip.edges.map(({ id }) => id),
    template.edges.map(({ id }) => id),
    () => null,
  ).names;
  const taken = new Set([...template.nodes.map(({ id }) => id), ...nodes.values()]);
  for (const { id, kind } of named) {
    const namesake = template.nodes.find((node) => node.id === id);
    // A step that only has the same name is not the one that is meant: the name is left open, and lint says so.
    const otherwise = namesake && namesake.kind !== kind ? freshId(taken, id, id) : id;
    nodes.set(id, stand.node?.[id] ?? otherwise);
  }
  return {
    renaming: {
      roles: roles.names,
      fields: fields.names,
      reminders: reminders.names,
      nodes,
      edges,
      phases: new Map(Object.entries(stand.phase ?? {})),
    },
    brought: { roles: roles.brought, fields: fields.brought, reminders: reminders.brought },
  };
}

function namesOf(ids: readonly string[], there: readonly string[], knownAs: (id: string) => string | null) {
  const taken = new Set(there);
  const names = new Map<string, string>();
  const brought: string[] = [];
  for (const id of ids) {
    const known = knownAs(id);
    const name = known ?? (taken.has(id) ? freshId(taken, id, id) : id);
    if (known === null) {
      taken.add(name);
      brought.push(name);
    }
    names.set(id, name);
  }
  return { names, brought };
}
