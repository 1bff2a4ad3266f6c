import { explain } from '#engine/explain';
import type { Program } from '#engine/program';
import { type ContractState, emptyState, type ItemState } from '#engine/state';
import { nextDueAt, transition } from '#engine/transition';
import type { Act } from '#schema/acts';
import type { ContractEvent, Fact, Moment, OpeningEvent } from '#schema/facts';
import { instant } from './spec-events.ts';

/** A fair die that always falls the same way for the same seed. */
export type Dice = (sides: number) => number;

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return sides <= 0 ? 0 : ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

export const oneOf = <T>(dice: Dice, things: readonly T[]): T | undefined => things[dice(things.length)];

/** A contract in the hands of a test: where it stands, what happened, what time it is. */
export type Played = { program: Program; state: ContractState; facts: Fact[]; clock: Moment; refusals: string[] };

/** Opens a contract of a random programme: a few people, three rows, some values. */
export function openFor(program: Program, dice: Dice): Played {
  const at = instant('2007-01-15', program.zone);
  const people = { ville: 1, beneficiaires: 1 + dice(2), animateurs: 1 + dice(2), partenaire: dice(3) };
  const parties = Object.entries(people).flatMap(([role, count]) =>
    Array.from({ length: count }, (_, i) => ({ role, person: `${role}-${i + 1}`, secondChannel: dice(2) === 0 })),
  );
  const rows = ['r1', 'r2', 'r3'].map((row) => ({ list: 'actions', row, values: { retenue: dice(2) === 0 } }));
  const fields = { ...(dice(2) === 0 ? { accord: dice(2) === 0 } : {}), ...(dice(2) === 0 ? { nombre: dice(3) } : {}) };
  const opening: OpeningEvent = { parties, rows, fields };
  const played = { program, state: emptyState(program.engine), facts: [], clock: at, refusals: [] };
  return happen(played, { type: 'ContractOpened', at, opening });
}

/** One more event; a refusal changes nothing. */
export function happen(played: Played, event: ContractEvent): Played {
  const result = transition(played.program, played.state, event);
  const clock = Math.max(played.clock, event.type === 'TimePassed' ? event.now : event.at);
  if (!result.ok) return { ...played, refusals: [...played.refusals, result.refusal.code] };
  return { ...played, state: result.state, facts: [...played.facts, ...result.facts], clock };
}

/** How a story of diligent people ended. */
export type Ended = 'ended' | 'incident' | 'waits' | 'tooLong';

/**
 * Plays a contract to its end: everything that somebody is asked is answered, in any order, before time passes to the
 * next instant at which something happens by itself. It stops at the first thing put before the coordinator.
 */
export function playDiligently(start: Played, dice: Dice, look: (played: Played) => void = () => {}): [Ended, Played] {
  let played = start;
  const tried = new Set<string>();
  for (let events = 0; events < MOST_EVENTS; events++) {
    look(played);
    if (played.state.status === 'ended') return ['ended', played];
    if (Object.keys(played.state.incidents).length > 0) return ['incident', played];
    const event = nextAnswer(played, dice, tried) ?? nextInstant(played);
    if (event === null) return ['waits', played];
    played = happen(played, event);
  }
  return ['tooLong', played];
}

const MOST_EVENTS = 3_000;

function nextInstant({ program, state, clock }: Played): ContractEvent | null {
  const now = nextDueAt(program, state, clock);
  return now === null ? null : { type: 'TimePassed', now };
}

function nextAnswer(played: Played, dice: Dice, tried: Set<string>): ContractEvent | null {
  const items = Object.values(played.state.items).filter((item) => isAsked(item) && !tried.has(item.id));
  for (let left = items.length; left > 0; left--) {
    const item = oneOf(dice, items);
    if (!item) return null;
    for (let tries = 0; tries < TRIES; tries++) {
      const event = answerTo(played, item, dice, 'agreeable');
      if (event && transition(played.program, played.state, event).ok) return event;
    }
    tried.add(item.id);
    items.splice(items.indexOf(item), 1);
  }
  return null;
}

/** A choice may be refused because its way back is used up: others are tried. */
const TRIES = 12;

/** Invitations need no answer, and nobody is asked to stop a service. */
const isAsked = (item: ItemState) => item.verbs.some((verb) => !UNASKED.has(verb));
const UNASKED = new Set(['answerInvitation', 'stopService', 'recordUnits', 'postpone', 'declareConflict']);

/** An answer to an item by one of those who may give it: agreeable people never say no. */
export function answerTo(
  played: Played,
  item: ItemState,
  dice: Dice,
  manner: 'agreeable' | 'any',
): ContractEvent | null {
  const { program, state, clock, facts } = played;
  const waits = explain(program, state, item.id)?.waits[0];
  const people = waits?.for === 'people' ? waits.people : [];
  const run = state.steps[item.step]?.runs[item.run];
  const line = run?.lines[item.line];
  const left = people.filter((person) => !hasAnswered(state, line, person));
  const actor = oneOf(dice, left.length > 0 ? left : people);
  const verbs = item.verbs.filter((verb) => manner === 'any' || !NOES.has(verb));
  const verb = oneOf(dice, manner === 'any' ? verbs : verbs.filter((known) => !UNASKED.has(known)));
  if (actor === undefined || verb === undefined) return null;
  const act = actFor(program, state, item, verb, dice);
  return { type: 'Acted', at: clock, id: `act-${facts.length}`, actor, act };
}

const NOES = new Set(['decline', 'refuse']);

function hasAnswered(
  state: ContractState,
  line: { done: string[]; refused: string[] } | undefined,
  person: string,
): boolean {
  return [...(line?.done ?? []), ...(line?.refused ?? [])].some((seat) => state.seats[seat]?.person === person);
}

function actFor(program: Program, state: ContractState, item: ItemState, verb: string, dice: Dice): Act {
  const node = program.nodes[state.steps[item.step]?.node ?? ''];
  const known = { type: verb, item: item.id };
  switch (verb) {
    case 'sign':
      return { ...known, method: oneOf(dice, ['code', 'paper', 'spoken']) } as Act;
    case 'evaluate':
      return { ...known, answers: {} } as Act;
    case 'vote':
    case 'decide':
      return { ...known, choices: [oneOf(dice, node?.kind === 'decision' ? node.choices : [])?.id ?? ''] } as Act;
    case 'choose': {
      const options = node?.kind === 'option' ? node.options.filter(() => dice(2) === 0) : [];
      return { ...known, options: options.map((option) => option.id) } as Act;
    }
    case 'recordMeeting':
      return { ...known, held: true } as Act;
    case 'recordAnswer':
      return { ...known, answer: oneOf(dice, node?.kind === 'wait' ? (node.answers ?? []) : [])?.id ?? '' } as Act;
    case 'answerInvitation':
      return { ...known, answer: 'yes' } as Act;
    case 'recordUnits':
      return { ...known, units: dice(5) } as Act;
    default:
      return known as Act;
  }
}
