import { withAmendmentStep } from '#engine/amend/built-in';
import type { Program } from '#engine/program';
import { type ContractState, emptyState } from '#engine/state';
import type { Refusal, Transition } from '#engine/transition';
import type { ContractEvent, Fact, FactBody, Moment } from '#schema/facts';
import { type IncidentCode, TEMPLATE_LIMITS } from '#schema/vocabulary';
import {
  type ActAnswer,
  type ActMessage,
  type Carried,
  type ContractInput,
  digestOfAct,
  IDEMPOTENCY_KEY_REUSED,
  type OutsideMessage,
  type PendingFacts,
  type RecentActs,
} from './messages.ts';
import { knownAct, remember } from './recent-acts.ts';
import { type Engine, engineOf, upgraded } from './versions.ts';

/** Facts in one answer: a page of them stays far below what a payload may weigh. */
const MOST_FACTS = 200;

/** A refusal of the engine, or of the host itself. */
export type HostRefusal = { code: Refusal['code'] | typeof IDEMPOTENCY_KEY_REUSED; details: Refusal['details'] };

/** One run of a contract in memory. It knows nothing of Temporal: whoever calls says what time it is. */
export type ContractRun = {
  contract: string;
  /** The program in force. */
  program: Program;
  /** What an open amendment proposes; null while there is none. */
  proposed: Program | null;
  version: number;
  engine: Engine;
  state: ContractState;
  /** Up to when time has passed for this contract: past the last fact where nothing happened since. */
  clock: Moment;
  /** Facts that no read model has yet, oldest first. */
  pending: Fact[];
  recent: RecentActs;
  acts: number;
};

/** Takes up a contract where the run before left it, under the newest rules it may pass to. */
export function openRun({ contract, program, carried }: ContractInput): ContractRun {
  const before = carried?.state ?? emptyState(program.engine);
  const { version, state } = upgraded(carried?.version ?? program.engine, before);
  const engine = engineOf(version);
  const { pending, recent, clock } = carried ?? { pending: [], recent: [], clock: 0 };
  const rules = { program: withAmendmentStep(program), proposed: carried?.proposed ?? null };
  return { contract, ...rules, version, engine, state, clock, pending: [...pending], recent, acts: 0 };
}

/** What the next run needs, besides the program in force. */
export function carry(
  run: ContractRun,
  shownStatus: string,
  announcing: { carried: () => Pick<Carried, 'announced' | 'stalled' | 'unshown'> },
): Carried {
  const { version, state, clock, pending, recent, proposed } = run;
  const open = proposed === null ? {} : { proposed };
  return { version, state, clock, pending, recent, shownStatus, ...open, ...announcing.carried() };
}

/** Opens the contract: its first event. */
export function launch(run: ContractRun, { opening, openedAt }: ContractInput, now: Moment): HostRefusal | null {
  return move(run, { type: 'ContractOpened', at: Math.min(openedAt ?? now, now), opening });
}

/** What would be answered to an act, without applying it. An engine that throws is let through, to be caught for good. */
export function refusalOf(run: ContractRun, message: ActMessage, now: Moment): HostRefusal | null {
  if (!isWellFormed(message)) return { code: 'EVENT_MALFORMED', details: {} };
  const known = knownAct(run.recent, message.id);
  if (known) return known.digest === digestOfAct(message) ? null : reused(message);
  try {
    const moved = run.engine.transition(run.program, run.state, eventOf(message, now));
    return moved.ok ? null : moved.refusal;
  } catch {
    return null;
  }
}

/** Applies an act once: the same act again gets the same answer. */
export function applyAct(run: ContractRun, message: ActMessage, now: Moment): ActAnswer | { refusal: HostRefusal } {
  const known = knownAct(run.recent, message.id);
  const digest = digestOfAct(message);
  if (known) return known.digest === digest ? { seq: known.seq } : { refusal: reused(message) };
  const refusal = move(run, eventOf(message, now));
  if (refusal) return { refusal };
  run.acts += 1;
  const { seq } = run.state;
  run.recent = remember(run.recent, message.id, { seq, digest }, now);
  return { seq };
}

/** Applies what came from outside. A repetition or a refusal changes nothing: nobody waits for an answer. */
export function applyOutside(run: ContractRun, message: OutsideMessage, now: Moment): void {
  if (knownAct(run.recent, message.id)) return;
  if (move(run, { ...message, at: now })) return;
  run.recent = remember(run.recent, message.id, { seq: run.state.seq, digest: '' }, now);
}

/** Lets everything that is due by now happen, as one event. */
export function passTime(run: ContractRun, now: Moment): void {
  if (!isDue(run, now)) return;
  move(run, { type: 'TimePassed', now });
  run.clock = now;
}

/** When something next happens by itself. */
export function nextDueAt({ engine, program, state, clock }: ContractRun): Moment | null {
  return engine.nextDueAt(program, state, Math.max(state.at, clock));
}

export function isDue(run: ContractRun, now: Moment): boolean {
  const due = nextDueAt(run);
  return due !== null && due <= now;
}

/** The facts after a number, as far as the read models may still lack them. */
export function pendingFacts({ state, pending }: ContractRun, after: number): PendingFacts {
  return { seq: state.seq, facts: pending.filter(({ seq }) => seq > after).slice(0, MOST_FACTS) };
}

/** States something that the host noticed itself, so that the journal explains it. */
export function note(run: ContractRun, now: Moment, body: FactBody): void {
  const at = Math.max(now, run.state.at);
  const fact = { seq: run.state.seq + 1, at, actor: null, cause: 'host', ...body } as Fact;
  run.state = run.engine.evolve(run.program, run.state, fact);
  run.pending.push(fact);
}

/** The incident by which the host tells the coordinator that something of its own went wrong. */
export function hostIncident(code: IncidentCode, details: Record<string, string>): FactBody {
  return { type: 'IncidentOpened', incident: code.toLowerCase().replaceAll('_', '-'), code, details, offers: [] };
}

/** Applies an event, and whatever amendment it leaves agreed to by everybody: no event ever meets one that is not in force. */
function move(run: ContractRun, event: ContractEvent): HostRefusal | null {
  const refusal = apply(run, event.type, momentOf(event), () => run.engine.transition(run.program, run.state, event));
  if (refusal) return refusal;
  if (event.type === 'Acted' && event.act.type === 'proposeAmendment') run.proposed = event.proposed as Program;
  putIntoForce(run, event);
  if (!run.state.amendment) run.proposed = null;
  return null;
}

/** The rules change with the first fact of this: that fact and all later ones are under the new program. */
function putIntoForce(run: ContractRun, event: ContractEvent): void {
  const { state, proposed, program } = run;
  if (!state.amendment?.agreed || proposed === null) return;
  const after = withAmendmentStep(proposed);
  const at = Math.max(momentOf(event), state.at);
  const shown = run.pending.length;
  apply(run, 'Amended', at, () => run.engine.amend(program, after, state, { at, id: idOf(event) }));
  if (run.pending[shown]?.type === 'ContractAmended') run.program = after;
}

function apply(run: ContractRun, type: string, at: Moment, decide: () => Transition): HostRefusal | null {
  let moved: Transition;
  try {
    moved = decide();
  } catch (error) {
    return poison(run, type, at, error);
  }
  if (!moved.ok) return moved.refusal;
  run.state = moved.state;
  run.pending.push(...moved.facts);
  return null;
}

function momentOf(event: ContractEvent): Moment {
  return event.type === 'TimePassed' ? event.now : event.at;
}

/** What the facts of an amendment are caused by: the event that brought the last yes. */
function idOf(event: ContractEvent): string {
  return 'id' in event ? event.id : 'time';
}

/** An engine that throws is our mistake: this contract stops, says so, and no other is touched (R46). */
function poison(run: ContractRun, event: string, at: Moment, error: unknown): HostRefusal {
  const message = (error instanceof Error ? error.message : String(error)).slice(0, 200);
  note(run, at, hostIncident('POISONED', { event, message }));
  return { code: 'CONTRACT_POISONED', details: {} };
}

/** An act counts as received when the API got it, but never in the future of this contract. */
function eventOf({ id, actor, act, receivedAt, together, proposed }: ActMessage, now: Moment): ContractEvent {
  const at = Math.min(receivedAt ?? now, now);
  const beside = { ...(together ? { together } : {}), ...(proposed ? { proposed } : {}) };
  return { type: 'Acted', at, id, actor, act, ...beside };
}

function reused({ id }: ActMessage): HostRefusal {
  return { code: IDEMPOTENCY_KEY_REUSED, details: { id } };
}

/** The outer shape only; the engine looks into the act itself. */
function isWellFormed(message: ActMessage): boolean {
  if (typeof message !== 'object' || message === null) return false;
  const { id, actor, act, receivedAt } = message;
  if (typeof id !== 'string' || id === '' || id.length > 100 || typeof actor !== 'string') return false;
  if (typeof act !== 'object' || act === null || typeof act.type !== 'string') return false;
  if (!isProposal(message)) return false;
  return receivedAt === undefined || Number.isFinite(receivedAt);
}

/** A program comes with the one act that proposes it, and with no other; it is carried from run to run, and must stay small. */
function isProposal({ act, proposed }: ActMessage): boolean {
  if (act.type !== 'proposeAmendment') return proposed === undefined;
  if (typeof proposed !== 'object' || proposed === null) return false;
  return JSON.stringify(proposed).length <= TEMPLATE_LIMITS.programBytes;
}
