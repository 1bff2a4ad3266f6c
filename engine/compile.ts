import type { Condition } from '#schema/condition';
import type { Edge, Field, Phase, ReminderPolicy, Template, TemplateNode } from '#schema/template';
import {
  DEFAULT_LADDER,
  ENGINE_VERSION,
  FIXED_OUTCOMES,
  MEETING_LADDER,
  OPTIONAL_KINDS,
  RECORDER_LADDER,
  SKIPPED,
} from '#schema/vocabulary';
import { withAmendmentStep } from './amend/built-in.ts';
import { anchorsInCondition, anchorsInWhen } from './dates/anchors.ts';
import { RECORDER_POLICY } from './policy-names.ts';
import type { Program, ProgramEdge, ProgramField, ProgramNode, ProgramPhase, ProgramScope, Rung } from './program.ts';

/**
 * Makes a template ready to run. The template is supposed valid and free of lint errors; texts are left behind, so
 * that nothing a person wrote enters the engine.
 */
export function compile(template: Template): Program {
  const edges = indexBy(template.edges.map((edge) => compileEdge(edge, template)));
  const policies = compilePolicies(template.reminders ?? {});
  const nodes = compileNodes(template, edges, policies);
  const scopes = compileScopes(template, nodes);
  markLeads(nodes, edges);
  return withAmendmentStep({
    format: template.format,
    engine: ENGINE_VERSION,
    template: template.id,
    calendar: {
      territory: template.territory,
      ...(template.goodFriday === undefined ? {} : { goodFriday: template.goodFriday }),
    },
    zone: template.timeZone,
    roles: indexBy(
      template.roles.map((role) => ({
        id: role.id,
        kind: role.kind,
        min: role.min,
        max: role.max,
        recruitedDuring: role.recruitedDuring ?? false,
        belowMin: role.belowMin ?? null,
      })),
    ),
    fields: indexBy([...(template.fields ?? []).map(compileField), ...builtInLists(template)]),
    phases: indexBy(template.phases.map(compilePhase)),
    nodes,
    edges,
    scopes,
    policies,
    commitments: indexBy((template.commitments ?? []).map(({ id, by, to }) => ({ id, by, to }))),
    watchers: watchersOf(template, nodes),
    shared: sharedKeys(template.nodes),
  });
}

function indexBy<T extends { id: string }>(things: T[]): Record<string, T> {
  const byId: Record<string, T> = {};
  for (const thing of things) byId[thing.id] = thing;
  return byId;
}

function compileEdge(edge: Edge, template: Template): ProgramEdge {
  const from = template.nodes.find((node) => node.id === edge.from);
  return {
    id: edge.id,
    from: edge.from,
    to: edge.to,
    outcome: edge.outcome ?? (from ? mainOutcome(from) : null) ?? '',
    back: edge.back ?? false,
    maxTimes: edge.maxTimes ?? 0,
  };
}

/** The main outcome of a step: the first of its kind's table, or none where there is one outcome per choice (R8). */
export function mainOutcome(node: TemplateNode): string | null {
  if (node.kind === 'decision') return node.about ? 'decided' : null;
  if (node.kind === 'wait') return node.answers ? null : 'reached';
  if (node.kind === 'gate' || node.kind === 'option') return null;
  return FIXED_OUTCOMES[node.kind][0] ?? null;
}

/** Every outcome a step may leave by, the main one first (R8). */
export function outcomesOf(node: TemplateNode): string[] {
  const extra = (node.boundaries ?? []).map((boundary) => boundary.outcome);
  const late = node.deadline && node.deadline.then !== 'withdrawn' ? [node.deadline.then] : [];
  return [...new Set([...ownOutcomes(node), ...extra, ...late, ...(node.when ? [SKIPPED] : [])])];
}

function ownOutcomes(node: TemplateNode): string[] {
  switch (node.kind) {
    case 'decision':
      return node.about ? ['decided'] : node.choices.map((choice) => choice.id);
    case 'wait':
      return node.answers ? node.answers.map((answer) => answer.id) : ['reached'];
    case 'gate':
      return [...node.branches.map((branch) => branch.outcome), ...(node.default ? [node.default] : [])];
    case 'option':
      return [...node.options.map((option) => option.id), 'none'];
    default:
      return [...FIXED_OUTCOMES[node.kind]];
  }
}

function compileNodes(
  template: Template,
  edges: Record<string, ProgramEdge>,
  policies: Record<string, Rung[]>,
): Record<string, ProgramNode> {
  const nodes: Record<string, ProgramNode> = {};
  template.nodes.forEach((node, ix) => {
    const { title: _t, plain: _p, note: _n, visibleTo: _v, participation: _q, phase, in: group, ...kept } = node;
    nodes[node.id] = {
      ...(stripTexts(kept) as object),
      ix,
      home: group ? `g:${group}` : `p:${phase ?? ''}`,
      holds: isRequired(node),
      leads: false,
      main: mainOutcome(node),
      leaves: outcomesOf(node),
      out: {},
      into: [],
      watches: watchesConditions(node),
      ladder: ladderOf(node, policies),
    } as unknown as ProgramNode;
  });
  for (const edge of Object.values(edges)) {
    const from = nodes[edge.from];
    const to = nodes[edge.to];
    if (!from || !to) continue;
    (from.out[edge.outcome] ??= []).push(edge.id);
    if (!edge.back) to.into.push(edge.id);
  }
  return nodes;
}

/** Choices keep their ids and lose their words; nothing else in a step is text, but a notice's and a document's body. */
function stripTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripTexts);
  if (typeof value !== 'object' || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'title' || key === 'sections' || (key === 'text' && typeof inner === 'object')) continue;
    kept[key] = stripTexts(inner);
  }
  return kept;
}

/** Whether a step has conditions that are read again and again: they may speak of today, or of a consent that ends. */
function watchesConditions(node: TemplateNode): boolean {
  const sides = node.boundaries?.some((side) => 'on' in side) ?? false;
  const races = node.kind === 'gate' && node.branches.some((branch) => 'on' in branch);
  return sides || races || (node.deadline !== undefined && 'on' in node.deadline);
}

function isRequired(node: TemplateNode): boolean {
  if (node.required !== undefined) return node.required;
  if (node.completes === 'none') return false;
  return !(OPTIONAL_KINDS as readonly string[]).includes(node.kind);
}

function ladderOf(node: TemplateNode, policies: Record<string, Rung[]>): Rung[] {
  if (node.reminders === 'none' || node.kind === 'service') return [];
  if (node.reminders !== undefined) return policies[node.reminders] ?? [];
  if (node.kind === 'option') return [];
  if (node.kind === 'meeting') return expand(MEETING_LADDER as unknown as ReminderPolicy);
  return policies.standard ?? [];
}

function compilePolicies(policies: Record<string, ReminderPolicy>): Record<string, Rung[]> {
  const compiled: Record<string, Rung[]> = { standard: expand(DEFAULT_LADDER as unknown as ReminderPolicy) };
  for (const [id, policy] of Object.entries(policies)) compiled[id] = expand(policy);
  compiled[RECORDER_POLICY] = expand(RECORDER_LADDER as unknown as ReminderPolicy);
  return compiled;
}

/** Writes the repeats of a ladder out: every ten days three times are three rungs, the first at the rung's own offset. */
function expand(policy: ReminderPolicy): Rung[] {
  const rungs: Rung[] = [];
  for (const { repeat, ...rung } of policy.steps) {
    for (let time = 0; time < (repeat?.times ?? 1); time++) {
      rungs.push({ ...rung, offset: repeat ? addOffsets(rung.offset, repeat.every, time) : rung.offset });
    }
  }
  return rungs;
}

function addOffsets(offset: Rung['offset'], every: Rung['offset'], times: number): Rung['offset'] {
  const sum: Rung['offset'] = { ...offset };
  for (const unit of ['months', 'weeks', 'days', 'workingDays'] as const) {
    const step = every[unit];
    if (typeof step !== 'number' || times === 0) continue;
    const base = sum[unit];
    sum[unit] = (typeof base === 'number' ? base : 0) + step * times;
  }
  return sum;
}

function compileField(field: Field): ProgramField {
  return {
    id: field.id,
    type: field.type,
    of: field.of ?? null,
    choices: field.choices?.map((choice) => choice.id) ?? null,
    columns: field.columns
      ? indexBy(
          field.columns.map((column) => ({
            id: column.id,
            type: column.type,
            choices: column.choices?.map((choice) => choice.id) ?? null,
            required: column.required ?? false,
          })),
        )
      : null,
    required: field.required ?? false,
  };
}

/** `commitments` and `ledger` are lists that every contract has (R33). */
function builtInLists(template: Template): ProgramField[] {
  const column = (id: string, type: ProgramField['type'], choices: string[] | null = null) => ({
    id,
    type,
    choices,
    required: false,
  });
  const named = new Set((template.fields ?? []).map((field) => field.id));
  const lists: ProgramField[] = [
    {
      id: 'commitments',
      type: 'list',
      of: null,
      choices: null,
      required: false,
      columns: indexBy([
        column('by', 'choice'),
        column('text', 'longText'),
        column('status', 'choice', ['toCome', 'kept', 'partly', 'notAvailable', 'notKept']),
        column('person', 'person'),
      ]),
    },
    {
      id: 'ledger',
      type: 'list',
      of: null,
      choices: null,
      required: false,
      columns: indexBy([
        column('node', 'choice'),
        column('from', 'choice'),
        column('to', 'choice'),
        column('amount', 'money'),
        column('budget', 'choice'),
        column('person', 'person'),
        column('on', 'date'),
      ]),
    },
  ];
  return lists.filter((list) => !named.has(list.id));
}

function compilePhase(phase: Phase): ProgramPhase {
  const { title: _title, planned: _planned, beside, ...kept } = phase;
  return { ...kept, beside: beside ?? false };
}

function compileScopes(template: Template, nodes: Record<string, ProgramNode>): Record<string, ProgramScope> {
  const scopes: ProgramScope[] = [
    ...template.phases.map((phase) => scope('phase', phase.id, phase.beside ?? false)),
    ...template.nodes.filter((node) => node.kind === 'group').map((group) => scope('group', group.id, false)),
  ];
  const byId = indexBy(scopes);
  for (const node of Object.values(nodes)) {
    const home = byId[node.home];
    if (!home) continue;
    home.nodes.push(node.id);
    if (node.into.length === 0) home.entries.push(node.id);
    if (node.deadline?.coversBefore) home.covering.push(node.id);
  }
  return byId;
}

function scope(kind: 'phase' | 'group', name: string, beside: boolean): ProgramScope {
  return { id: `${kind === 'phase' ? 'p' : 'g'}:${name}`, kind, name, entries: [], nodes: [], covering: [], beside };
}

/** A step leads when a step that holds can be reached from it by forward edges: found backwards from those that hold. */
function markLeads(nodes: Record<string, ProgramNode>, edges: Record<string, ProgramEdge>): void {
  const waiting = Object.values(nodes).filter((node) => node.holds);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const edgeId of node.into) {
      const before = nodes[edges[edgeId]?.from ?? ''];
      if (!before || before.leads) continue;
      before.leads = true;
      if (!before.holds) waiting.push(before);
    }
  }
}

function watchersOf(template: Template, nodes: Record<string, ProgramNode>): Program['watchers'] {
  const watchers: Program['watchers'] = {};
  const watch = (anchor: string) => {
    watchers[anchor] ??= { nodes: [], scopes: [] };
    return watchers[anchor];
  };
  for (const node of template.nodes) {
    for (const anchor of anchorsOfNode(node)) watch(anchor).nodes.push(node.id);
    if (node.deadline?.coversBefore) {
      for (const anchor of anchorsOfNode(node)) watch(anchor).scopes.push(nodes[node.id]?.home ?? '');
    }
  }
  for (const phase of template.phases) {
    const whens = [phase.opens, phase.closes?.notBefore, phase.closes?.at];
    const anchors = new Set(whens.flatMap((when) => (when ? anchorsInWhen(when) : [])));
    for (const anchor of anchors) watch(anchor).scopes.push(`p:${phase.id}`);
  }
  return watchers;
}

function anchorsOfNode(node: TemplateNode): Set<string> {
  const anchors = new Set<string>();
  collectAnchors(node, anchors);
  return anchors;
}

/** Walks the parts of a step that hold dates; texts and ids are skipped because they never look like a `When`. */
function collectAnchors(value: unknown, anchors: Set<string>): void {
  if (Array.isArray(value)) {
    for (const inner of value) collectAnchors(inner, anchors);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if ('after' in value && typeof value.after === 'string')
    for (const anchor of anchorsInWhen(value as never)) anchors.add(anchor);
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'when' || key === 'if' || key === 'where' || key === 'except') continue;
    if (key === 'count' && typeof inner === 'object' && inner !== null && 'field' in inner)
      anchors.add(`field:${inner.field}`);
    else if (key === 'on' && typeof inner === 'object')
      for (const anchor of anchorsInCondition(inner as Condition)) anchors.add(anchor);
    else collectAnchors(inner, anchors);
  }
}

function sharedKeys(nodes: TemplateNode[]): Record<string, string[]> {
  const shared: Record<string, string[]> = {};
  for (const node of nodes) if (node.oneAtATime) (shared[node.oneAtATime] ??= []).push(node.id);
  return shared;
}
