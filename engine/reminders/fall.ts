import type { Channel, FactBody, Recipient } from '#schema/facts';
import { muteKey } from '../apply/contract-facts.ts';
import { itemsIn, seatsOfRole, seatsOfRoleKind } from '../live.ts';
import { peopleOf, peopleOfItem } from '../people/assignees.ts';
import type { Rung } from '../program.ts';
import { CALLER, type ItemState } from '../state.ts';
import { emit, type Turn } from '../turn.ts';
import { ladderOf, nextRung } from './ladder.ts';

/** Lets fall every rung whose hour has come, in the order of the items. A resting contract reminds nobody. */
export function fallRungs(turn: Turn): void {
  if (turn.state.status !== 'open') return;
  for (const item of itemsIn(turn)) {
    if (item.rungAt !== null && item.rungAt <= turn.now && turn.state.items[item.id] === item) fallRung(turn, item);
  }
}

function fallRung(turn: Turn, item: ItemState): void {
  const node = turn.program.nodes[turn.state.steps[item.step]?.node ?? ''];
  if (!node || !item.due || item.rung === null) return;
  const ladder = ladderOf(turn, node, item.line);
  const rung = ladder[item.rung];
  const next = nextRung(turn, ladder, item.due, turn.now);
  if (!rung) return;
  const people = audience(turn, item, rung.to);
  if (people.length === 0) {
    emit(turn, { type: 'ItemTimed', item: item.id, rung: next?.index ?? null, rungAt: next?.at ?? null });
    return;
  }
  if (rung.channel === 'second' && rung.to === 'assignee') callInstead(turn, item, people);
  const fell: FactBody<'RungFell'> = {
    type: 'RungFell',
    item: item.id,
    rung: item.rung,
    to: rung.to,
    channel: channelOf(rung),
    people: reachable(turn, rung, people),
    date: turn.today,
    due: item.due.on,
    next: next?.index ?? null,
    nextAt: next?.at ?? null,
  };
  if (rung.urgent) fell.urgent = true;
  emit(turn, fell);
}

function channelOf(rung: Rung): Channel {
  return rung.channel ?? 'preferred';
}

/** The people a rung is for, without those who asked for silence. `organisation` means the colleagues of these people. */
function audience(turn: Turn, item: ItemState, to: Recipient): string[] {
  return unmutedOf(turn, item, peopleFor(turn, item, to));
}

/** Those of these people who did not ask for silence, about the contract or about this item. */
export function unmutedOf(turn: Turn, item: ItemState, people: string[]): string[] {
  for (const _anybody in turn.state.mutes) {
    return people.filter((person) => !isMuted(turn, person, undefined) && !isMuted(turn, person, item.id));
  }
  return people;
}

function peopleFor(turn: Turn, item: ItemState, to: Recipient): string[] {
  if (to === 'coordinator') return peopleOf(turn, seatsOfRoleKind(turn, 'coordinator'));
  if (typeof to === 'object') return peopleOf(turn, seatsOfRole(turn, to.role));
  return peopleOfItem(turn, item);
}

function isMuted(turn: Turn, person: string, item: string | undefined): boolean {
  const until = turn.state.mutes[muteKey(person, item)];
  return until !== undefined && until >= turn.today;
}

function reachable(turn: Turn, rung: Rung, people: string[]): string[] {
  if (rung.channel !== 'second') return people;
  return people.filter((person) => turn.state.people[person]?.secondChannel === true);
}

/** Somebody without a second channel is called by the coordinator: an item like any other (R43b). */
function callInstead(turn: Turn, item: ItemState, people: string[]): void {
  const unreachable = people.some((person) => turn.state.people[person]?.secondChannel !== true);
  const call = `${item.id}*call`;
  if (!unreachable || turn.state.items[call]) return;
  if (seatsOfRoleKind(turn, 'coordinator').length === 0) return;
  emit(turn, {
    type: 'ItemOpened',
    item: call,
    step: item.step,
    run: item.run,
    line: CALLER,
    about: item.id,
    on: turn.today,
    verbs: ['complete'],
  });
}
