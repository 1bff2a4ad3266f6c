import { toDay } from '#engine/calendar/plain-date';
import { startOfDay } from '#engine/calendar/zone';
import type { Program } from '#engine/program';
import type { ContractState } from '#engine/state';
import { amend, fold, foldAmended, nextDueAt, type Transition, transition } from '#engine/transition';
import type { ContractEvent, Fact, FactBody, FactType, Moment } from '#schema/facts';

/** One event and what it did, with all the facts before it. */
export type Step = {
  program: Program;
  before: ContractState;
  event: ContractEvent;
  past: readonly Fact[];
  /** Under which programs the past is folded, where the contract was amended. */
  rules?: Rules;
  /** Also lets the same time pass in slices, which takes long. */
  sliced?: boolean;
};

/** The program a contract was launched with, and those of its amendments by their hash. */
export type Rules = { launched: Program; amended: Record<string, Program> };

/** The state that a journal leads to, under the programs it went through. */
export function foldUnder(program: Program, rules: Rules | undefined, journal: readonly Fact[]): ContractState {
  if (!rules) return fold(program, journal);
  return foldAmended(rules.launched, (hash) => rules.amended[hash] ?? program, journal);
}

/** A rule about every step of every contract, whatever the programme says. */
export class BrokenLaw extends Error {}

/**
 * What must be true at every step of every contract: same input, same output; nothing given is changed; writing to JSON
 * and reading again is invisible; the journal alone gives the state; numbers and times of facts go forward; nothing is
 * open without a living step; no timer without its item; what is due is done.
 */
export function checkedTransition(step: Step): Transition {
  const { program, before, event, past } = step;
  const given = JSON.stringify(before);
  const result = transition(program, before, event);
  law(JSON.stringify(before) === given, 'the given state is not changed');
  law(same(result, transition(program, before, event)), 'the same input gives the same output twice');
  const told = isJson(event) ? reread(event) : event;
  law(same(result, transition(reread(program), reread(before), told)), 'a JSON round trip is invisible');
  if (!result.ok) return result;
  for (const fact of only(result.facts, 'IncidentOpened'))
    law(fact.code !== 'POISONED', 'nothing breaks', fact.details);
  checkJournal(past, result.facts, event);
  const journal = [...past, ...result.facts];
  law(same(foldUnder(program, step.rules, journal), result.state), 'folding the journal gives the state');
  law(
    same(foldUnder(program, step.rules, reread(journal)), result.state),
    'folding the journal read again gives the state',
  );
  checkIdsAreNew(past, result.facts);
  checkOpenThings(program, result.state);
  checkSettled(step, result);
  return result;
}

/** Says which law was broken, with what is needed to see why. */
export function law(holds: boolean, name: string, details: unknown = ''): void {
  if (!holds) throw new BrokenLaw(`${name} ${typeof details === 'string' ? details : JSON.stringify(details)}`);
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
/** What JSON can say: no NaN, nothing undefined. */
function isJson(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isJson);
  return value === null || (typeof value === 'number' ? Number.isFinite(value) : value !== undefined);
}

const reread = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The laws of putting an amendment into force: they are those of every event. */
export function checkedAmend(before: Program, after: Program, step: Omit<Step, 'program' | 'event'> & { at: Moment }) {
  const { before: state, past, rules, at } = step;
  const event = { at, id: 'amend' };
  const given = JSON.stringify(state);
  const result = amend(before, after, state, event);
  law(JSON.stringify(state) === given, 'the given state is not changed');
  law(same(result, amend(reread(before), reread(after), reread(state), event)), 'a JSON round trip is invisible');
  if (!result.ok) return result;
  for (const fact of only(result.facts, 'IncidentOpened'))
    law(fact.code !== 'POISONED', 'nothing breaks', fact.details);
  const isOvertaken = result.facts[0]?.type !== 'ContractAmended';
  law(!isOvertaken || result.facts.length === 1, 'overtaken is one fact', result.facts);
  checkJournal(past, result.facts, { type: 'TimePassed', now: at });
  law(same(foldUnder(after, rules, [...past, ...result.facts]), result.state), 'folding the journal gives the state');
  checkIdsAreNew(past, result.facts);
  const program = isOvertaken ? before : after;
  checkOpenThings(program, result.state);
  checkSettled({ program, before: state, event: { type: 'TimePassed', now: at }, past, sliced: false }, result);
  return result;
}

function checkJournal(past: readonly Fact[], facts: readonly Fact[], event: ContractEvent): void {
  let { seq, at } = past[past.length - 1] ?? { seq: 0, at: Number.NEGATIVE_INFINITY };
  for (const fact of facts) {
    law(fact.seq === seq + 1, 'facts are numbered without gaps', fact);
    law(fact.at >= at, 'time in facts never goes backwards', fact);
    ({ seq, at } = fact);
  }
  const received = event.type === 'TimePassed' ? event.now : event.at;
  law(facts.length === 0 || at <= Math.max(received, past[past.length - 1]?.at ?? at), 'no fact comes from the future');
}

/** Ids of items, steps and scopes are never used twice (R39). */
function checkIdsAreNew(past: readonly Fact[], facts: readonly Fact[]): void {
  const used = new Set(past.flatMap(idsIn));
  for (const fact of facts) {
    for (const id of idsIn(fact)) {
      law(!used.has(id), 'an id is never used again', id);
      used.add(id);
    }
  }
}

function idsIn(fact: Fact): string[] {
  if (fact.type === 'StepReached') return [`step ${fact.step}`];
  if (fact.type === 'ItemOpened' && fact.about === undefined) return [`item ${fact.item}`];
  if (fact.type === 'ScopeOpened') return [`scope ${fact.scope}`];
  return fact.type === 'IncidentOpened' ? [`incident ${fact.incident}`] : [];
}

/** Every open thing belongs to something alive, and nothing reminds of what is over (R45). */
export function checkOpenThings(program: Program, state: ContractState): void {
  for (const [id, item] of Object.entries(state.items)) {
    const run = state.steps[item.step]?.runs[item.run];
    law(id === item.id && run?.stage === 'open', 'every open item has a living step and occurrence', item);
    law((item.rung === null) === (item.rungAt === null), 'a rung and its hour come together', item);
    law(item.rungAt === null || item.due !== undefined, 'a rung needs a date to count from', item);
    law(item.seat === undefined || state.seats[item.seat] !== undefined, 'a seat of an item exists', item);
  }
  for (const step of Object.values(state.steps)) {
    law(state.scopes[step.scope] !== undefined, 'every living step has its scope', step.id);
    law(program.nodes[step.node] !== undefined, 'every living step is in the programme', step.id);
    law(!step.token || state.scopes[step.scope]?.closedOn === undefined, 'no token in a closed scope', step.id);
    law(step.stage === 'open' || Object.keys(step.runs).length === 0, 'only an open step has occurrences', step.id);
  }
  for (const scope of Object.values(state.scopes)) checkScope(state, scope);
  if (state.status === 'ended') {
    law(nextDueAt(program, state) === null, 'nothing is due once a contract has ended');
    law(Object.keys({ ...state.items, ...state.steps, ...state.scopes }).length === 0, 'nothing outlives a contract');
  }
}

function checkScope(state: ContractState, scope: ContractState['scopes'][string]): void {
  const alive = Object.values(state.steps).some((step) => step.scope === scope.id);
  law(scope.closedOn === undefined || alive, 'a closed scope is kept only for what still runs in it', scope.id);
  const parent = scope.parent === undefined ? undefined : state.steps[scope.parent];
  const isBody = scope.parent !== undefined && scope.closedOn === undefined;
  law(!isBody || parent?.runs[scope.key ?? ''] !== undefined, 'an open body has its group running', scope.id);
  for (const count of Object.values(scope.queue)) law(count > 0, 'no empty queue is kept', scope.id);
}

/** After an event nothing is left that could happen at once, and time may pass in any slices. */
function checkSettled(
  { program, before, event, past, sliced = true }: Step,
  result: Extract<Transition, { ok: true }>,
): void {
  if (event.type === 'Acted' && event.together) return;
  const now = event.type === 'TimePassed' ? event.now : event.at;
  const again = transition(program, result.state, { type: 'TimePassed', now });
  law(again.ok && again.facts.length === 0, 'nothing is left to do at once', again.ok ? again.facts : again);
  const start = past[past.length - 1]?.at ?? now;
  if (!sliced || event.type !== 'TimePassed' || now - start > LONGEST_SLICED) return;
  const slices = inSlices(program, before, start, now);
  law(same(slices, result.facts), 'time may pass in any slices', firstDifference(slices, result.facts));
}

const LONGEST_SLICED = 800 * 24 * 3_600_000;

/** Lets the same time pass day by day, looking in at midnight, at nine and at odd hours by turns. */
function inSlices(program: Program, before: ContractState, start: Moment, end: Moment): Fact[] {
  const facts: Fact[] = [];
  let state = before;
  for (const now of [...looksBetween(program, start, end), end]) {
    const result = transition(program, state, { type: 'TimePassed', now });
    if (!result.ok) return facts;
    state = result.state;
    facts.push(...result.facts);
  }
  return facts;
}

/** Hours of a day at which somebody happens to look. */
const LOOKS = [0, 17.7, 9, 0.001];

function looksBetween(program: Program, start: Moment, end: Moment): Moment[] {
  const first = toDay(new Date(start).toISOString().slice(0, 10)) - 1;
  const last = toDay(new Date(end).toISOString().slice(0, 10)) + 1;
  const looks: Moment[] = [];
  for (let day = first; day <= last; day++) {
    const midnight = startOfDay(program.zone, day);
    looks.push(midnight + (LOOKS[day % LOOKS.length] ?? 0) * 3_600_000);
  }
  return looks.filter((look) => look > start && look < end);
}

function firstDifference(sliced: readonly Fact[], whole: readonly Fact[]): unknown {
  const place = sliced.findIndex((fact, i) => !same(fact, whole[i]));
  return place < 0 ? { missing: whole[sliced.length] } : { sliced: sliced[place], whole: whole[place] };
}

/** Facts of one kind. */
export function only<T extends FactType>(facts: readonly Fact[], type: T): (Fact & FactBody<T>)[] {
  return facts.filter((fact) => fact.type === type) as (Fact & FactBody<T>)[];
}
