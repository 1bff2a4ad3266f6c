import type { Program } from '#engine/program';
import type { ContractState, RunState, StepState } from '#engine/state';
import type { CivilDate } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import { SKIPPED } from '#schema/vocabulary';
import type { ItemDocument } from '#store/collections/items';
import type { Dossier } from '../dossier.ts';
import { choiceTitle } from '../presenters/choices.ts';
import { type DateView, dateView } from '../presenters/dates.ts';
import { indexOf } from '../presenters/index-of.ts';
import { type StepView, stepView } from '../presenters/item.ts';
import type { Names, PersonView } from '../presenters/names.ts';
import { maySeeStep } from '../presenters/privacy.ts';

/** How far a step is. A step that comes back or is repeated is as far as what runs of it now. */
export type NodeState = 'notReached' | 'waiting' | 'open' | 'late' | 'done' | 'skipped';

/** Where whoever drew the programme put a step, if they did. */
type Place = { x: number; y: number } | null;

/** A step on the picture of a contract. One that this person may not see keeps its place, and nothing else. */
export type GraphNode =
  | { id: string; private: true; phase: string | null; inside: string | null; at: Place }
  | {
      id: string;
      private: false;
      phase: string | null;
      /** The group it belongs to. */
      inside: string | null;
      at: Place;
      step: StepView;
      state: NodeState;
      openedOn: CivilDate | null;
      due: DateView | null;
      doneOn: CivilDate | null;
      /** How it ended last, in the engine's words or the programme's. */
      outcomes: string[];
      occurrences: { n: number; on: DateView | null; state: 'waiting' | 'open' | 'late' }[];
      /** How many were completed. */
      completed: number;
      roles: { id: string; title: Localised }[];
      /** Who is waited for now. */
      people: PersonView[];
    };
export type GraphEdge = {
  id: string;
  from: string;
  to: string;
  outcome: string | null;
  /** What the programme calls that outcome, where it has a name for it. */
  title: Localised | null;
  back: boolean;
};
export type Graph = { nodes: GraphNode[]; edges: GraphEdge[] };

export type Drawing = {
  dossier: Dossier;
  program: Program;
  state: ContractState;
  /** What is open in the contract. */
  open: readonly ItemDocument[];
  names: Names;
  today: CivilDate;
};

/** The same picture for everybody, with what each may not see blotted out. */
export function graphOf(drawing: Drawing): Graph {
  const { dossier } = drawing;
  const shown = new Map(
    dossier.template.nodes.map(({ id }, place) => [id, maySeeStep(dossier, id) ? id : `private-${place + 1}`]),
  );
  const nameOf = (id: string) => shown.get(id) ?? id;
  const edges = dossier.template.edges.map(({ id, from, to, outcome, back }, place) => {
    // What a private step leads by is private too.
    const open = nameOf(from) === from;
    return {
      id: open && nameOf(to) === to ? id : `private-edge-${place + 1}`,
      from: nameOf(from),
      to: nameOf(to),
      outcome: open ? (outcome ?? null) : null,
      title: open && outcome !== undefined ? choiceTitle(dossier.template, from, outcome) : null,
      back: back ?? false,
    };
  });
  return { nodes: dossier.template.nodes.map(({ id }) => nodeView(drawing, id, nameOf)), edges };
}

function nodeView(drawing: Drawing, id: string, nameOf: (id: string) => string): GraphNode {
  const { dossier, state, open, names, today } = drawing;
  const node = indexOf(dossier.template).nodes.get(id);
  const place = {
    phase: node?.phase ?? null,
    inside: node?.in === undefined ? null : nameOf(node.in),
    at: dossier.template.layout?.[id] ?? null,
  };
  const step = stepView(dossier.template, id, null);
  if (nameOf(id) !== id || step === null) return { id: nameOf(id), private: true, ...place };
  const running = Object.values(state.steps).filter((live) => live.node === id);
  const items = open.filter((item) => item.node === id);
  const due = items.flatMap((item) => item.due ?? []).sort((one, other) => one.at - other.at)[0];
  const isLate = due !== undefined && due.on < today;
  const { calendar } = dossier.contract;
  return {
    id,
    private: false,
    ...place,
    step,
    state: isLate ? 'late' : stateOf(drawing, id, running),
    openedOn: latestOf(state.anchors, `node:${id}:opened`),
    due: due ? dateView(due, calendar) : null,
    doneOn: latestOf(state.anchors, `node:${id}:completed`),
    outcomes: outcomesOf(state, id),
    occurrences: running.flatMap((live) => Object.values(live.runs).map((run) => occurrenceOf(run, drawing))),
    completed: state.done[id] ?? 0,
    roles: rolesOf(dossier, id),
    people: [...new Set(items.flatMap(({ people }) => people))].map(names),
  };
}

function stateOf({ state, program }: Drawing, id: string, running: readonly StepState[]): NodeState {
  if (running.some(({ stage }) => stage === 'open')) return 'open';
  if (running.length > 0) return 'waiting';
  const outcomes = outcomesOf(state, id);
  if (outcomes.includes(SKIPPED)) return 'skipped';
  if (latestOf(state.anchors, `node:${id}:completed`) !== null || outcomes.length > 0) return 'done';
  return isBehind(state, program, id) ? 'skipped' : 'notReached';
}

/** Its phase is over, or the contract is, and nobody came by. */
function isBehind(state: ContractState, program: Program, id: string): boolean {
  if (state.status === 'ended') return true;
  const home = program.nodes[id]?.home ?? '';
  const isOpen = Object.values(state.scopes).some(({ of, closedOn }) => of === home && closedOn === undefined);
  return home.startsWith('p:') && state.rounds[home.slice(2)] !== undefined && !isOpen;
}

/** The latest day of an anchor. Inside a group, anchors bear the name of the instance before their own. */
export function latestOf(anchors: ContractState['anchors'], anchor: string): CivilDate | null {
  const found = Object.entries(anchors).flatMap(([name, on]) =>
    name === anchor || name.endsWith(`|${anchor}`) ? [on] : [],
  );
  return found.sort().at(-1) ?? null;
}

function outcomesOf({ outcomes }: ContractState, id: string): string[] {
  const found = Object.entries(outcomes).filter(([name]) => name === id || name.endsWith(`|${id}`));
  return [...new Set(found.flatMap(([, some]) => some))];
}

function occurrenceOf({ n, stage, due, on, from }: RunState, { dossier, today }: Drawing) {
  const date = due ?? (on === undefined ? undefined : { on, ...(from === undefined ? {} : { from }) });
  const isLate = stage === 'open' && due !== undefined && due.on < today;
  const state: 'waiting' | 'open' | 'late' = isLate ? 'late' : stage === 'open' ? 'open' : 'waiting';
  return { n, on: date ? dateView(date, dossier.contract.calendar) : null, state };
}

function rolesOf({ template }: Dossier, id: string): { id: string; title: Localised }[] {
  const node = indexOf(template).nodes.get(id);
  const named = (node?.who ?? []).flatMap((line) => {
    if ('role' in line && typeof line.role === 'string') return [line.role];
    if ('kind' in line) return template.roles.filter(({ kind }) => kind === line.kind).map(({ id: role }) => role);
    return [];
  });
  return [...new Set(named)].flatMap((role) => {
    const found = indexOf(template).roles.get(role);
    return found ? [{ id: role, title: found.title }] : [];
  });
}
