import type { AnswerData, Channel, CivilDate, DateValue, Moment, Recipient } from '#schema/facts';
import type { IncidentCode, Resolution, Verb } from '#schema/vocabulary';
import type { ContractState, ShareState } from '../state.ts';

/** What lists and boards show of a contract: derived from its journal, never written by anybody else. */
export type ContractSummary = {
  status: ContractState['status'];
  /** Number and time of the last fact it shows. */
  seq: number;
  at: Moment;
  openedOn: CivilDate | null;
  /** Phases open now, in the order of the template. */
  phases: { phase: string; round: number; openedOn: CivilDate }[];
  parties: PartyView[];
  openItems: number;
  /** How many signatures are still awaited. */
  unsigned: number;
  /** The nearest date of an open item. */
  nextDue: DateValue | null;
  waits: WaitView[];
  incidents: IncidentView[];
  end: ContractState['end'];
  /** What is shared beyond those who see it anyway; absent where nothing is. */
  shares?: ShareView[];
};

/** One text, row or value that somebody shared with some roles. */
export type ShareView = ShareState & { what: string };

/** Who sits where. `person` is null while a seat is empty. */
export type PartyView = { seat: string; role: string; person: string | null; organisation?: string };

/** Who makes whom wait: a step that must happen, the people it waits for, and how many others it holds up. */
export type WaitView = {
  step: string;
  node: string;
  by: string[];
  holds: number;
  since: CivilDate;
  due: CivilDate | null;
};

/** Something that waits for the coordinator's decision. */
export type IncidentView = {
  incident: string;
  code: IncidentCode;
  at: Moment;
  step?: string;
  node?: string;
  details?: Record<string, string | number | boolean | null>;
  offers: Resolution[];
};

/** One line of somebody's inbox: one per item, hence per seat where each must answer (R30). */
export type ItemView = {
  item: string;
  /** The activation, the step of the template, and the scope it runs in. */
  step: string;
  node: string;
  scope: string;
  run: string;
  /** Line of `who`, or one of the engine's own: whoever records, whoever calls. */
  line: number;
  seat: string | null;
  /** Who a call is about. */
  about: string | null;
  roles: string[];
  /** The persons who may act on it now; once closed, those who could at the end. */
  people: string[];
  /** Who handed it on to somebody for a time; absent where nobody did. */
  handedOnBy?: string;
  verbs: Verb[];
  openedOn: CivilDate;
  openedAt: Moment;
  due: DateValue | null;
  /** Rungs of the ladder that fell so far. */
  rungs: number;
  /** Persons who asked for silence about it, and until when. */
  mutes: { person: string; until: CivilDate }[];
  answers: AnswerView[];
  closed: { why: string; at: Moment } | null;
};

/** One answer to an item. */
export type AnswerView = {
  person: string;
  verb: Verb;
  on: CivilDate;
  at: Moment;
  behalf?: string;
  via?: string;
  data?: AnswerData;
  /** It is shown as it should have been: who said so, and when. */
  corrected?: { by: string | null; at: Moment };
};

/** Why somebody gets a message: a rung of a ladder, a notice of the template, an incident. */
export type Purpose = 'rung' | 'notice' | 'incident';

/** One thing that one person is to be told: what for, never an address or a text (R44). */
export type OutboxRow = {
  /** What it is about and whom it is for. A rung falls once for each person and due date: a moved date reminds again. */
  key: string;
  purpose: Purpose;
  person: string;
  /** The item of a rung, the activation of a notice, or the incident. */
  subject: string;
  node: string | null;
  /** Whose business it is, where it is somebody else's. */
  about: string[];
  to: Recipient;
  channel: Channel;
  rung: number | null;
  /** The civil day it belongs to, and the first instant at which it may leave. */
  date: CivilDate;
  due: CivilDate | null;
  sendAt: Moment;
  urgent: boolean;
};

/**
 * What the read models of one contract were before a batch of facts; no state before the first. Items that are over are
 * only needed where the batch corrects a record of theirs.
 */
export type ReadModels = { state: ContractState | null; open: ItemView[] };

/** What a batch of facts changes in the read models of one contract. */
export type Projected = {
  state: ContractState;
  summary: ContractSummary;
  /** Items that opened, changed or closed. */
  items: ItemView[];
  rows: OutboxRow[];
  /** People who took a seat: whose contract it is from now on. */
  joined: string[];
};
