import type { Condition } from '#schema/condition';
import type { NodeOf, Phase, ReminderStep, TemplateNode, Who } from '#schema/template';
import type { FieldType, RoleKind, StepKind } from '#schema/vocabulary';
import type { WorkCalendar } from './calendar/holidays.ts';

/**
 * A template made ready to run: texts, notes and layout stripped, graph indexed. It is plain JSON and travels in the
 * input of the contract's workflow, so that replay never reads a database. Every record keeps the template's order.
 */
export type Program = {
  format: string;
  engine: number;
  template: string;
  calendar: WorkCalendar;
  zone: string;
  roles: Record<string, ProgramRole>;
  fields: Record<string, ProgramField>;
  phases: Record<string, ProgramPhase>;
  nodes: Record<string, ProgramNode>;
  edges: Record<string, ProgramEdge>;
  /** `p:phase` and `g:group`. */
  scopes: Record<string, ProgramScope>;
  policies: Record<string, Rung[]>;
  /** The promises written in the template: their state is kept in the list `commitments` once somebody speaks of it. */
  commitments: Record<string, ProgramCommitment>;
  /** What has to be dated again when an anchor moves: steps by id, scopes by their key. */
  watchers: Record<string, { nodes: string[]; scopes: string[] }>;
  /** Names of steps that share a `oneAtATime` key. */
  shared: Record<string, string[]>;
};

/** `to` is absent in programs compiled before there were amendments. */
export type ProgramCommitment = { id: string; by: string; to?: string[] };

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
  columns: Record<string, ProgramColumn> | null;
  required: boolean;
};
export type ProgramColumn = { id: string; type: FieldType; choices: string[] | null; required: boolean };

export type ProgramPhase = Pick<Phase, 'id' | 'kind' | 'when' | 'closes' | 'repeat' | 'opens'> & { beside: boolean };

/** A rung of a ladder with its repeats written out, in the order of the ladder. */
export type Rung = Omit<ReminderStep, 'repeat'>;

/** A line of the engine's own: the seats that an open amendment concerns (R42). No template can say it. */
export type ConcernedLine = { concerned: true; need: 'all'; except?: undefined };
export type Line = Who | ConcernedLine;

type Unused = 'title' | 'plain' | 'note' | 'visibleTo' | 'participation' | 'phase' | 'in' | 'who';
type Stripped<N> = N extends TemplateNode ? Omit<N, Unused> : never;

/** A step without its texts, with its place in the graph. */
export type ProgramNode = Stripped<TemplateNode> & Placed;
export type ProgramNodeOf<K extends StepKind> = Omit<NodeOf<K>, Unused> & Placed;

type Placed = {
  /** Who does it, line by line. */
  who?: Line[];
  /** Position in the template's `nodes`: the order everything is done in. */
  ix: number;
  /** The scope the step belongs to: `p:phase` or `g:group`. */
  home: string;
  /** Whether the step holds its scope, the kind's default applied (R2). */
  holds: boolean;
  /** Whether a step that holds can be reached from it by forward edges (R3). */
  leads: boolean;
  /** The outcome of an edge that names none (R8). */
  main: string | null;
  /** Outcomes it may leave by. */
  leaves: string[];
  /** Edges out by outcome; forward edges in. */
  out: Record<string, string[]>;
  into: string[];
  /** Whether it has conditions that are read after every event while it is open. */
  watches: boolean;
  /** The ladder of its items. */
  ladder: Rung[];
};

export type ProgramEdge = {
  id: string;
  from: string;
  to: string;
  outcome: string;
  back: boolean;
  maxTimes: number;
};

export type ProgramScope = {
  id: string;
  kind: 'phase' | 'group';
  /** Phase id or group id. */
  name: string;
  /** Steps without any forward edge in, in order. */
  entries: string[];
  nodes: string[];
  /** Steps whose deadline runs before they are reached. */
  covering: string[];
  beside: boolean;
};

/** A condition as it stands in a program: the template's own. */
export type ProgramCondition = Condition;
