import type { Clip } from '#schema/clip';
import type { Localised } from '#schema/primitives';
import type { Field, Role, Template } from '#schema/template';
import { sameJson } from '../same-json.ts';

/** Something that copied steps name and that the template they come into does not have. */
export type Need = {
  kind: 'role' | 'node' | 'phase';
  id: string;
  title: Localised;
  /** The things of the template that could stand for it, the likeliest first. */
  candidates: string[];
  /** The one that is meant in all likelihood: the only one of its kind. Null: none is, or several could be. */
  likely: string | null;
};

/** What has to be asked before a clip comes into a template: nothing where everything it names is there already. */
export function clipNeeds(template: Template, { template: clip, named }: Clip): Need[] {
  const roles = clip.roles.filter((role) => !isKnownRole(template, role));
  const steps = named.filter(({ id, kind }) => !template.nodes.some((node) => node.id === id && node.kind === kind));
  const phases = namedPhases(clip).filter((phase) => !template.phases.some(({ id }) => id === phase.id));
  return [
    ...roles.map(({ id, kind, title }) => needOf('role', { id, title }, template.roles, kind)),
    ...steps.map(({ id, kind, title }) => needOf('node', { id, title }, template.nodes, kind)),
    ...phases.map(({ id, kind, title }) => needOf('phase', { id, title }, template.phases, kind)),
  ];
}

type Kinded = { id: string; kind: string; title: Localised };

function needOf(
  kind: Need['kind'],
  { id, title }: Pick<Need, 'id' | 'title'>,
  things: readonly Kinded[],
  likeKind: string,
): Need {
  const alike = things.filter((thing) => thing.kind === likeKind);
  const others = things.filter((thing) => thing.kind !== likeKind);
  const namesake = alike.find((thing) => thing.title.fr === title.fr);
  const only = alike.length === 1 ? alike[0] : undefined;
  const likely = namesake ?? only;
  const first = likely ? [likely, ...alike.filter((thing) => thing !== likely)] : alike;
  return { kind, id, title, candidates: [...first, ...others].map((thing) => thing.id), likely: likely?.id ?? null };
}

/** The phases that dates of the clip count from; those that steps merely stood in are where they are put. */
function namedPhases({ phases, nodes }: Template) {
  const text = JSON.stringify(nodes);
  return phases.filter(({ id }) => text.includes(`"phase:${id}:`));
}

/** The same id and the same sort of party: the same role, whatever its title says there. */
export function isKnownRole(template: Template, role: Role): boolean {
  return template.roles.some(({ id, kind }) => id === role.id && kind === role.kind);
}

/** The same id, and it holds the same: values of one type, choices and columns that include those that are needed. */
export function isKnownField(template: Template, field: Field): boolean {
  const known = (template.fields ?? []).find(({ id }) => id === field.id);
  if (!known || known.type !== field.type || known.of !== field.of) return false;
  const has = (list: readonly { id: string }[] | undefined, id: string) => (list ?? []).some((one) => one.id === id);
  return (
    (field.choices ?? []).every(({ id }) => has(known.choices, id)) &&
    (field.columns ?? []).every(({ id, type }) => known.columns?.some((one) => one.id === id && one.type === type))
  );
}

export function isKnownPolicy(template: Template, id: string, policy: unknown): boolean {
  const reminders = template.reminders ?? {};
  return Object.hasOwn(reminders, id) && sameJson(reminders[id], policy);
}
