import type { CivilDate, ContractEvent, Fact, Moment } from '#schema/facts';
import type { Template } from '#schema/template';
import { toDay } from '../calendar/plain-date.ts';
import { instantAt, startOfDay } from '../calendar/zone.ts';
import { compile } from '../compile.ts';
import type { Program } from '../program.ts';
import type { Refusal } from '../refuse.ts';
import { dayOfInstant } from '../simulate/behave.ts';
import { supposedParties, supposedRows } from '../simulate/people.ts';
import { type ContractState, emptyState } from '../state.ts';
import { nextDueAt, transition } from '../transition.ts';

/** A contract that is played through by hand, with pretend people: where it stands, and all that happened. */
export type Play = {
  program: Program;
  opened: CivilDate;
  state: ContractState;
  facts: readonly Fact[];
  now: Moment;
  /** Events worked out so far: each act has a name of its own. */
  count: number;
};

export type PlayStart = { opened: CivilDate; people?: Readonly<Record<string, number>> };

const NOON = 12 * 60;
/** A programme that never rests is left alone after so many events. */
const MOST_EVENTS = 5_000;

/** Opens a pretend contract: the people and rows that a preview supposes, nobody's choices presumed. */
export function startPlay(template: Template, { opened, people = {} }: PlayStart): Play | { refusal: Refusal } {
  const program = compile(template);
  const assume = { ...template.assume, roles: { ...template.assume?.roles, ...people } };
  const parties = supposedParties(program, assume, []);
  const at = startOfDay(program.zone, toDay(opened));
  const play: Play = { program, opened, state: emptyState(program.engine), facts: [], now: at, count: 0 };
  return feedPlay(play, {
    type: 'ContractOpened',
    at,
    opening: { parties, rows: supposedRows(program, assume, parties, []) },
  });
}

/** Works one event out. A refusal changes nothing. */
export function feedPlay(play: Play, event: ContractEvent): Play | { refusal: Refusal } {
  const result = transition(play.program, play.state, event);
  if (!result.ok) return { refusal: result.refusal };
  const now = event.type === 'TimePassed' ? event.now : event.at;
  return { ...play, state: result.state, facts: [...play.facts, ...result.facts], now, count: play.count + 1 };
}

/** Lets time pass up to the noon of a day: all that happens by itself until then happens at its own instant. */
export function passTo(play: Play, day: CivilDate): Play {
  const until = instantAt(play.program.zone, toDay(day), NOON);
  let now = play;
  while (now.count < MOST_EVENTS) {
    const next = nextDueAt(now.program, now.state, now.now);
    if (next === null || next > until) break;
    const passed = feedPlay(now, { type: 'TimePassed', now: next });
    if ('refusal' in passed) return now;
    now = passed;
  }
  const last = until > now.now ? feedPlay(now, { type: 'TimePassed', now: until }) : now;
  return 'refusal' in last ? now : last;
}

/** The day of the play. */
export function dayOf(play: Play): CivilDate {
  return dayOfInstant(play.program, play.now);
}

/** The next day on which something happens by itself; null when everything waits for people. */
export function nextDay(play: Play): CivilDate | null {
  const next = nextDueAt(play.program, play.state, play.now);
  return next === null ? null : dayOfInstant(play.program, next);
}
