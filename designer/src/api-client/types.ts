import type { CivilDate } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { PhaseKind, Resolution, RoleKind, StepKind, Verb } from '#schema/vocabulary';

/*
 * What the API answers, as the pages read it. A test compares these with what the presenters give.
 */

export type Person = { id: string; name: string; organisation: string | null };
export type PersonChoice = Person & { duties: ('coordinator' | 'administrator')[]; hasMail: boolean };
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
export type Programme = ProgrammeLine & {
  roleList: ProgrammeRole[];
  stepList: (Titled & { kind: StepKind; phase: string | null })[];
  versions: { hash: string; number: number; publishedAt: number }[];
};

export type PreviewWhat =
  | 'phase-opened'
  | 'phase-closed'
  | 'opens'
  | 'due'
  | 'reminder'
  | 'escalation'
  | 'default'
  | 'starts'
  | 'stops'
  | 'end';
export type PreviewEntry = {
  what: PreviewWhat;
  date: ShownDate;
  step: Step | null;
  phase: Localised | null;
  roles: Titled[];
};
export type Preview = {
  opened: CivilDate;
  entries: PreviewEntry[];
  ends: { date: CivilDate; outcome: string; step: Step | null } | null;
  incidents: { code: string; step: Step | null; date: CivilDate }[];
  assumed: {
    what: 'people' | 'rows' | 'answer' | 'options' | 'field';
    name: string;
    value: unknown;
    title: Localised | null;
    valueTitle: Localised | null;
  }[];
};
export type Behaviour = 'diligent' | 'late' | 'silent';

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
};
export type Party = { seat: string; role: Titled; person: Person | null };
export type Contract = Omit<ContractLine, 'incidents'> & {
  version: { hash: string; number: number };
  timeZone: string;
  now: string;
  today: CivilDate;
  parties: Party[];
  incidents: Incident[];
  my: { roles: string[]; coordinates: boolean };
};

export type FormField = Titled & {
  type: string;
  required: boolean;
  choices: Titled[] | null;
  value: unknown;
};
export type FormList = Titled & { columns: FormField[]; rows: { id: string; values: Record<string, unknown> }[] };
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
      mine: boolean;
      people: Person[];
      roles: Titled[];
      verbs: Verb[];
      openedOn: CivilDate;
      due: ShownDate | null;
      reminders: number;
      answers: { by: Person; verb: Verb; on: CivilDate; for: Person | null }[];
      open: boolean;
      closed: { why: string; at: number } | null;
      form: Form;
    };
export type OpenItem = Extract<Item, { private: false }>;

export type JournalLine = {
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
export type Explanation = {
  thing: string;
  step: Step | null;
  phase: Localised | null;
  since: CivilDate;
  waits: { for: string; people: Person[]; verbs: Verb[]; on: CivilDate | null; steps: (Step | null)[] }[];
  byItself: { what: string; on: CivilDate; outcome: string | null } | null;
};
