import type { Edge, Field, NodeOf, Phase, Role, Template, TemplateNode } from '#schema/template';
import type { StepKind } from '#schema/vocabulary';

/*
 * Small programmes for examples: real names of phases, roles and steps, titles made from ids. Roles are those of
 * Mulhouse: the town coordinates, the beneficiaries are partners, other partners may join on the way.
 */

const titled = (id: string) => ({ id, title: { fr: id } });

/** The town, two facilitators, the beneficiary partners, and partners who join during the contract. */
export const MULHOUSE_ROLES: Role[] = [
  { ...titled('ville'), kind: 'coordinator', min: 1, max: 3 },
  { ...titled('beneficiaires'), kind: 'beneficiary', min: 1, max: 20 },
  { ...titled('animateurs'), kind: 'partner', min: 1, max: 4 },
  { ...titled('partenaire'), kind: 'partner', min: 0, max: 30, recruitedDuring: true },
];

export const role = (id: string, keys: Partial<Role> = {}): Role => ({
  ...titled(id),
  kind: 'partner',
  min: 1,
  max: 10,
  ...keys,
});

/** Two or more things a person may choose between. */
export const choices = (...ids: string[]) => ids.map(titled);

type Keys<K extends StepKind> = Omit<NodeOf<K>, 'id' | 'kind' | 'title'>;
const FOR_PEOPLE: readonly StepKind[] = ['task', 'meeting', 'sign', 'evaluation', 'decision', 'option', 'payment'];

const step = <K extends StepKind>(kind: K, id: string, keys: Keys<K>): TemplateNode =>
  ({
    ...titled(id),
    kind,
    ...(FOR_PEOPLE.includes(kind) ? { who: [{ role: 'ville' }] } : {}),
    ...keys,
  }) as TemplateNode;

/** One builder for each kind of step. Without `who`, the town does it; without a place, it is in the only phase. */
export const task = (id: string, keys: Keys<'task'> = {}) => step('task', id, keys);
export const meeting = (id: string, keys: Keys<'meeting'> = {}) => step('meeting', id, keys);
export const sign = (id: string, keys: Keys<'sign'> = {}) => step('sign', id, keys);
export const decision = (id: string, keys: Keys<'decision'>) => step('decision', id, keys);
export const service = (id: string, keys: Keys<'service'> = {}) => step('service', id, keys);
export const wait = (id: string, keys: Keys<'wait'>) => step('wait', id, keys);
export const gate = (id: string, keys: Keys<'gate'>) => step('gate', id, keys);
export const notice = (id: string, keys: Keys<'notice'> = {}) => step('notice', id, keys);
export const document = (id: string, keys: Partial<Keys<'document'>> = {}) =>
  step('document', id, { of: 'report', ...keys });
export const option = (id: string, keys: Keys<'option'>) => step('option', id, keys);
export const payment = (id: string, keys: Keys<'payment'>) => step('payment', id, keys);
export const group = (id: string, keys: Keys<'group'> = {}) => step('group', id, keys);
export const end = (id: string, outcome: string, keys: Partial<Keys<'end'>> = {}) =>
  step('end', id, { outcome, ...keys });
export const evaluation = (id: string, keys: Partial<Keys<'evaluation'>> = {}) =>
  step('evaluation', id, { criteria: choices('logement', 'sante'), ...keys });

/** A phase; its kind is the one of its name where there is one. */
export function phase(id: string, keys: Partial<Omit<Phase, 'id' | 'title'>> = {}): Phase {
  const kinds: Record<string, Phase['kind']> = {
    preparation: 'preparation',
    lancement: 'launch',
    conclusion: 'conclusion',
  };
  return { ...titled(id), kind: kinds[id] ?? 'realisation', ...keys };
}

export const field = (id: string, type: Field['type'], keys: Partial<Field> = {}): Field => ({
  ...titled(id),
  type,
  ...keys,
});

/** An arrow written `from -> to`, or `from -outcome-> to`. */
export type Arrow = string | Edge;

/** An arrow that goes back, at most so many times: `back('avis -incomplet-> dossier', 2)`. */
export const back = (arrow: string, maxTimes: number): Edge => ({ ...edge(arrow), back: true, maxTimes });

function edge(arrow: string): Edge {
  const found = /^([a-z0-9-]+?) -(?:([A-Za-z0-9-]+)-)?> ([a-z0-9-]+)$/.exec(arrow);
  if (!found?.[1] || !found[3]) throw new Error(`not an arrow: ${arrow}`);
  const [, from, outcome, to] = found;
  const name = [from, outcome?.toLowerCase(), to].filter((part) => part !== undefined).join('-');
  return { id: `${name.slice(0, 60)}`, from, to, ...(outcome === undefined ? {} : { outcome }) };
}

type Parts = Partial<Omit<Template, 'phases' | 'edges' | 'nodes'>> & {
  phases?: (Phase | string)[];
  nodes: TemplateNode[];
  edges?: Arrow[];
};

/** A whole programme from its steps and arrows. Steps without a place go to the first phase. */
export function programme(parts: Parts): Template {
  const phases = (parts.phases ?? ['realisation']).map((given) => (typeof given === 'string' ? phase(given) : given));
  const { nodes, edges = [], phases: _phases, ...rest } = parts;
  return {
    format: 'trame/1',
    id: 'programme',
    title: { fr: 'Programme' },
    territory: 'FR-68',
    timeZone: 'Europe/Paris',
    roles: MULHOUSE_ROLES,
    ...rest,
    phases,
    nodes: nodes.map((node) => (node.phase || node.in ? node : { ...node, phase: phases[0]?.id ?? '' })),
    edges: edges.map((arrow) => (typeof arrow === 'string' ? edge(arrow) : arrow)),
  };
}
