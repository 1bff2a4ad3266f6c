import type { ContractEvent, Fact, Moment } from '#schema/facts';
import { toDay } from '../calendar/plain-date.ts';
import { startOfDay } from '../calendar/zone.ts';
import { itemsIn } from '../live.ts';
import type { Program } from '../program.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { type ContractState, emptyState, type ItemState } from '../state.ts';
import { nextMoveAt, nextRungAt } from '../time/next-due.ts';
import { feed } from '../transition.ts';
import { openTurn, setClock, type Turn } from '../turn.ts';
import { stepsBefore } from './before.ts';
import { actOn, actsAt, type Cast, itemToActOn } from './behave.ts';
import { withLateServices } from './late-services.ts';
import type { PreviewOptions } from './options.ts';
import { type Assumption, supposedParties, supposedRows } from './people.ts';

/** A rehearsed contract: everything that happened, where it stands, what was supposed. */
export type Rehearsal = {
  /** The programme as it was played: late services start later in it. */
  program: Program;
  facts: Fact[];
  state: ContractState;
  assumed: Assumption[];
  /** Why the contract could not be opened, if it could not. */
  refusal: Refusal | null;
  /** Acts that the rules refused on the way: a preview of a valid programme has none. */
  refused: { item: string; refusal: Refusal }[];
  /** Whether it was given up before its end: a programme that never ends, or that does too much. */
  isCut: boolean;
};

/**
 * A rehearsal gives up after so many instants: a programme that never ends says so instead of running for ever. Thirty
 * people who meet every week for three years make 13,000 facts.
 */
const MOST_INSTANTS = 20_000;
const MOST_ACTS = 20_000;
const MOST_FACTS = 30_000;

/** Plays a whole contract with supposed people and a clock that jumps: the same engine that will run it (design 4). */
export function rehearse(template: Program, options: PreviewOptions): Rehearsal {
  const program = withLateServices(template, options.late ?? {});
  const assumed: Assumption[] = [];
  const assume = options.assume ?? {};
  const parties = supposedParties(program, assume, assumed);
  const opening: ContractEvent = {
    type: 'ContractOpened',
    at: startOfDay(program.zone, toDay(options.opened)),
    opening: {
      parties,
      rows: supposedRows(program, assume, parties, assumed),
      presumeTaken: true,
      ...(options.fields ? { fields: options.fields } : {}),
    },
  };
  const play: Play = {
    cast: { program, options, assumed, doneBy: stepsBefore(program, options.on ?? {}), plans: new Map() },
    turn: openTurn(program, emptyState(program.engine), 0, { actor: null, cause: '' }),
    refused: [],
    acts: 0,
    isCut: false,
  };
  const refusal = feed(play.turn, opening);
  if (refusal === null) runToEnd(play, opening.at);
  const { facts, state } = play.turn;
  return { program, facts, state, assumed, refusal, refused: play.refused, isCut: play.isCut };
}

type Play = { cast: Cast; turn: Turn; refused: Rehearsal['refused']; acts: number; isCut: boolean };

function runToEnd(play: Play, start: Moment): void {
  let now = start;
  for (let instants = 0; instants < MOST_INSTANTS; instants++) {
    if (play.turn.state.status !== 'open') return;
    if (isTooMuch(play)) break;
    const people = nextActAt(play, now);
    // Reminders open nothing, so that all of them up to the next thing that may are let fall in one go.
    const engine = nextMoveAt(play.turn, now) ?? (people === null ? nextRungAt(play.turn, now) : null);
    if (engine === null && people === null) return;
    const isNoon = people !== null && (engine === null || people < engine);
    now = isNoon ? people : (engine as Moment);
    feed(play.turn, { type: 'TimePassed', now });
    if (isNoon) playNoon(play, now);
  }
  play.isCut = true;
}

function isTooMuch(play: Play): boolean {
  return play.acts >= MOST_ACTS || play.turn.facts.length >= MOST_FACTS;
}

function nextActAt(play: Play, now: Moment): Moment | null {
  let next: Moment | null = null;
  for (const item of itemsIn(play.turn)) {
    const at = actsAt(play.cast, play.turn, item);
    if (at === null || isStuck(play, item.id)) continue;
    const soon = Math.max(at, now);
    if (next === null || soon < next) next = soon;
  }
  return next;
}

/** An item whose act was refused is not tried for ever. */
function isStuck(play: Play, item: string): boolean {
  return play.refused.length > 0 && play.refused.some((refused) => refused.item === item);
}

/** At noon people act one at a time, the engine settling in between; scopes close last, and what opens then may be acted on too. */
function playNoon(play: Play, now: Moment): void {
  while (!isTooMuch(play) && play.turn.state.status === 'open') {
    if (actOnce(play, now)) continue;
    const before = play.turn.state.seq;
    feed(play.turn, { type: 'TimePassed', now });
    if (play.turn.state.seq === before) return;
  }
}

function actOnce(play: Play, now: Moment): boolean {
  const { turn } = play;
  setClock(turn, now);
  for (;;) {
    const item = itemToActOn(play.cast, turn, now, (id) => isStuck(play, id));
    if (!item) return false;
    const refusal = tryAct(play, item, now);
    if (!refusal) return true;
    play.refused.push({ item: item.id, refusal });
  }
}

function tryAct(play: Play, item: ItemState, now: Moment): Refusal | null {
  const next = actOn(play.cast, play.turn, item);
  if (!next) return refuse('ACTOR_UNKNOWN');
  play.acts += 1;
  const id = `act-${play.acts}`;
  return feed(play.turn, { type: 'Acted', at: now, id, actor: next.person, act: next.act, together: true });
}
