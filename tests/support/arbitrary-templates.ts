import fc from 'fast-check';
import { outcomesOf } from '#engine/compile';
import type { Condition } from '#schema/condition';
import type { Edge, Phase, Template, TemplateNode } from '#schema/template';
import { JOIN_MODES } from '#schema/vocabulary';
import type { When } from '#schema/when';
import { choices, field, MULHOUSE_ROLES, phase, programme } from './spec-templates.ts';

/*
 * Random programmes that could be real ones: a few phases, in each some steps in an order, arrows that go forward (and
 * back, where wanted), joins of every mode, groups, repetition, dates. What is drawn is a short recipe, so that a
 * failing programme shrinks to a small one.
 */

/** What a random programme may contain. */
export type Taste = {
  phases?: number;
  steps?: number;
  back?: boolean;
  /** Dates, deadlines, series, side paths, services, waits: whatever time moves. */
  time?: boolean;
  /** `each`, `completes`, groups. */
  repetition?: boolean;
  /** Conditions on steps, phases that repeat or are left out, shared keys. */
  conditions?: boolean;
};

const KINDS = ['task', 'task', 'task', 'decision', 'gate', 'document', 'option', 'meeting', 'sign', 'notice'] as const;
const TIMED = ['service', 'wait', 'waitUntil', 'evaluation', 'payment'] as const;

const number = fc.nat(1_000);
const stepRecipe = fc.record({
  kind: number,
  required: fc.constantFrom(undefined, undefined, undefined, false, true),
  who: number,
  join: fc.record({ mode: fc.constantFrom(undefined, undefined, ...JOIN_MODES), n: number, cancel: fc.boolean() }),
  time: fc.record({ what: fc.nat(9), days: fc.integer({ min: 0, max: 40 }), more: fc.integer({ min: 1, max: 20 }) }),
  each: fc.record({ what: fc.nat(11), n: fc.integer({ min: 0, max: 3 }), completes: fc.nat(4), cancel: fc.boolean() }),
  condition: fc.record({ what: fc.nat(9), value: fc.boolean() }),
  group: fc.nat(9),
});
const arrowRecipe = fc.record({ from: number, to: number, outcome: number, times: fc.integer({ min: 1, max: 2 }) });
type StepRecipe = typeof stepRecipe extends fc.Arbitrary<infer T> ? T : never;
type ArrowRecipe = typeof arrowRecipe extends fc.Arbitrary<infer T> ? T : never;
type PhaseRecipe = { steps: StepRecipe[]; arrows: ArrowRecipe[]; shape: { what: number; max: number } };

/** A random programme of some taste. */
export function arbitraryTemplate(taste: Taste = {}): fc.Arbitrary<Template> {
  const size = taste.steps ?? 6;
  const recipe = fc.record({
    steps: fc.array(stepRecipe, { minLength: 1, maxLength: size, size: 'max' }),
    arrows: fc.array(arrowRecipe, { maxLength: size * 2, size: 'max' }),
    shape: fc.record({ what: fc.nat(11), max: fc.integer({ min: 1, max: 2 }) }),
  });
  return fc.array(recipe, { minLength: 1, maxLength: taste.phases ?? 2 }).map((phases) => templateOf(phases, taste));
}

function templateOf(recipes: PhaseRecipe[], taste: Taste): Template {
  const nodes: TemplateNode[] = [];
  const edges: Edge[] = [];
  const phases: Phase[] = recipes.map(({ shape }, p) => phaseOf(`phase-${p + 1}`, p, shape, taste));
  recipes.forEach((recipe, p) => {
    const scopes = new Map<string, TemplateNode[]>();
    const around: TemplateNode[] = [];
    const put = (node: TemplateNode) => {
      const group = around.at(-1);
      const placed = { ...node, ...(group ? { in: group.id } : { phase: `phase-${p + 1}` }) } as TemplateNode;
      scopes.set(group?.id ?? '', [...(scopes.get(group?.id ?? '') ?? []), placed]);
      nodes.push(placed);
      return placed;
    };
    recipe.steps.forEach((step, i) => {
      around.splice(step.group < 3 ? 0 : step.group < 6 ? 1 : 2);
      const isGroup = taste.repetition && GROUPS.includes(step.group) && around.length < 2;
      if (isGroup) around.push(put(groupOf(`g${p + 1}${i + 1}`, step, taste)));
      put(stepOf(`${'abc'[p] ?? 'z'}${i + 1}`, step, taste));
    });
    for (const scope of scopes.values()) edges.push(...arrowsOf(scope, recipe.arrows, taste));
  });
  const joined = nodes.map((node) =>
    withJoin(
      node,
      edges,
      recipes.flatMap((recipe) => recipe.steps),
    ),
  );
  return programme({
    roles: MULHOUSE_ROLES,
    fields: [
      field('accord', 'boolean'),
      field('nombre', 'integer'),
      field('jour', 'date'),
      field('actions', 'list', { columns: [{ id: 'retenue', type: 'boolean', title: { fr: 'Retenue' } }] }),
    ],
    phases,
    nodes: withSharedKey(joined),
    edges,
  });
}

/** Recipes that open a group: in the phase itself, or inside another group. */
const GROUPS = [0, 3, 7];

function phaseOf(id: string, place: number, { what, max }: PhaseRecipe['shape'], taste: Taste): Phase {
  const after = (days: number): When => ({ after: 'contract:opened', plus: { days } });
  if (taste.time && what === 0) return phase(id, { closes: { notBefore: after(30 * (place + 1)) } });
  if (taste.time && what === 1) return phase(id, { closes: { at: after(60 * (place + 1)) } });
  if (taste.conditions && what === 2) return phase(id, { repeat: { until: isTrue(true), max } });
  if (taste.conditions && what === 3 && place > 0) return phase(id, { when: isTrue(true) });
  if (taste.conditions && what === 4 && place > 0) return phase(id, { beside: true });
  return phase(id);
}

const isTrue = (value: boolean): Condition => ({ field: 'accord', op: 'eq', value });

const WHO: NonNullable<TemplateNode['who']>[] = [
  [{ role: 'ville' }],
  [{ role: 'beneficiaires', need: 'all' }],
  [{ role: 'animateurs', need: 1 }, { role: 'ville' }],
  [{ role: 'partenaire', need: 'all' }],
];

function stepOf(id: string, recipe: StepRecipe, taste: Taste): TemplateNode {
  const kinds = taste.time ? [...KINDS, ...TIMED] : KINDS;
  const kind = kinds[recipe.kind % kinds.length] ?? 'task';
  const node = { ...bare(id, kind, recipe), ...(recipe.required === undefined ? {} : { required: recipe.required }) };
  if (taste.repetition) Object.assign(node, repetitionOf(node, recipe));
  if (taste.time) Object.assign(node, timesOf(node, recipe));
  if (taste.conditions) Object.assign(node, conditionOf(node, recipe));
  return node;
}

function bare(id: string, kind: (typeof KINDS)[number] | (typeof TIMED)[number], recipe: StepRecipe): TemplateNode {
  const titled = { id, title: { fr: id } };
  const who = WHO[recipe.who % WHO.length] ?? [];
  const days = (n: number): When => ({ after: 'reached', plus: { days: n } });
  switch (kind) {
    case 'decision':
      return { ...titled, kind, who, method: 'one', choices: choices('oui', 'non'), default: 'non' };
    case 'gate': {
      const mode = recipe.who % 2 === 0 ? 'exclusive' : 'inclusive';
      const branches = [
        { outcome: 'oui', if: isTrue(true) },
        { outcome: 'autre', if: { field: 'nombre', op: 'gt' as const, value: 0 } },
      ];
      return { ...titled, kind, mode, branches, default: 'non' };
    }
    case 'document':
      return { ...titled, kind, of: 'report' };
    case 'notice':
      return { ...titled, kind };
    case 'option':
      return { ...titled, kind, who, options: choices('oui', 'peu') };
    case 'service': {
      const ends = recipe.time.days % 3 === 0 ? {} : { ends: days(recipe.time.more) };
      return { ...titled, kind, who, ...ends };
    }
    case 'wait':
      return { ...titled, kind, answers: choices('oui', 'non') };
    case 'waitUntil':
      return { ...titled, kind: 'wait', until: days(recipe.time.more) };
    case 'evaluation':
      return { ...titled, kind, who, criteria: choices('logement') };
    case 'payment':
      return { ...titled, kind, who, amount: 100 };
    default:
      return { ...titled, kind, who } as TemplateNode;
  }
}

function groupOf(id: string, recipe: StepRecipe, taste: Taste): TemplateNode {
  const node = { id, title: { fr: id }, kind: 'group' as const };
  const repeated = { ...node, ...repetitionOf(node, recipe) } as TemplateNode;
  return { ...repeated, ...(taste.time ? timesOf(repeated, recipe) : {}) } as TemplateNode;
}

function repetitionOf(node: TemplateNode, { each: { what, n, completes, cancel } }: StepRecipe): Partial<TemplateNode> {
  if (node.kind === 'gate' || node.kind === 'document' || node.kind === 'notice') return {};
  const each =
    what === 0
      ? { times: n }
      : what === 1
        ? { role: 'beneficiaires' }
        : what === 2
          ? { list: 'actions', where: { row: 'retenue', op: 'eq' as const, value: true } }
          : null;
  if (!each) return {};
  const rule =
    completes === 1
      ? { completes: 'none' as const }
      : completes === 2
        ? { completes: { n: 1, ...(cancel ? { cancel } : {}) } }
        : {};
  return { each, ...rule };
}

function timesOf(node: TemplateNode, { time: { what, days, more } }: StepRecipe): Partial<TemplateNode> {
  if (node.kind === 'gate' || node.kind === 'document' || node.kind === 'notice') return {};
  const after = (anchor: string, n: number): When => ({ after: anchor, plus: { days: n } });
  const own = outcomesOf(node);
  const then = own.find((outcome) => outcome !== 'ended' && outcome !== 'reached') ?? own[0] ?? 'withdrawn';
  switch (what) {
    case 0:
      return { due: after('reached', days) };
    case 1:
      return { opens: after('reached', days), due: after('opened', more) };
    case 2:
      return { due: after('reached', days), deadline: { at: after('reached', days + more), then } };
    case 3:
      return { deadline: { at: after('contract:opened', days), then, ...(node.each ? {} : { coversBefore: true }) } };
    case 4:
      return node.each || node.kind === 'wait'
        ? {}
        : { recurrence: { first: after('reached', days), every: { days: more }, count: 2 } };
    case 5:
      return { boundaries: [{ outcome: 'cote', at: after('reached', days) }] };
    case 6:
      return { deadline: { on: isTrue(true), then: 'withdrawn' } };
    default:
      return {};
  }
}

function conditionOf(node: TemplateNode, { condition: { what, value } }: StepRecipe): Partial<TemplateNode> {
  if (node.kind === 'gate' || node.kind === 'wait') return {};
  if (what === 0) return { when: isTrue(value) };
  if (what === 1) return { waitFor: isTrue(value) };
  return what === 2 ? { oneAtATime: 'salle' } : {};
}

/** Arrows forward in the order of the steps, and back where wanted; each from an outcome that its step has. */
function arrowsOf(scope: TemplateNode[], recipes: ArrowRecipe[], taste: Taste): Edge[] {
  const edges = new Map<string, Edge>();
  for (const recipe of recipes) {
    const [a, b] = [recipe.from % scope.length, recipe.to % scope.length];
    const from = scope[a];
    const to = scope[b];
    if (!from || !to || a === b || (a > b && !taste.back)) continue;
    const outcome = usableOutcomes(from)[recipe.outcome % usableOutcomes(from).length];
    if (outcome === undefined) continue;
    const id = `${from.id}-${outcome.toLowerCase()}-${to.id}`;
    edges.set(id, {
      id,
      from: from.id,
      outcome,
      to: to.id,
      ...(a > b ? { back: true as const, maxTimes: recipe.times } : {}),
    });
  }
  return [...edges.values()];
}

/** A service without an end has no arrow out; a side path only where it is drawn. */
function usableOutcomes(node: TemplateNode): string[] {
  return node.kind === 'service' && !node.ends ? [] : outcomesOf(node);
}

function withJoin(node: TemplateNode, edges: Edge[], recipes: StepRecipe[]): TemplateNode {
  const into = edges.filter((edge) => edge.to === node.id && !edge.back).length;
  const join = recipes[(node.id.codePointAt(1) ?? 0) % recipes.length]?.join;
  if (into < 2 || join?.mode === undefined) return node;
  const { mode, n, cancel } = join;
  const cancels = cancel && (mode === 'first' || mode === 'count') ? { cancel } : {};
  return { ...node, join: { mode, ...(mode === 'count' ? { n: (n % into) + 1 } : {}), ...cancels } };
}

/** A key that only one step has shares nothing. */
function withSharedKey(nodes: TemplateNode[]): TemplateNode[] {
  if (nodes.filter((node) => node.oneAtATime).length !== 1) return nodes;
  return nodes.map(({ oneAtATime: _alone, ...node }) => node as TemplateNode);
}
