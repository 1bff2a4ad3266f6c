import type { Data, TextRef } from '#schema/acts';
import type { AnswerData, CivilDate, DateValue, Moment } from '#schema/facts';
import type { IncidentCode, Resolution, Verb } from '#schema/vocabulary';

/**
 * Where a contract stands: plain JSON, the fold of its journal. Only what is still alive is kept; what is over is in
 * the journal. Folding all facts gives it again, byte for byte (R40).
 */
export type ContractState = {
  engine: number;
  /** Number of the last fact. */
  seq: number;
  /** Contract time of the last fact: the clock never runs backwards (R28). */
  at: Moment;
  status: 'new' | 'open' | 'suspended' | 'ended' | 'poisoned';
  openedOn: CivilDate | null;
  end: { outcome: string; node: string | null; on: CivilDate } | null;
  presumeTaken: boolean;
  /** Since when the contract rests, while it does. */
  restsSince: CivilDate | null;
  people: Record<string, PersonState>;
  seats: Record<string, SeatState>;
  /** Seats ever made in each role: a seat number is never used again. */
  seatCount: Record<string, number>;
  /** Values by field id, or `field@person` for fields that every person of a role has. */
  fields: Record<string, Data>;
  lists: Record<string, RowState[]>;
  /** Open scopes, and closed ones that still have something running. */
  scopes: Record<string, ScopeState>;
  /** Round reached by each phase. */
  rounds: Record<string, number>;
  steps: Record<string, StepState>;
  items: Record<string, ItemState>;
  /** Latest date of each anchor; inside a group, prefixed by its scope and a bar. */
  anchors: Record<string, CivilDate>;
  /** Latest outcomes of each step; inside a group, prefixed by its scope and a bar. */
  outcomes: Record<string, string[]>;
  /** Completed instances of each step. */
  done: Record<string, number>;
  /** Outside answers that came before their step (R12). */
  remembered: Record<string, { answer: string; on: CivilDate }>;
  /** Steps and occurrences that a deadline decided lately, and when: answers received in time may come after it (R28). */
  defaults: Record<string, Moment>;
  /** Silence asked for, by person or `person/item`. */
  mutes: Record<string, CivilDate>;
  incidents: Record<string, IncidentState>;
  incidentCount: number;
  /** What is shared beyond those who see it anyway, by its name; absent until somebody shares something. */
  shares?: Record<string, ShareState>;
  /** The amendment that is proposed, while it is; or agreed, until it comes into force. */
  amendment?: AmendmentState;
  /** How many amendments were proposed so far; absent until the first. */
  amendments?: number;
};

/** A change of the whole template that is proposed to those it concerns (R42). */
export type AmendmentState = {
  id: string;
  n: number;
  /** Hashes of the changed template and of its program. */
  template: string;
  program: string;
  /** The last day to answer. */
  until: CivilDate;
  /** Whoever proposed it. */
  by: string;
  /** The seats that are asked, as long as somebody sits there: those concerned, but for the proposer's own. */
  seats: string[];
  /** Steps that change in their words alone. */
  worded: string[];
  agreed?: true;
};

/** One text, row or value that somebody shared with some roles, for what, and to the end of which day. */
export type ShareState = { by: string; roles: string[]; purpose: TextRef; until?: CivilDate };

export type PersonState = { organisation?: string; secondChannel?: boolean };

/** A seat of a role: items belong to it, people come and go (R29). */
export type SeatState = { role: string; n: number; person: string | null; since: CivilDate };

export type RowState = { id: string; values: Record<string, Data> };

/** One opening of a phase, or one instance of a group's body. */
export type ScopeState = {
  id: string;
  /** `p:phase` or `g:group`. */
  of: string;
  round: number;
  /** The group step this body belongs to, and the run of it. */
  parent?: string;
  key?: string;
  openedOn: CivilDate;
  closedOn?: CivilDate;
  notBefore?: DateValue;
  closesAt?: DateValue;
  /** Tokens waiting on each edge. */
  queue: Record<string, number>;
  /** Tokens that fire alone (entry and back edges) and wait because their step is busy. */
  lone: Record<string, string[]>;
  /** Times each back edge was taken. */
  backs: Record<string, number>;
  /** Activations of each step so far. */
  count: Record<string, number>;
  /** Joins `first` and `count` that fired before their wave ended: the edges that delivered. */
  waves: Record<string, string[]>;
  /** Deadlines armed before their step is reached (R13). */
  covers: Record<string, DateValue>;
};

/** One activation of a step. */
export type StepState = {
  id: string;
  node: string;
  scope: string;
  k: number;
  stage: 'waiting' | 'open' | 'stuck';
  /** Whether the token is still here; when not, instances go on without it (R18). */
  token: boolean;
  reachedOn: CivilDate;
  /** Given back after its deadline had decided: it has none any more (R28). */
  free?: true;
  /** Days a pause added to its opening. */
  shift?: number;
  openedOn?: CivilDate;
  opens?: DateValue;
  deadline?: DateValue;
  taken: boolean;
  /** Boundaries not fired yet; the date of each that has one. */
  sides?: (DateValue | 'open' | null)[];
  runs: Record<string, RunState>;
  /** Members and rows that have had their instance, and how many of them (R19). */
  seen?: Record<string, number>;
  /** Completed runs, and the latest effective date among them. */
  completed: number;
  completedOn?: CivilDate;
  /** Outcomes gathered from completed runs (options, each). */
  outcomes: string[];
  series?: {
    nextSlot: number;
    numbered: number;
    total: number | null;
    last: CivilDate | null;
    appended: number;
    shift: number;
  };
  /** Outcome that waits for the coordinator (R9). */
  stuckOn?: string;
};

/** One instance (of `each`) or occurrence (of a series) of an open step; a plain step has one. */
export type RunState = {
  key: string;
  n: number;
  slot: number;
  stage: 'planned' | 'open';
  /** The occurrence date of a series. */
  on?: CivilDate;
  from?: CivilDate;
  opens?: DateValue;
  openedOn?: CivilDate;
  due?: DateValue;
  deadline?: DateValue;
  ends?: DateValue;
  /** Dates moved by hand stay where people put them (R27). */
  byHand?: true;
  lines: LineState[];
  /** Latest effective dates of what was done and of what was refused (R26). */
  answeredOn?: CivilDate;
  refusedOn?: CivilDate;
  answers?: Record<string, AnswerData>;
  /** People who stepped out of this decision. */
  recused?: string[];
  /** Seats whose item closed because somebody left, and how often: a new item needs a new name (R39). */
  left?: Record<string, number>;
  /** Seats frozen at opening, for signatures and decisions (R31). */
  entitled?: string[];
  /** The day a service really began, once somebody said it. */
  startedOn?: CivilDate;
  /** Sum of recorded units of a service. */
  units?: number;
  unitLog?: { on: CivilDate; units: number; person: string }[];
};

/** One line of "who" of an open run: how far it is. */
export type LineState = { done: string[]; refused: string[] };

/** Anything a person can act on: the one shape behind every screen. */
export type ItemState = {
  id: string;
  step: string;
  run: string;
  /** Line of `who`; RECORDER for whoever records a meeting or an outside answer, CALLER for a call to make. */
  line: number;
  /** The item that a call is about. */
  about?: string;
  seat?: string;
  /** In somebody else's hands for a time: it still counts for the seat. */
  delegated?: { seat: string; from: string; to: string };
  verbs: Verb[];
  openedOn: CivilDate;
  due?: DateValue;
  /** Next rung of the ladder, and when it falls. */
  rung: number | null;
  rungAt: Moment | null;
  /** The last day on which somebody reminded by hand. */
  remindedOn?: CivilDate;
};

/** The line of the item of whoever records a meeting or an outside answer. */
export const RECORDER = -1;
/** The line of a call that the coordinator makes for somebody without a second channel (R43b). */
export const CALLER = -2;

/** Something the engine puts before the coordinator, with what she may do. */
export type IncidentState = {
  id: string;
  code: IncidentCode;
  at: Moment;
  scope?: string;
  step?: string;
  node?: string;
  details?: Record<string, string | number | boolean | null>;
  offers: Resolution[];
};

/** A contract before its first fact. */
export function emptyState(engine: number): ContractState {
  return {
    engine,
    seq: 0,
    at: 0,
    status: 'new',
    openedOn: null,
    end: null,
    presumeTaken: false,
    restsSince: null,
    people: {},
    seats: {},
    seatCount: {},
    fields: {},
    lists: {},
    scopes: {},
    rounds: {},
    steps: {},
    items: {},
    anchors: {},
    outcomes: {},
    done: {},
    remembered: {},
    defaults: {},
    mutes: {},
    incidents: {},
    incidentCount: 0,
  };
}
