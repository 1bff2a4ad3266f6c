import type { CivilDate } from '#schema/facts';
import type { Phase, Template, TemplateNode } from '#schema/template';
import type { PhaseKind } from '#schema/vocabulary';
import { APPOINTMENTS, type TimelineEntry, type Year } from './model.ts';

/** A year of a programme, indexed to be drawn. */
export type Scene = {
  template: Template;
  year: Year;
  nodes: ReadonlyMap<string, TemplateNode>;
  /** The dates of each occurrence of a step, in the order of its occurrences. */
  occurrences: readonly Occurrence[];
  peopleOf(role: string): number;
  /** Whether nearly everybody at the table is together there. */
  isShared(node: string): boolean;
  /** Whether somebody at the table may not see it. */
  isPrivate(node: TemplateNode): boolean;
  toneOf(node: TemplateNode): PhaseKind;
  /** The day on which the phase of a step closes. */
  closesOn(node: TemplateNode): CivilDate | null;
};

/** One time of a step. */
export type Occurrence = {
  node: TemplateNode;
  n: number;
  roles: readonly string[];
  opens: CivilDate | null;
  due: TimelineEntry | null;
  starts: CivilDate | null;
  stops: CivilDate | null;
  lapses: CivilDate | null;
};

export function sceneOf(template: Template, year: Year, people: Readonly<Record<string, number>>): Scene {
  const nodes = new Map(template.nodes.map((node) => [node.id, node]));
  const peopleOf = (role: string) => people[role] ?? template.roles.find(({ id }) => id === role)?.min ?? 0;
  const seated = template.roles.map(({ id }) => id).filter((role) => peopleOf(role) > 0);
  const occurrences = occurrencesOf(nodes, year);
  const many = Math.max(3, Math.ceil(seated.length / 2));
  const shared = new Set(
    occurrences
      .filter(({ node, roles }) => isTogether(node) && roles.filter((role) => peopleOf(role) > 0).length >= many)
      .map(({ node }) => node.id),
  );
  const phaseOf = (node: TemplateNode): Phase | undefined => {
    const group = node.in === undefined ? undefined : nodes.get(node.in);
    return group ? phaseOf(group) : template.phases.find(({ id }) => id === node.phase);
  };
  return {
    template,
    year,
    nodes,
    occurrences,
    peopleOf,
    isShared: (node) => shared.has(node),
    isPrivate: ({ visibleTo }) => visibleTo !== undefined && seated.some((role) => !visibleTo.includes(role)),
    toneOf: (node) => phaseOf(node)?.kind ?? 'realisation',
    closesOn(node) {
      const phase = phaseOf(node)?.id;
      const closed = year.entries.findLast((entry) => entry.node === phase && entry.what === 'phase-closed');
      return closed?.date ?? year.entries.at(-1)?.date ?? null;
    },
  };
}

function isTogether({ kind }: TemplateNode): boolean {
  return (APPOINTMENTS as readonly string[]).includes(kind) || kind === 'decision';
}

function occurrencesOf(nodes: ReadonlyMap<string, TemplateNode>, { entries }: Year): Occurrence[] {
  const found = new Map<string, Occurrence>();
  for (const entry of entries) {
    const node = entry.kind === 'phase' || entry.node === null ? undefined : nodes.get(entry.node);
    if (!node) continue;
    const key = `${node.id} ${entry.occurrence}`;
    const known = found.get(key) ?? blank(node, entry);
    found.set(key, withDate(known, entry));
  }
  return [...found.values()];
}

function blank(node: TemplateNode, { occurrence, for: roles }: TimelineEntry): Occurrence {
  return { node, n: occurrence, roles, opens: null, due: null, starts: null, stops: null, lapses: null };
}

function withDate(occurrence: Occurrence, entry: TimelineEntry): Occurrence {
  switch (entry.what) {
    case 'opens':
      return { ...occurrence, opens: occurrence.opens ?? entry.date };
    case 'due':
      return { ...occurrence, due: entry };
    case 'starts':
      return { ...occurrence, starts: occurrence.starts ?? entry.date };
    case 'stops':
      return { ...occurrence, stops: entry.date };
    case 'default':
      return { ...occurrence, lapses: entry.date };
    default:
      return occurrence;
  }
}
