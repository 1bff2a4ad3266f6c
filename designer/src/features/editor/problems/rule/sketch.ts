import type { Edge, Phase, Template, TemplateNode } from '#schema/template';
import { type StepKind, TEMPLATE_FORMAT } from '#schema/vocabulary';
import words from '../../../../locales/both/rule-examples.json';

type StepName = keyof typeof words.steps;
type Keys = Record<string, unknown>;

const COORDINATION = [{ role: 'coordination' }];
const CHOICES = (['oui', 'non'] as const).map((id) => ({ id, title: words.answers[id] }));
const LEAST: Partial<Record<StepKind, Keys>> = {
  task: { who: COORDINATION },
  meeting: { who: COORDINATION },
  sign: { who: [{ role: 'habitants' }] },
  decision: { who: COORDINATION, method: 'one', choices: CHOICES },
  option: { who: [{ role: 'habitants' }], options: CHOICES },
  payment: { amount: 5_000 },
  gate: {
    mode: 'exclusive',
    branches: [{ outcome: 'oui', if: { field: 'budget', op: 'gt', value: 0 } }],
    default: 'non',
  },
  end: { outcome: 'autonomy' },
};

/** A step of a small example: `step('task', 'inviter')`, in the phase of the example unless it says otherwise. */
export function step(kind: StepKind, id: StepName, keys: Keys = {}): TemplateNode {
  const place = 'in' in keys || 'phase' in keys ? {} : { phase: 'realisation' };
  return { id, kind, title: words.steps[id], ...place, ...LEAST[kind], ...keys } as TemplateNode;
}

/** An arrow of a small example: `arrow('inviter', 'reunir')`. */
export function arrow(from: StepName, to: StepName, keys: Partial<Edge> = {}): Edge {
  return { id: `${from}-${to}`, from, to, ...keys };
}

export function phase(id: keyof typeof words.phases, keys: Partial<Phase> = {}): Phase {
  return { id, kind: id, title: words.phases[id], ...keys };
}

/** A whole template around a few steps, so that its rules can be asked as of any other. */
export function sketch(nodes: TemplateNode[], edges: Edge[] = [], phases = [phase('realisation')]): Template {
  return {
    format: TEMPLATE_FORMAT,
    id: 'exemple',
    title: words.steps.inviter,
    territory: 'FR',
    timeZone: 'Europe/Paris',
    roles: [
      { id: 'habitants', kind: 'beneficiary', title: words.roles.beneficiary, min: 1, max: 20 },
      { id: 'coordination', kind: 'coordinator', title: words.roles.coordinator, min: 1, max: 3 },
    ],
    fields: [{ id: 'budget', type: 'money', title: words.budget }],
    phases,
    nodes,
    edges,
  };
}
