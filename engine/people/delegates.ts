import { PERSONAL_VERBS, type Verb } from '#schema/vocabulary';
import { lookup } from '../lookup.ts';
import type { Program } from '../program.ts';
import type { ContractState, ItemState } from '../state.ts';
import { openTurn, type Turn } from '../turn.ts';
import { seatOnItem } from './assignees.ts';

const personal: readonly Verb[] = PERSONAL_VERBS;

/** Whether this kind of item may be handed on at all: one's own word is not (R29). */
export function isHandedOn({ verbs }: ItemState): boolean {
  return !verbs.some((verb) => personal.includes(verb));
}

/** Whether somebody at the table may be handed an item: of the same organisation or role, and without it already. */
export function mayReceive(turn: Turn, item: ItemState, from: string, to: string): boolean {
  const isClose =
    sharesOrganisation(turn, from, to) || rolesOf(turn, to).some((role) => rolesOf(turn, from).includes(role));
  return isClose && seatOnItem(turn, item, to) === null;
}

function sharesOrganisation({ state }: Turn, one: string, other: string): boolean {
  const organisation = state.people[one]?.organisation;
  return organisation !== undefined && organisation === state.people[other]?.organisation;
}

function rolesOf({ state }: Turn, person: string): string[] {
  return Object.values(state.seats).flatMap((seat) => (seat.person === person ? [seat.role] : []));
}

/**
 * The people to whom somebody may hand an item on, in the order of the table: for the page that offers it. Nobody where
 * it cannot be handed on, is in other hands already, or is not theirs.
 */
export function delegatesIn(program: Program, state: ContractState): (item: string, from: string) => string[] {
  const turn = openTurn(program, state, state.at, { actor: null, cause: '' });
  return (id, from) => {
    const item = lookup(state.items, id);
    if (!item || item.delegated || !isHandedOn(item) || seatOnItem(turn, item, from) === null) return [];
    const seated = Object.values(state.seats).flatMap(({ person }) => person ?? []);
    return [...new Set(seated)].filter((to) => mayReceive(turn, item, from, to));
  };
}
