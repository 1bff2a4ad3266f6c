import type { Program, ProgramPhase } from '../program.ts';
import type { ContractState, ScopeState } from '../state.ts';
import { AMENDMENT_HOME } from './names.ts';

/** The entry steps that an amendment starts in a scope that is open: nothing else would (R42). */
export type Start = { scope: string; node: string };

/**
 * The steps that may still be reached, as far as the arrows say: from the tokens of open scopes, with the scopes that
 * may still open. What people may do against the rules is not among it.
 */
export function comingIn(program: Program, state: ContractState, starts: readonly Start[] = []): Set<string> {
  const coming = new Set<string>();
  for (const scope of Object.values(state.scopes)) {
    if (scope.closedOn !== undefined || scope.of === AMENDMENT_HOME) continue;
    const started = starts.flatMap((start) => (start.scope === scope.id ? [start.node] : []));
    for (const name of withinScope(program, state, scope, started)) addWithBody(program, name, coming);
  }
  for (const phase of Object.values(program.phases)) {
    if (mayOpen(state, phase)) addScope(program, `p:${phase.id}`, coming);
  }
  for (const { node: name, stage } of Object.values(state.steps)) {
    const node = program.nodes[name];
    if (node?.kind !== 'group') continue;
    if (stage !== 'open' || node.each || node.recurrence || node.repeat) addScope(program, `g:${name}`, coming);
  }
  return coming;
}

/** Whether a phase may still open, or open once more. */
function mayOpen({ rounds }: ContractState, { id, repeat }: ProgramPhase): boolean {
  const round = rounds[id];
  return round === undefined || (repeat !== undefined && round < repeat.max);
}

function withinScope(program: Program, state: ContractState, scope: ScopeState, started: string[]): Set<string> {
  const found = new Set<string>(started);
  for (const name in scope.lone) found.add(name);
  for (const edge in scope.queue) found.add(program.edges[edge]?.to ?? '');
  const standing = Object.values(state.steps).flatMap(({ scope: at, token, node }) =>
    at === scope.id && token ? [node] : [],
  );
  const waiting = [...found, ...standing];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const edge of Object.values(program.nodes[name]?.out ?? {}).flat()) {
      const next = program.edges[edge];
      if (!next || found.has(next.to) || (next.back && (scope.backs[edge] ?? 0) >= next.maxTimes)) continue;
      found.add(next.to);
      waiting.push(next.to);
    }
  }
  return found;
}

function addWithBody(program: Program, name: string, coming: Set<string>): void {
  if (coming.has(name)) return;
  coming.add(name);
  if (program.nodes[name]?.kind === 'group') addScope(program, `g:${name}`, coming);
}

function addScope(program: Program, id: string, coming: Set<string>): void {
  for (const name of program.scopes[id]?.nodes ?? []) addWithBody(program, name, coming);
}
