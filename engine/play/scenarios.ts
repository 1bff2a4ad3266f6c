import type { CivilDate } from '#schema/facts';
import type { ExpectedDate, Scenario, Template } from '#schema/template';
import { SCENARIO_EVENTS, type ScenarioEvent } from '#schema/vocabulary';
import type { Refusal } from '../refuse.ts';
import { calendarOf, type Entry } from '../simulate.ts';
import { makeMove } from './moves.ts';
import { type Play, passTo, startPlay } from './play.ts';

/** How a scenario goes now. */
export type Told = {
  /** The move that could not be made, from 0, and why; nothing after it was played. */
  stoppedAt: { move: number; refusal: Refusal } | null;
  /** Dates that were expected and do not come, or on another day; `on` is the day now, null when there is none. */
  missing: { expected: ExpectedDate; on: CivilDate | null }[];
  /** The end that came instead of the expected one; null when it is as expected. */
  end: { expected: Scenario['ends'] | null; found: Scenario['ends'] | null } | null;
};

/** Whether the story still goes as it was recorded. */
export function isGreen({ stoppedAt, missing, end }: Told): boolean {
  return stoppedAt === null && missing.length === 0 && end === null;
}

/** Plays a story on the template as it stands, by the same rules that will run its contracts. */
export function tellScenario(template: Template, scenario: Scenario): Told {
  const start = startPlay(template, scenario);
  if ('refusal' in start) return { stoppedAt: { move: 0, refusal: start.refusal }, missing: [], end: null };
  let play: Play = start;
  for (const [move, made] of scenario.moves.entries()) {
    const next = makeMove(play, made);
    if ('refusal' in next) return { ...compared(play, scenario), stoppedAt: { move, refusal: next.refusal } };
    play = next;
  }
  return { stoppedAt: null, ...compared(passTo(play, scenario.until), scenario) };
}

/** The dates of a play, as a scenario expects them. */
export function datesOf(play: Play): ExpectedDate[] {
  const played = { program: play.program, facts: [...play.facts], state: play.state };
  const supposed = { assumed: [], refusal: null, refused: [], isCut: false };
  return calendarOf(play.program, play.opened, { ...played, ...supposed }).entries.flatMap(expectedOf);
}

/** How the contract of a play has ended; undefined while it runs. */
export function endOf({ state }: Play): Scenario['ends'] {
  return state.end ? { on: state.end.on, outcome: state.end.outcome } : undefined;
}

function expectedOf({ node, occurrence, kind, what, date }: Entry): ExpectedDate[] {
  if (!isExpected(what)) return [];
  const about = node === null ? {} : kind === 'phase' ? { phase: node } : { step: node };
  return [{ ...about, occurrence, what, on: date }];
}

function isExpected(what: string): what is ScenarioEvent {
  return (SCENARIO_EVENTS as readonly string[]).includes(what);
}

function compared(play: Play, { expected, ends }: Scenario): Pick<Told, 'missing' | 'end'> {
  const found = datesOf(play);
  const days = new Set(found.map(nameOf));
  const missing = expected
    .filter((date) => !days.has(nameOf(date)))
    .map((date) => ({ expected: date, on: found.find((one) => about(one) === about(date))?.on ?? null }));
  const end = endOf(play);
  const isSame = end?.on === ends?.on && end?.outcome === ends?.outcome;
  return { missing, end: isSame ? null : { expected: ends ?? null, found: end ?? null } };
}

function nameOf(date: ExpectedDate): string {
  return `${about(date)} ${date.on}`;
}

function about({ step, phase, occurrence, what }: ExpectedDate): string {
  return `${step ?? ''}/${phase ?? ''} ${occurrence} ${what}`;
}
