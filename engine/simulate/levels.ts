import type { CivilDate } from '#schema/facts';
import { fromDay } from '../calendar/plain-date.ts';
import type { Own } from '../dates/own.ts';
import { resolveWhen } from '../dates/resolve.ts';
import type { Program } from '../program.ts';
import type { ContractState } from '../state.ts';

/** From a day on, something provided becomes stronger or lighter, or is paid otherwise. */
export type Level = { node: string; level: string; on: CivilDate; intensity: number | null };

/**
 * The days on which the levels of services begin, read in a contract that was rehearsed to its end: a level counted from
 * something that never happened has no day.
 */
export function levelsOf(program: Program, state: ContractState): Level[] {
  return Object.values(program.nodes).flatMap((node) => {
    if (node.kind !== 'service') return [];
    return (node.steps ?? []).flatMap(({ id, from, intensity }) => {
      const date = resolveWhen({ program, state }, from, ownOf(state, node.id));
      return date ? [{ node: node.id, level: id, on: fromDay(date.from), intensity: intensity ?? null }] : [];
    });
  });
}

/** A service counts from its own opening as well. */
function ownOf(state: ContractState, node: string): Own {
  const opened = state.anchors[`node:${node}:opened`];
  if (opened === undefined) return {};
  const step = { id: '', node, scope: '', k: 1, stage: 'open', token: true, taken: false, runs: {} } as const;
  return { step: { ...step, completed: 0, outcomes: [], reachedOn: opened, openedOn: opened } };
}
