import type { Entry } from '#engine/simulate';
import type { Level } from '#engine/simulate/levels';
import type { CivilDate } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { PhaseKind, RoleKind, StepKind } from '#schema/vocabulary';

/** A date as the engine gives it, before a contract starts or while it runs. */
export type TimelineEntry = Omit<Entry, 'at'>;

/** A year as the engine computed it. */
export type Year = {
  entries: readonly TimelineEntry[];
  levels: readonly Level[];
  /** The day on which each signature is complete. */
  signed: Readonly<Record<string, CivilDate>>;
};

/** The name of one date: everything drawn or listed for it carries it. */
export type StepKey = string;
export const stepKey = (node: string | null, occurrence: number): StepKey => `${node ?? 'end'}~${occurrence}`;

/** A phase as a band from top to bottom. */
export type PhaseBand = {
  id: string;
  kind: PhaseKind;
  title: Localised;
  number: number;
  from: CivilDate;
  to: CivilDate;
};

/** A day off: everywhere in the country, or in this place only. */
export type DayOff = { on: CivilDate; name: Localised; isLocal: boolean };

/**
 * How a bar looks: agreed; for whoever wants it, or to confirm; private; something to do before a day. Then, in a
 * trial: what the trial prolongs, and where it was planned.
 */
export type BarLook = 'agreed' | 'optional' | 'private' | 'toDo' | 'prolonged' | 'planned';
export type Bar = {
  /** Its name from one year to the next, so that it slides. */
  id: string;
  step: StepKey;
  look: BarLook;
  tone: PhaseKind;
  title: Localised;
  /** "25 %", where the price rises by steps. */
  percent: number | null;
  /** How strong it is, from 0 to 100. */
  strength: number;
  from: CivilDate;
  /** The last day. */
  to: CivilDate;
};

export type PointShape = 'meeting' | 'evaluation' | 'signature' | 'decision' | 'delivery' | 'payment' | 'deadline';
export type Point = {
  id: string;
  step: StepKey;
  shape: PointShape;
  title: Localised;
  /** Its place in its series, from 1; null where it comes once. */
  number: number | null;
  on: CivilDate;
  shiftedFrom: CivilDate | null;
  isPrivate: boolean;
  isOptional: boolean;
  /** Where it was planned, when a trial moved it. */
  plannedOn: CivilDate | null;
};
/** Where something was planned that is not there: on another day now, or not at all any more. */
export type Outline = Pick<Point, 'id' | 'shape' | 'title' | 'on'>;

/** One line of the timeline: everybody together, or one role. */
export type Row = {
  id: string;
  role: { id: string; kind: RoleKind; title: Localised } | null;
  /** Nobody sits there yet, and one may come later. */
  mayJoin: boolean;
  bars: Bar[];
  points: Point[];
  /** Where its marks were planned, in a trial or beside an earlier version. */
  outlines: Outline[];
  dates: number;
};

export type Month = { month: string; from: CivilDate; appointments: number };

/** A year, ready to be drawn. */
export type Timeline = {
  from: CivilDate;
  /** The last day. */
  to: CivilDate;
  phases: PhaseBand[];
  daysOff: DayOff[];
  /** Days on which all have signed. */
  signatures: { step: StepKey; on: CivilDate }[];
  /** Reviews of everybody together: a thin line through all rows. */
  reviews: { step: StepKey; on: CivilDate; number: number }[];
  rows: Row[];
  months: Month[];
};

/** Kinds of steps at which people are together on a day. */
export const APPOINTMENTS: readonly StepKind[] = ['meeting', 'evaluation', 'sign'];
