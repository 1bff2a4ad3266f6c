import type { StepKind, Verb } from '#schema/vocabulary';
import type { Ending } from '../flow/leave.ts';
import type { ProgramNode, ProgramNodeOf } from '../program.ts';
import type { RunState, StepState } from '../state.ts';
import type { Turn } from '../turn.ts';

/** One open run of a step, with everything its kind needs to know. */
export type Running<K extends StepKind = StepKind> = {
  turn: Turn;
  step: StepState;
  run: RunState;
  node: ProgramNode & ProgramNodeOf<K>;
};

/**
 * What makes one kind of step different. Everything common (opening, items, dates, deadlines, series, repetition)
 * is done once for all kinds; a new kind is a new file of this shape and one line in the registry.
 */
export type Kind<K extends StepKind = StepKind> = {
  kind: K;
  /** What the people of "who" may do with their items; none if the kind has no such items. */
  verbs: readonly Verb[];
  /** Whether the list of people freezes when the step opens (R31). */
  frozen?: boolean;
  /** What the person who records it may do, where somebody records it. */
  recorderVerbs?: readonly Verb[];
  /** Whether nobody at all means that the step is skipped (R32). */
  needsPeople?: boolean;
  /** When an open run ends by itself: at the end of the day for services, at its start for waits (R47). */
  endsOn?(running: Running<K>): { on: string; at: number; from?: string } | null;
  /** What happens as a run opens, after its items; kinds that ask nobody end here. */
  begin?(running: Running<K>): Ending | null;
  /** Reads the answers so far: how the run ends, if it does (R10). */
  judge?(running: Running<K>): Ending | null;
  /** Whether something that the kind watches has come about: the first of several waits. */
  ripe?(running: Running<K>): Ending | null;
  /** The next instant at which that may happen by itself. */
  wakesAt?(running: Running<K>, after: number): number | null;
  /** How a run ends when its own time has come. */
  expire?(running: Running<K>): Ending;
};
