import type { Localised } from '#schema/primitives';
import type { PhaseKind, StepKind } from '#schema/vocabulary';
import type { Person, ShownDate } from '../../../api-client/types.ts';
import type { Amended } from './amended-steps.ts';

/** How a step stands, read three times on its card: a drawing, a word, a colour. */
export type StepMark = 'done' | 'running' | 'soon' | 'waiting' | 'late' | 'coming' | 'skipped';

/** A step on the drawing. One that this person may not see keeps its place and gives nothing away. */
export type GraphStep = {
  id: string;
  phase: string;
  /** The repeated group it is inside. */
  group: string | null;
  isPrivate: boolean;
  kind: StepKind | null;
  title: Localised | null;
  plain: Localised | null;
  mark: StepMark;
  people: Person[];
  roles: Localised[];
  date: ShownDate | null;
  /** It happened on that date; otherwise it is expected by then. */
  isPast: boolean;
  /** How often it was done, where it comes back. */
  timesDone: number | null;
  /** The change of the contract that touched it, until the next review. */
  amended: Amended | null;
  isMine: boolean;
};

export type GraphArrow = {
  id: string;
  from: string;
  to: string;
  /** What leads this way, where a step may end in several. */
  outcome: Localised | string | null;
  isBack: boolean;
  isTaken: boolean;
};

export type GraphPhase = {
  id: string;
  kind: PhaseKind;
  title: Localised;
  beside: boolean;
  state: 'done' | 'open' | 'coming';
};
export type Place = { x: number; y: number };

/** A contract as a drawing: its phases in their order, their steps, the arrows between them. */
export type GraphModel = {
  phases: GraphPhase[];
  steps: GraphStep[];
  arrows: GraphArrow[];
  /** Where whoever drew the programme put its steps. */
  drawn: Record<string, Place>;
};
