import { matching } from '../conditions/evaluate.ts';
import { seatsOfRole } from '../live.ts';
import type { ProgramNode } from '../program.ts';
import type { StepState } from '../state.ts';
import type { Turn } from '../turn.ts';

/** Members, rows or times that a step is repeated for, as they match now (R18). */
export function membersOf(turn: Turn, step: StepState, node: ProgramNode): string[] {
  const { each } = node;
  if (!each) return [];
  if ('times' in each) return Array.from({ length: each.times }, (_, i) => String(i + 1));
  if ('role' in each) return seatsOfRole(turn, each.role);
  const place = { scope: turn.state.scopes[step.scope], step, now: turn.now };
  return matching(turn, each.list, each.where, place).map((row) => row.id);
}

/** Members and rows that match and have had no instance yet (R19). */
export function newMembersOf(turn: Turn, step: StepState, node: ProgramNode): string[] {
  const members = membersOf(turn, step, node);
  return members.every((key) => isSeen(step, key)) ? NOBODY : members.filter((key) => !isSeen(step, key));
}

function isSeen({ seen }: StepState, key: string): boolean {
  return seen?.[key] !== undefined;
}

const NOBODY: string[] = [];
