import type { Edge, Field, NodeOf, Phase, Role, Template, TemplateNode } from '#schema/template';
import type { StepKind } from '#schema/vocabulary';

type Kept<K extends StepKind> = Partial<Omit<NodeOf<K>, 'kind' | 'id'>>;

const words = (id: string) => ({ fr: id, en: id });

/** A contract that nothing can be said against: one phase, a welcome by the town, and an end. */
export function contract(change: Partial<Template> = {}): Template {
  return {
    format: 'trame/1',
    id: 'petit-contrat',
    title: words('Petit contrat'),
    territory: 'FR-68',
    timeZone: 'Europe/Paris',
    roles: [habitant, ville],
    phases: [phase('realisation')],
    nodes: [task('accueil')],
    edges: [],
    ...change,
  };
}

export const habitant: Role = { id: 'habitant', kind: 'beneficiary', title: words('habitant'), min: 1, max: 3 };
export const ville: Role = { id: 'ville', kind: 'coordinator', title: words('ville'), min: 1, max: 3 };

export function phase(id: string, change: Partial<Phase> = {}): Phase {
  return { id, kind: 'realisation', title: words(id), ...change };
}

/** A step of the phase `realisation`, done by the town where somebody must do it. */
export function step<K extends StepKind>(kind: K, id: string, change: Kept<K> = {} as Kept<K>): TemplateNode {
  const place = 'in' in change || 'phase' in change ? {} : { phase: 'realisation' };
  return { id, kind, title: words(id), ...place, ...DEFAULTS[kind], ...change } as unknown as TemplateNode;
}

const who = [{ role: 'ville' }];
const choices = [
  { id: 'oui', title: words('oui') },
  { id: 'non', title: words('non') },
];
const DEFAULTS: Record<StepKind, object> = {
  task: { who },
  meeting: { who },
  sign: { who },
  evaluation: { who, criteria: [{ id: 'accueil', title: words('accueil') }] },
  decision: { who, method: 'one', choices },
  service: {},
  wait: { until: { after: 'reached', plus: { days: 7 } } },
  gate: { mode: 'exclusive', branches: [{ outcome: 'oui', if: { field: 'nombre' } }], default: 'non' },
  notice: {},
  document: { of: 'contract' },
  option: { who: [{ role: 'habitant' }], options: choices },
  payment: { amount: 5_000 },
  group: {},
  end: { outcome: 'autonomy' },
};

export const task = (id: string, change: Kept<'task'> = {}): TemplateNode => step('task', id, change);

let arrows = 0;
/** An arrow `from` → `to`, with the outcome it leaves by if it names one. */
export function arrow(from: string, to: string, change: Partial<Edge> = {}): Edge {
  arrows += 1;
  return { id: `fleche-${arrows}`, from, to, ...change };
}

export function field<T extends Field['type']>(id: string, type: T, change: Partial<Field> = {}): Field {
  return { id, type, title: words(id), ...change };
}

/** The fields that the steps above may read. */
export const fields: Field[] = [
  field('nombre', 'integer'),
  field('budget', 'money'),
  field('debut', 'date'),
  field('accord', 'boolean'),
  field('motif', 'choice', { choices: [{ id: 'sante', title: words('sante') }] }),
  field('recit', 'longText'),
  field('actions', 'list', {
    columns: [
      { id: 'titre', type: 'text', title: words('titre') },
      { id: 'pilote', type: 'person', title: words('pilote') },
      { id: 'cout', type: 'money', title: words('cout') },
      { id: 'fin', type: 'date', title: words('fin') },
    ],
  }),
];
