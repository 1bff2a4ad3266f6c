import { z } from 'zod';
import type { Act, Correction, Data, TextRef } from './acts.ts';
import type { IncidentCode, Resolution, Verb } from './vocabulary.ts';

/** A civil date `YYYY-MM-DD` in the contract's zone. */
export type CivilDate = string;
/** Milliseconds since the Unix epoch. */
export type Moment = number;

/** A date the engine computed: the day, the first instant at which it is past, and the day it was moved from. */
export type DateValue = {
  on: CivilDate;
  /** First instant at which the date is past: the start of the next day, or the stated hour (R28). */
  at: Moment;
  /** The day before rolling, when a day off moved it. */
  from?: CivilDate;
  /** The first day, when the date is a whole month or quarter (R25). */
  since?: CivilDate;
};

/** Whom a rung of the ladder is meant for. A purpose, never an address. */
export type Recipient = 'assignee' | 'coordinator' | 'organisation' | { role: string };
export type Channel = 'preferred' | 'second' | 'letter' | 'call';

/** How an item stopped being open. */
export type ItemEnd =
  | 'answered'
  | 'stepLeft'
  | 'lapsed'
  | 'withdrawn'
  | 'postponed'
  | 'seatLeft'
  | 'recused'
  | 'contractEnded'
  /** Whoever had to answer is no longer asked, since the contract was amended. */
  | 'amended';
/** Why an occurrence or a step left without any outcome of its own. */
export type Gone = 'lapsed' | 'withdrawn' | 'postponed' | 'notOpened' | 'unplanned' | 'over' | 'contractEnded';

/** Why an amendment concerns somebody (R42): a step, a promise, or the date of something open. Steps are the template's. */
export type Because =
  | { step: string }
  | { commitment: string }
  | { date: string; was: CivilDate; becomes: CivilDate | null };
/** A seat that an amendment concerns, and why. */
export type Concerned = { seat: string; because: Because[] };
/** How a proposal ended without changing anything. */
export type AmendmentOutcome = 'refused' | 'expired' | 'withdrawn' | 'overtaken' | 'ended';

type Bodies = {
  ContractOpened: { on: CivilDate; engine: number; presumeTaken?: true };
  SeatTaken: {
    seat: string;
    role: string;
    person: string;
    on: CivilDate;
    organisation?: string;
    secondChannel?: boolean;
  };
  SeatReplaced: { seat: string; from: string | null; person: string; organisation?: string; secondChannel?: boolean };
  SeatLeft: { seat: string; person: string; why: 'released' | 'withdrawn'; on: CivilDate };
  FieldSet: { field: string; of?: string; value: Data };
  RowAdded: { list: string; row: string; values: Record<string, Data> };
  RowChanged: { list: string; row: string; values: Record<string, Data> };
  RowRemoved: { list: string; row: string };
  ConsentGiven: { field: string; of?: string; until?: CivilDate };
  ConsentWithdrawn: { field: string; of?: string };
  ScopeOpened: { scope: string; of: string; round: number; on: CivilDate; parent?: string; key?: string };
  ScopeDated: {
    scope: string;
    notBefore?: DateValue;
    closes?: DateValue;
    covers?: Record<string, DateValue>;
  };
  ScopeClosed: { scope: string; on: CivilDate; how: 'done' | 'date' | 'withdrawn' | 'contractEnded' };
  PhaseSkipped: { phase: string; round: number };
  EdgeTaken: { scope: string; edge: string; back?: true };
  EdgeConsumed: { scope: string; node: string; edge: string; why: 'absorbed' | 'withdrawn' | 'starved'; lone?: true };
  WaveEnded: { scope: string; node: string };
  JoinFired: { scope: string; node: string; delivered: string[] };
  CoverEnded: { scope: string; node: string; how: 'fired' | 'left' };
  StepReached: { step: string; node: string; scope: string; k: number; on: CivilDate; edges: string[]; free?: true };
  StepDated: { step: string; opens?: DateValue; deadline?: DateValue };
  StepOpened: { step: string; on: CivilDate; sides?: (DateValue | 'open' | null)[] };
  StepTaken: { step: string };
  StepLeft: {
    step: string;
    outcomes: string[];
    on: CivilDate;
    by: 'people' | 'itself' | 'deadline' | 'condition' | 'skip' | 'coordinator';
    defaulted?: string[];
    /** Instances go on without the token (R18). */
    goesOn?: true;
    /** Nothing was completed: the `completed` anchor stays as it was. */
    unmarked?: true;
  };
  StepGone: { step: string; why: Gone };
  StepStuck: { step: string; outcome: string; on: CivilDate };
  SideTaken: { step: string; side: number; outcome: string };
  SeriesPlanned: { step: string; total: number | null; last: CivilDate | null; appended: number; shift: number };
  RunPlanned: {
    step: string;
    run: string;
    n: number;
    slot: number;
    on?: CivilDate;
    from?: CivilDate;
    opens?: DateValue;
  };
  RunOpened: {
    step: string;
    run: string;
    n: number;
    on: CivilDate;
    lines: number;
    due?: DateValue;
    deadline?: DateValue;
    ends?: DateValue;
    entitled?: string[];
  };
  RunClosed: {
    step: string;
    run: string;
    n: number;
    outcomes: string[];
    on: CivilDate;
    by: 'people' | 'itself' | 'deadline' | 'condition' | 'skip' | 'coordinator';
    defaulted?: string[];
    rows?: Record<string, Record<string, string>>;
    /** Nothing but refusals: it does not count as a completed one. */
    failed?: true;
    /** It took an answer that had come before it opened. */
    early?: true;
  };
  RunGone: { step: string; run: string; n: number; why: Gone };
  DateMoved: {
    step?: string;
    run?: string;
    scope?: string;
    node?: string;
    side?: number;
    what: 'opens' | 'due' | 'deadline' | 'ends' | 'occurrence' | 'closes' | 'notBefore' | 'side';
    value: DateValue | null;
    was: CivilDate | null;
    by: 'anchor' | 'hand' | 'pause' | 'amendment';
    /** Days that a pause added to the opening of a step. */
    days?: number;
  };
  ItemOpened: {
    item: string;
    step: string;
    run: string;
    line: number;
    on: CivilDate;
    seat?: string;
    about?: string;
    verbs: Verb[];
    due?: DateValue;
    rung?: number;
    rungAt?: Moment;
  };
  /** `as` is the seat that answered; `counts` says what it does to the step; `keep` that the step needs the answer later. */
  ItemAnswered: {
    item: string;
    person: string;
    as: string;
    verb: Verb;
    on: CivilDate;
    counts?: 'done' | 'refused';
    keep?: true;
    data?: AnswerData;
  };
  ItemClosed: { item: string; why: ItemEnd };
  ItemTimed: { item: string; rung: number | null; rungAt: Moment | null; due?: DateValue | null };
  NoticeSent: { step: string; run: string; people: string[] };
  /** `rung` counts from 0 in the ladder; below 0 somebody reminded by hand, and it bears the day. */
  RungFell: {
    item: string;
    rung: number;
    to: Recipient;
    channel: Channel;
    people: string[];
    date: CivilDate;
    due: CivilDate;
    next: number | null;
    nextAt: Moment | null;
    urgent?: true;
    sendAt?: Moment;
  };
  /** One open item is in the hands of somebody else; it still counts for the seat. */
  ItemDelegated: { item: string; seat: string; from: string; to: string };
  DelegationEnded: { item: string; from: string; to: string };
  /** What a record should have said. The record itself stays, and so does what followed from it. */
  RecordCorrected: { item: string; record: number; person: string; said: Correction; was?: number; reason: TextRef };
  Recused: { item: string; seat: string; person: string };
  /** `heard`: an open step took it; otherwise it is kept for the one to come. */
  OutsideAnswered: { node: string; answer: string; on: CivilDate; heard?: true };
  /** A service that had opened really began on that day. It moves nothing: what was promised stays. */
  ServiceStarted: { step: string; run: string; on: CivilDate };
  UnitsRecorded: { step: string; run: string; units: number; on: CivilDate; person: string };
  Muted: { person: string; item?: string; until: CivilDate };
  Unmuted: { person: string; item?: string };
  /** Somebody has a second way to be told by now, or none any more: what a later rung goes by (R43b). */
  ReachChanged: { person: string; secondChannel: boolean };
  Suspended: { on: CivilDate };
  Resumed: { on: CivilDate; days: number };
  /** One text, row or value is shared with some roles, for a purpose, until it is taken back, or to the end of a day. */
  Shared: { what: string; by: string; roles: string[]; purpose: TextRef; until?: CivilDate };
  Unshared: { what: string; by: string; roles: string[] };
  /**
   * What a file held is gone, and its name; that it was there stays, and so does everything that followed. `what` is
   * where it stood (`field:x`, `field:x@person`, `row:list/row`), unless another had taken its place.
   */
  FileErased: { file: string; what?: string; reason: TextRef };
  Commented: { item?: string; text: TextRef };
  Intervened: { step: string; move: 'skip' | 'again' | 'end' };
  IncidentOpened: {
    incident: string;
    code: IncidentCode;
    scope?: string;
    step?: string;
    node?: string;
    details?: Record<string, string | number | boolean | null>;
    offers: Resolution[];
  };
  IncidentResolved: { incident: string; resolution: Resolution };
  ContractEnded: { outcome: string; node: string | null; on: CivilDate };
  /** Somebody proposes to go on under a changed template. Whoever proposes, and is concerned, agrees by proposing. */
  AmendmentProposed: {
    amendment: string;
    n: number;
    template: string;
    program: string;
    until: CivilDate;
    by: string;
    reason?: TextRef;
    concerned: Concerned[];
    /** The seats that are asked: those concerned, but for the proposer's own. */
    asked: string[];
    /** Steps that change in their words alone, as whoever proposed it said. */
    worded: string[];
  };
  /** Nothing changes: somebody said no (in that seat), the last day passed, it was taken back, or the contract moved on. */
  AmendmentClosed: { amendment: string; n: number; outcome: AmendmentOutcome; seat?: string; reason?: TextRef };
  /** Everybody concerned has said yes; it comes into force by an event of its own. */
  AmendmentAgreed: { amendment: string; n: number };
  /** From this fact on the contract goes on under another program; the steps are the template's. */
  ContractAmended: {
    amendment: string;
    n: number;
    template: string;
    program: string;
    added: string[];
    changed: string[];
    removed: string[];
    on: CivilDate;
  };
  /** Who is asked in an open run changed with the contract: the answers so far by line, and the line of its open items. */
  RunAmended: {
    step: string;
    run: string;
    lines: { done: string[]; refused: string[] }[];
    entitled?: string[];
    items: Record<string, number>;
  };
};

/** What an answer said, as far as the engine may know it: choices, amounts and references, never free text. */
export type AnswerData = {
  choices?: string[];
  scores?: Record<string, number>;
  rows?: Record<string, string>;
  held?: boolean;
  attendance?: Record<string, string>;
  answers?: Record<string, string>;
  amount?: number;
  method?: string;
  digest?: string;
  witness?: string;
  text?: TextRef;
  ownText?: TextRef;
  answer?: string;
  /** What a draw is made with: it is in the event, so that anybody can draw again. */
  seed?: string;
};

export type FactType = keyof Bodies;
/** Keys of the envelope: a body that used one of them would be overwritten, so that there is none. */
type Reserved = 'seq' | keyof Origin | 'at';
type Clash = { [K in FactType]: Extract<keyof Bodies[K], Reserved> }[FactType];

/** What a fact says, without its envelope. */
export type FactBody<T extends FactType = FactType> = [Clash] extends [never]
  ? { [K in T]: { type: K } & Bodies[K] }[T]
  : never;

/** Who and what stands behind a fact. */
export type Origin = {
  /** The person who acted; null when the engine moved by itself. */
  actor: string | null;
  /** The act's id, or what fell due. */
  cause: string;
  /** The person somebody acted for. */
  behalf?: string;
  /** How it was said, if not on a screen. */
  via?: string;
};

/** One line of the journal: what happened, in the past tense, enough to rebuild every screen (R40). */
export type Fact<T extends FactType = FactType> = { seq: number; at: Moment } & Origin & FactBody<T>;

/** The envelope every stored fact must have; the body was made by the engine and is read back as it was. */
export const factSchema = z.looseObject({
  seq: z.int().min(1),
  at: z.int(),
  actor: z.string().nullable(),
  cause: z.string(),
  type: z.string(),
});

/** What happens to a contract from outside the engine. */
export type ContractEvent =
  | { type: 'ContractOpened'; at: Moment; opening: OpeningEvent }
  /** `proposed` is what an amendment proposes, made ready to run: it travels beside the act, which bears its hash. */
  | { type: 'Acted'; at: Moment; id: string; actor: string; act: Act; together?: true; proposed?: unknown }
  | { type: 'TimePassed'; now: Moment }
  | { type: 'OutsideAnswered'; at: Moment; node: string; answer: string; on?: CivilDate; id: string }
  | { type: 'NotificationFailed'; at: Moment; item: string; person: string; id: string }
  | { type: 'ReachChanged'; at: Moment; person: string; secondChannel: boolean; id: string };

export type OpeningEvent = {
  parties: { role: string; person: string; organisation?: string; secondChannel?: boolean }[];
  fields?: Record<string, Data>;
  /** Previews only: rows supposed to be there (R41). */
  rows?: { list: string; row: string; values: Record<string, Data> }[];
  actor?: string;
  /** Previews only: optional steps count as taken, because somebody will take them (R2). */
  presumeTaken?: true;
};
