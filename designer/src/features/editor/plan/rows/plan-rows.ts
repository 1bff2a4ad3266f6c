import { type ScopeRef, scopeKey, scopeOf } from '#engine/authoring/scope-of';
import type { Edge, Phase, Template, TemplateNode } from '#schema/template';

type InTree = {
  /** Its name on the page: "phase:x", "node:x", "edge:x". */
  key: string;
  level: number;
  /** The row it stands under. */
  parent: string | null;
  /** Its place among those beside it, from 1, and how many they are. */
  place: number;
  of: number;
  /** Null where nothing stands under it. */
  isOpen: boolean | null;
};

export type PhaseRow = InTree & {
  kind: 'phase';
  /** Null for steps that stand in no phase that exists. */
  phase: Phase | null;
  /** Its number among the phases that follow each other; null for one beside them. */
  number: number | null;
  steps: number;
};
export type StepRow = InTree & { kind: 'step'; node: TemplateNode };
export type ArrowRow = InTree & { kind: 'arrow'; edge: Edge };
/** One line of the plan. */
export type PlanRow = PhaseRow | StepRow | ArrowRow;

export const phaseKey = (id: string): string => `phase:${id}`;
export const stepKey = (id: string): string => `node:${id}`;
export const arrowKey = (id: string): string => `edge:${id}`;

/** What was opened and closed by hand; phases and groups begin open, steps with their arrows closed. */
export type Folds = { opened: ReadonlySet<string>; closed: ReadonlySet<string> };

/** The template as lines: phases, their steps, what is inside a group, and under a step the arrows that leave it. */
export function planRows(template: Template, folds: Folds): PlanRow[] {
  const parts = partsOf(template);
  const rows: PlanRow[] = [];
  const lost = parts.in('');
  const phases: (Phase | null)[] = [...template.phases, ...(lost.length > 0 ? [null] : [])];
  let number = 0;
  phases.forEach((phase, at) => {
    const key = phaseKey(phase?.id ?? '');
    const steps = phase ? parts.in(scopeKey({ phase: phase.id })) : lost;
    const isOpen = steps.length === 0 ? null : !folds.closed.has(key);
    const numbered = phase !== null && phase.beside !== true;
    if (numbered) number += 1;
    const tree = { key, level: 1, parent: null, place: at + 1, of: phases.length, isOpen };
    rows.push({ ...tree, kind: 'phase', phase, number: numbered ? number : null, steps: steps.length });
    if (isOpen) addSteps(rows, steps, { parent: key, level: 2, parts, folds });
  });
  return rows;
}

type Under = { parent: string; level: number; parts: ReturnType<typeof partsOf>; folds: Folds };

function addSteps(rows: PlanRow[], steps: readonly TemplateNode[], { parent, level, parts, folds }: Under, after = 0) {
  steps.forEach((node, at) => {
    const key = stepKey(node.id);
    const inner = node.kind === 'group' ? parts.in(scopeKey({ in: node.id })) : [];
    const arrows = parts.from(node.id);
    const isFull = inner.length + arrows.length > 0;
    const isOpen = isFull ? isOpened(node, key, folds) : null;
    rows.push({ key, level, parent, place: at + 1, of: steps.length + after, isOpen, kind: 'step', node });
    if (isOpen !== true) return;
    addSteps(rows, inner, { parent: key, level: level + 1, parts, folds }, arrows.length);
    arrows.forEach((edge, n) =>
      rows.push({
        key: arrowKey(edge.id),
        level: level + 1,
        parent: key,
        place: inner.length + n + 1,
        of: inner.length + arrows.length,
        isOpen: null,
        kind: 'arrow',
        edge,
      }),
    );
  });
}

function isOpened({ kind }: TemplateNode, key: string, { opened, closed }: Folds): boolean {
  return kind === 'group' ? !closed.has(key) : opened.has(key);
}

/** Steps by the place they stand in, arrows by the step they leave. */
function partsOf(template: Template) {
  const groups = new Set(template.nodes.filter(({ kind }) => kind === 'group').map(({ id }) => id));
  const phases = new Set(template.phases.map(({ id }) => id));
  const isThere = (scope: ScopeRef | null) =>
    scope !== null && ('in' in scope ? groups.has(scope.in) : phases.has(scope.phase));
  const byScope = new Map<string, TemplateNode[]>();
  for (const node of reachable(template)) {
    const scope = scopeOf(node);
    push(byScope, isThere(scope) ? scopeKey(scope) : '', node);
  }
  const byStep = new Map<string, Edge[]>();
  for (const edge of template.edges) push(byStep, edge.from, edge);
  return { in: (scope: string) => byScope.get(scope) ?? [], from: (step: string) => byStep.get(step) ?? [] };
}

/** Groups that stand inside each other have no outside: the first of such a ring is shown as standing nowhere. */
function reachable(template: Template): TemplateNode[] {
  const byId = new Map(template.nodes.map((node) => [node.id, node]));
  return template.nodes.map((node) => {
    const met = new Set<string>([node.id]);
    for (let at = byId.get(node.in ?? ''); at; at = byId.get(at.in ?? '')) {
      if (at.id === node.id) {
        const { in: _in, ...outside } = node;
        return outside as TemplateNode;
      }
      if (met.has(at.id)) break;
      met.add(at.id);
    }
    return node;
  });
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
