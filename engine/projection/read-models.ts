import type { AnswerData, Channel, CivilDate, DateValue, Moment, Recipient } from '#schema/facts';
import type { IncidentCode, Resolution, Verb } from '#schema/vocabulary';

/** What lists and boards show of a contract: derived from its journal, never written by anybody else. */
export type ContractSummary = {
  status: 'new' | 'open' | 'suspended' | 'ended' | 'poisoned';
  /** Number and time of the last fact it shows. */
  seq: number;
  at: Moment;
  openedOn: CivilDate | null;
  /** Phases open now, in the order of the template. */
  phases: { phase: string; round: number; openedOn: CivilDate }[];
  parties: PartyView[];
  openItems: number;
  /** The nearest date of an open item. */
  nextDue: DateValue | null;
  waits: WaitView[];
  incidents: IncidentView[];
  end: { outcome: string; node: string | null; on: CivilDate } | null;
};

/** Who sits where. `person` is null while a seat is empty. */
export type PartyView = { seat: string; role: string; person: string | null; organisation?: string };

/** Who makes whom wait: something open that people must do, and the people who are held up by it. */
export type WaitView = {
  item: string;
  node: string;
  by: string[];
  holds: string[];
  since: CivilDate;
  due: CivilDate | null;
};

/** Something that waits for the coordinator's decision. */
export type IncidentView = {
  incident: string;
  code: IncidentCode;
  on: CivilDate;
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
  /** Line of `who`; -1 for whoever records. */
  line: number;
  seat: string | null;
  roles: string[];
  /** The persons who may act on it now. */
  people: string[];
  verbs: Verb[];
  openedOn: CivilDate;
  openedAt: Moment;
  due: DateValue | null;
  /** Rungs of the ladder that fell so far. */
  rungs: number;
  answers: AnswerView[];
  closed: { why: string; at: Moment } | null;
  /** Number of the last fact about it. */
  seq: number;
};

/** One answer to an item. */
export type AnswerView = {
  person: string;
  verb: Verb;
  on: CivilDate;
  at: Moment;
  behalf?: string;
  channel?: string;
  data?: AnswerData;
};

/** One reminder that one person is to receive: what for, never an address or a text (R44). */
export type OutboxRow = {
  /** `contract:item:rung:person`: a rung falls once. */
  id: string;
  item: string;
  node: string;
  rung: number;
  person: string;
  to: Recipient;
  channel: Channel;
  /** The civil day it belongs to, and the first instant at which it may leave. */
  date: CivilDate;
  due: CivilDate;
  sendAt: Moment;
  urgent: boolean;
  /** Who is expected to act, when it is somebody else. */
  about: string[];
};

/** What one batch of facts changes in the read models of one contract. */
export type Projected = {
  summary: ContractSummary;
  items: ItemView[];
  rows: OutboxRow[];
};
