import { closeAmendment } from '../amend/answered.ts';
import { itemsIn, scopesIn } from '../live.ts';
import { emit, type Turn } from '../turn.ts';
import { endDatedShares } from './shares.ts';

/** Ends the contract: open phases close, items lapse, services stop (R6). */
export function endContract(turn: Turn, outcome: string, node: string | null): void {
  if (turn.state.status === 'ended') return;
  for (const item of itemsIn(turn)) emit(turn, { type: 'ItemClosed', item: item.id, why: 'contractEnded' });
  for (const scope of scopesIn(turn)) {
    if (scope.closedOn === undefined)
      emit(turn, { type: 'ScopeClosed', scope: scope.id, on: turn.today, how: 'contractEnded' });
  }
  endDatedShares(turn);
  if (turn.state.amendment) closeAmendment(turn, 'ended');
  emit(turn, { type: 'ContractEnded', outcome, node, on: turn.today });
}
