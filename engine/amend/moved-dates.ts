import type { CivilDate } from '#schema/facts';
import { copyOf } from '../copy.ts';
import type { Program } from '../program.ts';
import type { ContractState } from '../state.ts';
import { openTurn } from '../turn.ts';
import { carryOver } from './carry-over.ts';
import { AMENDMENT_STEP } from './names.ts';

/** The date of something open that an amendment would move: the item, its step in the template, both days. */
export type MovedDate = { item: string; node: string; was: CivilDate; becomes: CivilDate | null };

/** Tries an amendment on a copy of the contract, to see which open dates it moves. */
export function movedDates(before: Program, after: Program, state: ContractState): MovedDate[] {
  const turn = openTurn(after, copyOf(state), state.at, { actor: null, cause: '' });
  carryOver(turn, before, 0);
  return Object.values(state.items).flatMap(({ id, step, due }) => {
    const node = state.steps[step]?.node ?? '';
    const still = turn.state.items[id];
    if (!due || !still || node === AMENDMENT_STEP || still.due?.at === due.at) return [];
    return [{ item: id, node, was: due.on, becomes: still.due?.on ?? null }];
  });
}
