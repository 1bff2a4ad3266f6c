import type { Edge, Field, Template, TemplateNode } from '#schema/template';

const title = (text: string) => ({ fr: text, en: text });
const PHASES = ['preparation', 'launch', 'realisation', 'conclusion'] as const;

/**
 * A template of so many steps, without errors: in each of four phases, threes of steps that fork and meet again, with
 * dates counted from the step before, conditions on fields, and a gate in every seventh place.
 */
export function largeTemplate(steps: number): Template {
  const perPhase = Math.floor(steps / PHASES.length);
  const parts = PHASES.map((kind, ix) => phasePart(kind, perPhase + (ix === 3 ? steps % PHASES.length : 0)));
  return {
    format: 'trame/1',
    id: 'grand-modele',
    title: title('Grand modèle'),
    territory: 'FR-68',
    timeZone: 'Europe/Paris',
    roles: [
      { id: 'habitant', kind: 'beneficiary', title: title('Habitant'), min: 1, max: 20 },
      { id: 'ville', kind: 'coordinator', title: title('Ville'), min: 1, max: 3 },
    ],
    fields: [money('budget'), money('reste')],
    phases: PHASES.map((kind) => ({ id: kind, kind, title: title(kind) })),
    nodes: parts.flatMap(({ nodes }) => nodes),
    edges: parts.flatMap(({ edges }) => edges),
  };
}

/** So much text in each step makes nearly two megabytes of it. */
const LONG = title('D’où vient la règle, et pourquoi elle est ainsi. '.repeat(42));

/** As large as a template may be: nearly two megabytes in four hundred steps, each with a long note. */
export function heavyTemplate(): Template {
  const { nodes, ...others } = largeTemplate(400);
  return { ...others, nodes: nodes.map((node) => ({ ...node, note: LONG })) };
}

const money = (id: string): Field => ({ id, type: 'money', title: title(id) });

function phasePart(phase: (typeof PHASES)[number], count: number): { nodes: TemplateNode[]; edges: Edge[] } {
  const ids = Array.from({ length: count }, (_, ix) => `${phase}-${ix}`);
  return { nodes: ids.map((id, ix) => step(phase, ids, id, ix)), edges: ids.flatMap((id, ix) => arrows(ids, id, ix)) };
}

/** 0 forks to 1 and 2, which meet in 3; 3 forks to 4 and 5 … */
const forkBefore = (ix: number) => Math.floor((ix - 1) / 3) * 3;

function step(phase: string, ids: readonly string[], id: string, ix: number): TemplateNode {
  const before = ids[forkBefore(ix)];
  const after = ix === 0 || before === undefined ? `phase:${phase}:opened` : `node:${before}:completed`;
  return {
    id,
    kind: 'task',
    phase,
    title: title(id),
    who: [{ role: ix % 2 === 0 ? 'ville' : 'habitant', need: ix % 4 === 1 ? 'all' : 'one' }],
    due: { after, plus: { workingDays: 3 + (ix % 9) }, roll: 'next' },
    ...(ix % 7 === 6 ? { when: { any: [condition('budget', ix), { not: condition('reste', ix) }] } } : {}),
    ...(ix % 5 === 4 ? { deadline: { at: { after: 'due', plus: { days: 10 } }, then: 'done' } } : {}),
  };
}

function condition(field: string, value: number) {
  return { field, op: 'ge' as const, value };
}

function arrows(ids: readonly string[], id: string, ix: number): Edge[] {
  const ends = ix % 3 === 0 ? [ix + 1, ix + 2] : [forkBefore(ix) + 3];
  return ends.flatMap((end) => {
    const to = ids[end];
    return to === undefined ? [] : [{ id: `${id}--${to}`, from: id, outcome: 'done', to }];
  });
}
