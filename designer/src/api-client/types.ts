import type { Place as TemplatePlace } from '#engine/lint/problem';
import type { EntryKind } from '#engine/simulate';
import type { CivilDate } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { Template } from '#schema/template';
import type { PhaseKind, Resolution, RoleKind, StepKind, Verb } from '#schema/vocabulary';

/*
 * What the API answers, as the pages read it. A test compares these with what the presenters give.
 */

export type Person = { id: string; name: string; organisation: string | null };
export type PersonChoice = Person & {
  duties: ('coordinator' | 'administrator')[];
  hasMail: boolean;
  hasSecond: boolean;
};
/** Where somebody at the table is reached. */
export type Reach = {
  person: Person;
  email: string | null;
  phone: string | null;
  address: string | null;
  language: 'fr' | 'en';
  mayChangeEmail: boolean;
};
export type Me = Person & { language: 'fr' | 'en'; duties: ('coordinator' | 'administrator')[] };
export type Session = { person: Me | null; devSignIn: boolean; rehearsals: boolean; mailPages: boolean };

export type ShownDate = { on: CivilDate; from: CivilDate | null; because: Localised | null };
export type Titled = { id: string; title: Localised };
export type Step = {
  node: string;
  kind: StepKind;
  title: Localised;
  plain: Localised | null;
  occurrence: number | null;
  repeats: boolean;
  /** The row it is about, where it is done for each row of a list. */
  about?: string | null;
};

export type ProgrammeLine = {
  id: string;
  title: Localised;
  summary: Localised | null;
  tags: string[];
  territory: string;
  version: { hash: string; number: number; publishedAt: number };
  roles: number;
  steps: number;
  phases: (Titled & { kind: PhaseKind; beside: boolean })[];
};
export type ProgrammeRole = Titled & { kind: RoleKind; min: number; max: number; recruitedDuring: boolean };
export type ProgrammeField = Titled & {
  type: 'choice' | 'integer' | 'money' | 'date' | 'boolean';
  choices: Titled[];
};
export type Programme = ProgrammeLine & {
  roleList: ProgrammeRole[];
  fieldList: ProgrammeField[];
  stepList: (Titled & { kind: StepKind; phase: string | null })[];
  versions: { hash: string; number: number; publishedAt: number }[];
};

export type Phase = Titled & {
  kind: PhaseKind;
  beside: boolean;
  state: 'done' | 'open' | 'coming';
  openedOn: CivilDate | null;
};
export type ContractStatus = 'draft' | 'starting' | 'open' | 'suspended' | 'ended' | 'poisoned';
export type Wait = { step: Step; by: Person[]; holds: number; since: CivilDate; due: CivilDate | null };
export type Incident = {
  id: string;
  code: string;
  on: CivilDate;
  step: Step | null;
  offers: Resolution[];
  seat: string | null;
};
export type ContractLine = {
  id: string;
  title: string;
  programme: Titled;
  rehearsal: boolean;
  status: ContractStatus;
  seq: number;
  phases: Phase[];
  openedOn: CivilDate | null;
  nextDue: ShownDate | null;
  openItems: number;
  waits: Wait[];
  incidents: number;
  end: { outcome: string; on: CivilDate; step: Step | null } | null;
  /** The day it is in it: a rehearsal has a time of its own. */
  today: CivilDate;
};
export type Party = { seat: string; role: Titled; person: Person | null };
export type Contract = Omit<ContractLine, 'incidents'> & {
  version: { hash: string; number: number };
  timeZone: string;
  now: string;
  parties: Party[];
  incidents: Incident[];
  /** The changes that are in force, and the steps that each added or changed. */
  amendments: AmendmentMark[];
  /**
   * `coordinates`: one sees it like a coordinator. `steers`: one acts as one, from a seat. `reaches`: one may know and
   * write where people are reached.
   */
  my: { roles: string[]; coordinates: boolean; steers: boolean; reaches: boolean };
};

export type FormField = Titled & {
  type: string;
  required: boolean;
  choices: Titled[] | null;
  value: unknown;
};
export type FormList = Titled & {
  columns: FormField[];
  rows: { id: string; values: Record<string, unknown> }[];
  /** Its rows are the criteria of a review: people's own words. */
  reviewed?: true;
};
export type Form = {
  fields?: FormField[];
  lists?: FormList[];
  choices?: Titled[];
  multiple?: boolean;
  method?: string;
  criteria?: Titled[];
  scale?: Titled[];
  others?: boolean;
  promises?: ReviewPromise[];
  earlier?: { on: CivilDate; answers: Record<string, string> }[];
  amount?: number | null;
  budget?: Budget | null;
};
/** A promise that a review asks about. */
export type ReviewPromise = { id: string; by: Titled; words: Localised; unlessUnavailable: boolean };
export type Item =
  | { private: true; open: boolean }
  | {
      private: false;
      id: string;
      step: Step;
      asks: 'answer' | 'record' | 'call';
      toCall: Person[];
      mine: boolean;
      people: Person[];
      roles: Titled[];
      asRole: Localised | null;
      verbs: Verb[];
      openedOn: CivilDate;
      due: ShownDate | null;
      reminders: number;
      answers: { by: Person; verb: Verb; on: CivilDate; for: Person | null; corrected: boolean }[];
      delegated: { from: Person; to: Person } | null;
      handTo: Person[];
      startedOn: CivilDate | null;
      remindedOn: CivilDate | null;
      open: boolean;
      closed: { why: string; at: number } | null;
      /** Which proposed change it is the answer to. */
      amendment: number | null;
      form: Form;
    };
export type OpenItem = Extract<Item, { private: false }>;

/** A file as it is shown; without a name, it is erased. */
export type FileView = { file: string; name: string | null; type: string; size: number };
/** A file that was just given: what an act carries of it besides. */
export type GivenFile = FileView & { id: string; digest: string };
/** A file that stands in a contract, in which field or list, of whom, given by whom. */
export type FileLine = FileView & {
  title: Localised;
  list: Localised | null;
  of: Person | null;
  by: Person;
  /** Whether one may have it erased. */
  mayErase: boolean;
};

export type JournalLine = {
  correctable: boolean;
  corrected: boolean;
  seq: number;
  at: number;
  what: string;
  by: Person | null;
  for: Person | null;
  channel: string | null;
  step: Step | null;
  phase: Localised | null;
  role: Localised | null;
  people: Person[];
  about: Localised | null;
  date: ShownDate | null;
  word: string | null;
  wordTitle: Localised | null;
  text: string | null;
  files: FileView[];
  byItself: boolean;
};
export type ComingDate = {
  what: 'due' | 'meets' | 'opens' | 'default' | 'ends' | 'closes' | 'starts' | 'phase-opened' | 'end';
  date: ShownDate;
  step: Step | null;
  phase: Localised | null;
  held: boolean;
};
export type Dates = { seq: number; today: CivilDate; past: JournalLine[]; coming: ComingDate[] };
export type DrawnYear = {
  entries: {
    node: string | null;
    occurrence: number;
    kind: string;
    what: EntryKind;
    date: CivilDate;
    for: string[];
    shiftedFrom: CivilDate | null;
    because: string | null;
  }[];
  levels: { node: string; level: string; on: CivilDate; intensity: number | null }[];
  signed: Record<string, CivilDate>;
};
/** The year of a running contract, as the timeline draws years; what is private to others is not in it. */
export type ContractCalendar = {
  template: Template;
  year: DrawnYear;
  planned: DrawnYear | null;
  done: { node: string; occurrence: number; on: CivilDate; outcomes: string[]; by: string }[];
  people: Record<string, number>;
  hidden: number;
};
export type ContractYear = { seq: number; today: CivilDate; calendar: ContractCalendar | null };
export type Explanation = {
  thing: string;
  step: Step | null;
  phase: Localised | null;
  since: CivilDate;
  waits: { for: string; people: Person[]; verbs: Verb[]; on: CivilDate | null; steps: (Step | null)[] }[];
  byItself: { what: string; on: CivilDate; outcome: string | null; title: Localised | null } | null;
};

/** The contract that something is about, on pages over many contracts. */
export type ContractMark = { id: string; title: string; programme: Localised; rehearsal: boolean };
export type Nearness = 'late' | 'today' | 'soon' | 'later';
export type MyItem = Extract<Item, { private: false }> & {
  contract: ContractMark;
  nearness: Nearness;
  today: CivilDate;
  days: number | null;
};

export type CommitmentState = 'kept' | 'partly' | 'notAvailable' | 'notKept' | 'toCome' | 'late';
export type Commitment = {
  id: string;
  by: Titled;
  people: Person[];
  to: Titled[];
  words: Localised;
  plain: Localised | null;
  unlessUnavailable: boolean;
  state: CommitmentState;
  date: ShownDate | null;
  byMe: boolean;
  toMe: boolean;
  evidence: { how: 'said' | 'review' | 'step' | 'none'; on: CivilDate | null; step: Step | null };
};
export type PromiseToMe = Commitment & { contract: ContractMark };

export type BoardWait = Wait & { you: boolean; daysLate: number | null };
export type BoardLine = Omit<ContractLine, 'waits'> & {
  waits: BoardWait[];
  daysLate: number;
  lastEventOn: CivilDate;
  asleep: boolean;
  unsigned: number;
  /** Whether one acts on it as a coordinator. */
  steers: boolean;
};
/** In the order of the harm done if nobody looks. */
export type NeedCode = 'stopped' | 'decide' | 'unreached' | 'byHand' | 'yours' | 'late' | 'tomorrow' | 'asleep';
export type Need = {
  id: string;
  code: NeedCode;
  act: 'resolve' | 'answer' | 'call' | 'tell' | 'open';
  contract: ContractMark;
  step: Step | null;
  people: Person[];
  holds: number;
  days: number | null;
  date: CivilDate | null;
  incident: { id: string; code: string; offers: Resolution[]; seat: string | null } | null;
  item: MyItem | null;
  delivery: Delivery | null;
  /** What the same call or letter is to say of other contracts. */
  others: Delivery[];
};
/** How somebody was told by hand. */
export type HandOutcome = 'called' | 'posted';
export type Trial = { on: CivilDate; by: Person; word: string | null };
/** A call to make or a letter to post. */
export type Delivery = {
  id: string;
  contract: ContractMark;
  person: Person;
  channel: 'call' | 'letter';
  state: 'open' | 'done' | 'over';
  phone: string | null;
  address: string | null;
  lines: { why: 'rung' | 'notice' | 'incident'; step: Step | null; about: Person[]; due: CivilDate | null }[];
  date: CivilDate | null;
  days: number | null;
  since: CivilDate;
  trials: Trial[];
  done: (Trial & { how: HandOutcome }) | null;
};
/** What to say, in the language of whoever is told. */
export type HandWords = {
  language: 'fr' | 'en';
  notice: string | null;
  day: string;
  greeting: string;
  said: string[];
  closing: string[];
};
/** `others`: what the words tell beside, about other contracts of the same person: one call does. */
export type DeliveryPage = { delivery: Delivery; words: HandWords | null; others: Delivery[] };
export type Today = { needs: Need[]; more: boolean; nextDate: ShownDate | null };

export type NodeState = 'notReached' | 'waiting' | 'open' | 'late' | 'done' | 'skipped';
export type Place = { x: number; y: number } | null;
export type GraphNode =
  | { id: string; private: true; phase: string | null; inside: string | null; at: Place }
  | {
      id: string;
      private: false;
      phase: string | null;
      inside: string | null;
      at: Place;
      step: Step;
      state: NodeState;
      openedOn: CivilDate | null;
      due: ShownDate | null;
      doneOn: CivilDate | null;
      outcomes: string[];
      occurrences: { n: number; on: ShownDate | null; state: 'waiting' | 'open' | 'late' }[];
      completed: number;
      roles: Titled[];
      people: Person[];
    };
export type GraphEdge = {
  id: string;
  from: string;
  to: string;
  outcome: string | null;
  title: Localised | null;
  back: boolean;
};
export type Graph = { nodes: GraphNode[]; edges: GraphEdge[] };

/** What one part of a document is filled with; `private`: something that whoever reads may not see. */
export type PaperContent =
  | { is: 'words' }
  | { is: 'rows'; rows: ListRows }
  | { is: 'promises'; promises: { id: string; by: Titled; words: Localised; unlessUnavailable: boolean }[] }
  | { is: 'results'; sets: ResultSet[] }
  | { is: 'private' };

/** A document that a contract makes of itself: without parts until it is ready. */
export type Paper = {
  step: Step;
  of: string;
  readyOn: CivilDate | null;
  parts: { title: Localised | null; text: Localised | null; content: PaperContent }[];
};

export type VisibilityLine = {
  what: 'step' | 'field';
  title: Localised | null;
  sees: boolean;
  ownToo: boolean;
  roles: Titled[];
  people: Person[];
};

/** One thing that something private says. */
export type Cell = { title: Localised | null; type: string; value: string | number | boolean | Localised | FileView };
/** A private text, row or value that was shared: by whom, with which roles, what for. */
export type SharedLine = {
  what: string;
  title: Localised | null;
  by: Person;
  mine: boolean;
  roles: Titled[];
  purpose: string | null;
  until: CivilDate | null;
  cells: Cell[];
};
/** Something private that whoever looks may share. */
export type OwnThing = {
  what: string;
  title: Localised | null;
  step: Step | null;
  cells: Cell[];
  seenBy: string[];
};
export type Visibility = { lines: VisibilityLine[]; shared: SharedLine[]; own: OwnThing[] };

/** A record of the journal as it stands, for whoever may say what it should have said. */
export type RecordToCorrect = {
  record: number;
  item: string;
  person: Person;
  step: Step | null;
  on: CivilDate;
  amount: number | null;
  units: number | null;
  attendance: { person: Person; as: string }[] | null;
  answers: Record<string, string> | null;
  form: Pick<Form, 'criteria' | 'scale' | 'others' | 'promises'>;
};

export type ListRows = {
  id: string;
  title: Localised | null;
  columns: {
    id: string;
    type: string;
    title: Localised | null;
    choices: { id: string; title: Localised | null }[] | null;
  }[];
  rows: { id: string; values: Record<string, unknown> }[];
  people: Person[];
};

/** Null instead of it where fewer than five answered. */
export type Distribution = { levels: Record<string, number>; noOpinion: number; answers: number };
export type ReviewResult = {
  step: Step;
  on: CivilDate;
  open: boolean;
  asked: number;
  answered: number;
  channels: Record<string, number>;
  counted: boolean;
  words: { text: string; mine: boolean; forMe: boolean }[];
  named: { person: Person; answers: Record<string, string> }[];
};
export type ResultSet = {
  scale: Titled[];
  reviews: ReviewResult[];
  criteria: (Titled & { self: (Distribution | null)[]; others: (Distribution | null)[] })[];
  /** Criteria that were answered, and are no longer among them. */
  gone: number;
  promises: {
    id: string;
    by: Titled;
    words: Localised;
    byThem: (Distribution | null)[];
    byOthers: (Distribution | null)[];
  }[];
};

export type SentMessage = {
  id: string;
  person: Person;
  why: 'rung' | 'notice' | 'incident';
  step: Step | null;
  about: Person[];
  on: CivilDate;
  due: CivilDate | null;
  channel: string;
  state: 'waiting' | 'sent' | 'byHand' | 'failed' | 'dropped';
  sentAt: number | null;
  hand: {
    delivery: string | null;
    trials: { on: CivilDate; by: Person }[];
    done: { on: CivilDate; by: Person; how: HandOutcome } | null;
  } | null;
};

/** A version of a programme, as others name it. */
export type VersionRef = { template: string; hash: string; number: number };

/** A template that is being drawn, in a list. */
export type TemplateDraftLine = {
  id: string;
  title: string;
  revision: number;
  /** The id of the programme it becomes a version of. */
  programme: string;
  begunFrom: VersionRef | null;
  /** The latest version of its programme, where there is one. */
  published: { number: number; hash: string; at: number } | null;
  /** The running contract whose change it draws, where it is not a programme. */
  contract: { id: string; title: string } | null;
  createdBy: Person;
  updatedBy: Person;
  updatedAt: number;
};
export type ProgrammeVersion = {
  hash: string;
  number: number;
  note: string | null;
  by: Person;
  publishedAt: number;
  running: number;
};
/** A contract as it was drafted. */
export type ContractDraft = {
  id: string;
  programme: string;
  version: number;
  territory: string;
  goodFriday: boolean | null;
  title: string;
  rehearsal: boolean;
  startsOn: CivilDate | null;
  launched: boolean;
  parties: { role: string; person: Person }[];
  fields: Record<string, unknown>;
};

/** What one party promises to others. */
export type ContractPromise = {
  id: string;
  by: Titled;
  to: Localised[];
  text: Localised;
  plain: Localised | null;
  unlessUnavailable: boolean;
  mine: boolean;
};
export type Signature = {
  node: string;
  role: Titled;
  people: Person[];
  signed: { by: Person; on: CivilDate; for: Person | null } | null;
};
/** The sheet that everybody signs. */
export type Terms = {
  title: string;
  programme: Localised;
  version: number;
  digest: string;
  articles: { id: string; title: Localised; text: Localised; of: Localised | null }[];
  promises: ContractPromise[];
  signatures: Signature[];
};

export type LedgerLine = {
  id: string;
  on: CivilDate | null;
  step: Step | null;
  amount: number;
  from: Localised | null;
  to: Localised | null;
  by: Person | null;
};
export type Budget = { id: string; title: Localised; allotted: number; spent: number };
export type Consent = { id: string; title: Localised; given: boolean; until: CivilDate | null };
export type Silence = { person: Person; item: string | null; until: CivilDate };
export type OutsideAnswer = { step: Step; answers: Titled[] };
/** What a contract knows beside its steps. */
export type ContractRecord = {
  lists: (FormList & { mayEdit: boolean })[];
  ledger: { lines: LedgerLine[]; total: number; budgets: Budget[] };
  consents: Consent[];
  silences: Silence[];
  outside: OutsideAnswer[];
};

/** A change that is in force. */
export type AmendmentMark = { n: number; on: CivilDate; steps: string[] };
/** Why somebody has to agree to a change: a step of theirs changes, a promise they give or are given, a date of theirs. */
export type Because =
  | { step: string }
  | { commitment: string }
  | { date: string; was: CivilDate; becomes: CivilDate | null };
export type AmendmentOutcome = 'open' | 'agreed' | 'refused' | 'expired' | 'withdrawn' | 'overtaken' | 'ended';
/** Somebody who has to agree, why, and what they said; `item`: where they say it. */
export type ConcernedSeat = {
  seat: string;
  person: Person | null;
  role: Localised;
  because: Because[];
  answer: 'yes' | 'no' | 'waiting' | 'proposed';
  on: CivilDate | null;
  item: string | null;
};
/** A change of a running contract that was proposed, as whoever looks may see it. */
export type Amendment = {
  n: number;
  outcome: AmendmentOutcome;
  by: Person;
  on: CivilDate;
  until: CivilDate;
  reason: string | null;
  closedOn: CivilDate | null;
  refusedBy: Person | null;
  concerned: ConcernedSeat[];
  before: Template;
  after: Template;
  dates: { before: DrawnYear; after: DrawnYear } | null;
};
export type Amendments = {
  seq: number;
  draft: { id: string; updatedAt: number; by: Person } | null;
  open: Amendment | null;
  past: Amendment[];
};
/** What stands in the way of a change, and where on the drawing. */
export type AmendmentRefusal = {
  code: string;
  title: Localised;
  details: Record<string, unknown>;
  at?: TemplatePlace;
};
/** A change that is being drawn, weighed: what stands in its way, who would have to agree, which dates move. */
export type WeighedAmendment = {
  revision: number;
  refusals: AmendmentRefusal[];
  concerned: Pick<ConcernedSeat, 'seat' | 'person' | 'role' | 'because'>[];
  calendar: { before: DrawnYear; after: DrawnYear };
  /** The rules in force, and those of the draft. */
  before: Template;
  after: Template;
};
