import { sameJson } from '../authoring/same-json.ts';
import type { Program, ProgramEdge } from '../program.ts';
import type { ContractState, ScopeState } from '../state.ts';
import { type AmendmentRefusal, stands } from './refusal.ts';

/** An arrow on which a token waits stays, and so does a join that has fired and still takes branches in. */
export function arrowsFit(before: Program, after: Program, state: ContractState): AmendmentRefusal[] {
  const scopes = Object.values(state.scopes);
  const held = new Set(scopes.flatMap(edgesHeld));
  const joins = new Set(scopes.flatMap((scope) => Object.keys(scope.waves)));
  return [
    ...[...held].flatMap((edge) =>
      isSameArrow(before.edges[edge], after.edges[edge]) ? [] : [stands('AMENDMENT_ARROW_IN_USE', { edge })],
    ),
    ...[...joins].flatMap((node) =>
      isSameJoin(before, after, node) ? [] : [stands('AMENDMENT_JOIN_IN_USE', { node })],
    ),
  ];
}

function edgesHeld({ queue, lone }: ScopeState): string[] {
  // An entry's own token has no arrow.
  return [...Object.keys(queue), ...Object.values(lone).flat()].filter((edge) => edge !== '');
}

function isSameArrow(was: ProgramEdge | undefined, is: ProgramEdge | undefined): boolean {
  return was?.from === is?.from && was?.to === is?.to && was?.back === is?.back;
}

function isSameJoin(before: Program, after: Program, node: string): boolean {
  const [was, is] = [before.nodes[node], after.nodes[node]];
  return sameJson(was?.join, is?.join) && sameJson([...(was?.into ?? [])].sort(), [...(is?.into ?? [])].sort());
}
