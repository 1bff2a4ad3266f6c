import { sameJson } from '../authoring/same-json.ts';
import type { Program, ProgramNode } from '../program.ts';
import type { ContractState } from '../state.ts';
import { keysThatDiffer } from './changes.ts';
import { comingIn } from './coming.ts';
import { AMENDMENT_STEP } from './names.ts';
import { type AmendmentRefusal, stands } from './refusal.ts';
import { type Standing, standingIn, startsOf } from './standing.ts';

/** What was reached stays; what is open changes in its people, its dates, its reminders and its form; the rest is free. */
export function stepsFit(before: Program, after: Program, state: ContractState): AmendmentRefusal[] {
  const standing = standingIn(before, state);
  const kept = Object.values(before.nodes).filter(({ id }) => id !== AMENDMENT_STEP && standing.isReached(id));
  return [
    ...kept.flatMap((node) => stepFits(node, after.nodes[node.id], standing) ?? []),
    ...unreachable(before, after, state, standing),
  ];
}

function stepFits(was: ProgramNode, is: ProgramNode | undefined, standing: Standing): AmendmentRefusal | null {
  const node = was.id;
  if (!is) return stands('AMENDMENT_STEP_REACHED', { node });
  if (is.kind !== was.kind) return stands('AMENDMENT_STEP_KIND_CHANGED', { node });
  if (is.home !== was.home) return stands('AMENDMENT_STEP_MOVED', { node });
  if (!sameJson(is.each, was.each)) return stands('AMENDMENT_STEP_EACH_CHANGED', { node });
  if ((is.recurrence === undefined) !== (was.recurrence === undefined))
    return stands('AMENDMENT_STEP_SERIES_CHANGED', { node });
  const differing = keysThatDiffer(was, is);
  if (standing.isOver(node)) return differing[0] === undefined ? null : over(node, differing[0]);
  if (standing.alive(node).every(({ stage }) => stage === 'waiting')) return null;
  const what = differing.find((key) => !mayChangeOpen(key, was, is));
  return what === undefined ? null : stands('AMENDMENT_STEP_OPEN', { node, what });
}

function over(node: string, what: string): AmendmentRefusal {
  return stands('AMENDMENT_STEP_OVER', { node, what });
}

/** Who, when, how often one is reminded, and what is asked. */
const MAY_CHANGE_OPEN = new Set([
  ...['who', 'recordedBy', 'to'],
  ...['opens', 'due', 'deadline', 'recurrence', 'ends', 'until', 'expected', 'steps'],
  ...['reminders', 'form', 'edits', 'criteria', 'scale', 'views', 'commitments', 'limit'],
  // What is read before a step opens, or as it is reached again.
  ...['when', 'waitFor', 'oneAtATime', 'join'],
]);

function mayChangeOpen(key: string, was: ProgramNode, is: ProgramNode): boolean {
  if (key !== 'boundaries') return MAY_CHANGE_OPEN.has(key);
  // A side path is known by its place: its date may change, the paths themselves may not.
  return sameJson(sidesOf(was), sidesOf(is));
}

function sidesOf(node: ProgramNode): unknown {
  return node.boundaries?.map((side) => [side.outcome, 'at' in side]);
}

/**
 * An arrow out of something that is over is never followed any more: a step that only such arrows lead to, in a scope
 * that is open or closed, would wait for ever.
 */
function unreachable(before: Program, after: Program, state: ContractState, standing: Standing): AmendmentRefusal[] {
  const coming = comingIn(after, state, startsOf(before, after, state));
  return Object.values(after.nodes).flatMap(({ id: node, home }) => {
    if (node === AMENDMENT_STEP || coming.has(node) || standing.isReached(node)) return [];
    const isNew = before.nodes[node]?.home !== home;
    return isNew || standing.isComing(node) ? [stands('AMENDMENT_STEP_UNREACHABLE', { node })] : [];
  });
}
