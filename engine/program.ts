import type { Condition } from '#schema/condition';
import type { Edge, NodeOf, Phase, ReminderStep, TemplateNode } from '#schema/template';
import type { FieldType, RoleKind, StepKind } from '#schema/vocabulary';
import type { WorkCalendar } from './calendar/holidays.ts';

/**
 * A template made ready to run: texts, notes and layout stripped, graph indexed. It is plain JSON and travels in the
 * input of the contract's workflow, so that replay never reads a database.
 */
export type Program = {
  format: string;
  engine: number;
  template: string;
  calendar: WorkCalendar;
  zone: string;
  roles: ProgramRole[];
  fields: ProgramField[];
  phases: ProgramPhase[];
  nodes: ProgramNode[];
  edges: ProgramEdge[];
  scopes: ProgramScope[];
  policies: Record<string, ReminderStep[]>;
};

export type ProgramRole = {
  id: string;
  kind: RoleKind;
  min: number;
  max: number;
  recruitedDuring: boolean;
  belowMin: 'incident' | { end: string } | null;
};

export type ProgramField = {
  id: string;
  type: FieldType;
  of: string | null;
  choices: string[] | null;
  columns: { id: string; type: FieldType; choices: string[] | null; required: boolean }[] | null;
  required: boolean;
};

export type ProgramPhase = Omit<Phase, 'title' | 'planned'>;

/** A step without its texts, with its place in the graph. */
export type ProgramNode<K extends StepKind = StepKind> = Stripped<NodeOf<K>> & Placed;
type Stripped<N> = N extends TemplateNode
  ? Omit<N, 'title' | 'plain' | 'note' | 'visibleTo' | 'participation' | 'phase' | 'in'>
  : never;
type Placed = {
  /** Position in the template's `nodes`: the order everything is done in. */
  ix: number;
  /** The scope the step belongs to: `p:phase` or `g:group`. */
  home: string;
  /** Whether the step holds its scope, with the kind's default applied (R2). */
  holds: boolean;
  /** All outcomes it may leave by, the main one first; without main one, one per choice. */
  leaves: string[];
  main: string | null;
  /** Edges out by outcome; forward edges in; back edges in. */
  out: Record<string, string[]>;
  into: string[];
  backInto: string[];
};

export type ProgramEdge = Required<Pick<Edge, 'id' | 'from' | 'to'>> & {
  outcome: string;
  back: boolean;
  maxTimes: number | null;
};

export type ProgramScope = {
  id: string;
  kind: 'phase' | 'group';
  /** Phase id or group id. */
  name: string;
  /** Steps without any forward edge in. */
  entries: string[];
  nodes: string[];
  beside: boolean;
};

/** A condition as it stands in a program: the template's own. */
export type ProgramCondition = Condition;
