import type { ActOf } from '#schema/acts';
import { itemsIn } from '../live.ts';
import { lookup } from '../lookup.ts';
import { isHandedOn, mayReceive } from '../people/delegates.ts';
import { refuse } from '../refuse.ts';
import { emit, type Turn } from '../turn.ts';
import { type Handler, isCoordinator, isParty } from './acting.ts';
import { findItem, isRefusal } from './answering.ts';

/**
 * Hands one open item to somebody of the same organisation or role. It keeps its name, its date and its seat (R29):
 * what the other person does counts for the seat, and the journal says for whom.
 */
export const delegate: Handler<ActOf<'delegate'>> = (turn, act, acting) => {
  const open = lookup(turn.state.items, act.item);
  const found = findItem(turn, act.item, open?.verbs[0] ?? 'take', acting);
  if (isRefusal(found)) return found;
  const { item, seat } = found;
  if (item.delegated) return refuse('ITEM_DELEGATED', { item: item.id });
  if (!isHandedOn(item)) return refuse('ITEM_NOT_DELEGABLE', { item: item.id });
  if (!isParty(turn, act.to)) return refuse('PERSON_UNKNOWN', {});
  if (!mayReceive(turn, item, acting.person, act.to)) return refuse('DELEGATE_NOT_FITTING', { item: item.id });
  emit(turn, { type: 'ItemDelegated', item: item.id, seat, from: acting.person, to: act.to });
  return null;
};

/** Takes an item back, or hands it back: whoever gave it, whoever has it, or a coordinator. */
export const takeBack: Handler<ActOf<'takeBack'>> = (turn, act, acting) => {
  const item = lookup(turn.state.items, act.item);
  if (!item) return refuse('ITEM_UNKNOWN', { item: act.item.slice(0, 200) });
  if (!item.delegated) return refuse('ITEM_NOT_DELEGATED', { item: item.id });
  const { from, to } = item.delegated;
  if (acting.person !== from && acting.person !== to && !isCoordinator(turn, acting.actor))
    return refuse('ACTOR_NOT_IN_SEAT', { item: item.id });
  emit(turn, { type: 'DelegationEnded', item: item.id, from, to });
  return null;
};

/** What was handed on comes back once whoever gave it has left the seat, or whoever had it has left the table. */
export function endLooseDelegations(turn: Turn): void {
  for (const { id, delegated } of itemsIn(turn)) {
    if (!delegated) continue;
    const { seat, from, to } = delegated;
    if (turn.state.seats[seat]?.person === from && isParty(turn, to)) continue;
    emit(turn, { type: 'DelegationEnded', item: id, from, to });
  }
}
