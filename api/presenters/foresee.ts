import { stepsOfTemplate } from '#engine/amend/built-in';
import type { Program } from '#engine/program';
import { type Entry, type PreviewOptions, preview } from '#engine/simulate';
import type { ContractState } from '#engine/state';
import type { CivilDate } from '#schema/facts';
import type { Assume } from '#schema/template';

/**
 * The dates that a contract does not hold yet, supposing that everybody does on the day what is still to do: the same
 * preview as before the launch, told what has happened since. A programme it cannot play so foresees nothing.
 */
export function foreseenDates(program: Program, state: ContractState, assume: Assume, today: CivilDate): Entry[] {
  if (state.openedOn === null || state.status !== 'open') return [];
  const { entries, incidents, refusal } = preview(program, whatIsKnown(program, state, assume, today));
  if (refusal !== null || incidents.length > 0) return [];
  return entries.filter((entry) => entry.date >= today && isStillToCome(program, state, entry));
}

/** What a preview of a running contract is asked with: what has happened, and what is overdue supposed to be done today. */
export function whatIsKnown(program: Program, state: ContractState, assume: Assume, today: CivilDate): PreviewOptions {
  return {
    opened: state.openedOn ?? today,
    on: { ...completedOn(program, state), ...doneToday(state, today) },
    answers: answersOf(program, state),
    assume: { ...assume, roles: seatsByRole(state), rows: rowsByList(state) },
  };
}

function completedOn(program: Program, state: ContractState): Record<string, CivilDate> {
  const dates: Record<string, CivilDate> = {};
  for (const { id: node } of stepsOfTemplate(program)) {
    const on = state.anchors[`node:${node}:completed`];
    if (on !== undefined) dates[node] = on;
  }
  return dates;
}

/** What is overdue is supposed to be done today. */
function doneToday(state: ContractState, today: CivilDate): Record<string, CivilDate> {
  const dates: Record<string, CivilDate> = {};
  for (const { step, due } of Object.values(state.items)) {
    const node = state.steps[step]?.node;
    if (node !== undefined && due && due.on < today) dates[node] = today;
  }
  return dates;
}

/** Outcomes that were chosen, for the steps that have several. */
function answersOf(program: Program, state: ContractState): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const [node, outcomes] of Object.entries(state.outcomes)) {
    const kind = program.nodes[node]?.kind;
    if (kind === 'decision' || kind === 'wait') answers[node] = outcomes[0] ?? '';
    if (kind === 'option') answers[node] = outcomes.join(',');
  }
  return answers;
}

function seatsByRole(state: ContractState): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { role, person } of Object.values(state.seats)) {
    if (person !== null) counts[role] = (counts[role] ?? 0) + 1;
  }
  return counts;
}

function rowsByList(state: ContractState): Record<string, number> {
  return Object.fromEntries(Object.entries(state.lists).map(([list, rows]) => [list, rows.length]));
}

/** Not of what is done, nor of what the contract holds a date for already. */
export function isStillToCome(program: Program, state: ContractState, { node, kind, occurrence }: Entry): boolean {
  if (node === null) return true;
  if (kind === 'phase') return state.rounds[node] === undefined;
  const running = Object.values(state.steps).filter((step) => step.node === node);
  if (running.length === 0) return !isOver(program, state, node);
  const held = running.flatMap((step) => Object.values(step.runs).map((run) => run.n));
  return held.every((n) => n < occurrence);
}

/** A step that was completed, or whose phase is behind. */
function isOver(program: Program, state: ContractState, node: string): boolean {
  if (state.anchors[`node:${node}:completed`] !== undefined) return true;
  const home = program.nodes[node]?.home ?? '';
  const isPhaseOpen = Object.values(state.scopes).some(({ of, closedOn }) => of === home && closedOn === undefined);
  return home.startsWith('p:') && state.rounds[home.slice(2)] !== undefined && !isPhaseOpen;
}
