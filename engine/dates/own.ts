import type { Program, ProgramNode } from '../program.ts';
import type { ContractState, RowState, RunState, ScopeState, StepState } from '../state.ts';

/** Where a date or a condition is read from: the scope, and the step and the occurrence if there are any. */
export type Own = { scope?: ScopeState | undefined; step?: StepState; run?: RunState; row?: RowState };

/** The member or the row that the surrounding `each` is repeated for. */
export type Member =
  | { kind: 'seat'; seat: string }
  | { kind: 'row'; list: string; row: string }
  | { kind: 'time'; n: number };

/** Finds whom or what a step is repeated for: its own `each` first, then the groups around it, from the inside out. */
export function memberOf(program: Program, state: ContractState, own: Own): Member | null {
  if (own.step && own.run) {
    const found = memberOfNode(program.nodes[own.step.node], own.run.key);
    if (found) return found;
  }
  for (let scope = own.scope; scope?.parent !== undefined; scope = scopeAround(state, scope)) {
    const found = memberOfNode(program.nodes[scope.of.slice(2)], scope.key ?? '');
    if (found) return found;
  }
  return null;
}

/** The scope around a group's body, by name: the group itself may be over while something taken inside goes on. */
function scopeAround(state: ContractState, scope: ScopeState): ScopeState | undefined {
  const parent = scope.parent ?? '';
  return state.scopes[parent.slice(0, parent.lastIndexOf('/'))];
}

function memberOfNode(node: ProgramNode | undefined, key: string): Member | null {
  const each = node?.each;
  if (!each) return null;
  if ('role' in each) return { kind: 'seat', seat: key };
  if ('list' in each) return { kind: 'row', list: each.list, row: key };
  return { kind: 'time', n: Number(key) };
}

/** The row at hand, if the step is repeated for the rows of a list. */
export function rowOf(program: Program, state: ContractState, own: Own): RowState | null {
  const member = memberOf(program, state, own);
  if (member?.kind !== 'row') return null;
  return state.lists[member.list]?.find((row) => row.id === member.row) ?? null;
}
