/**
 * The words of the template language and of the engine, as plain constants. This file imports nothing, so that the
 * engine, the workflow bundle and the designer may read its values without carrying a validation library.
 */

/** The template format that this code writes; older ones are migrated when read. */
export const TEMPLATE_FORMAT = 'trame/1';

/** The format of steps that are carried from one template to another, as text on a clipboard. */
export const CLIP_FORMAT = 'trame-clip/1';

/** Version of the engine's rules. A changed rule is a new version; running contracts keep theirs. */
export const ENGINE_VERSION = 1;

/** The kinds of step, in the order shown to people. */
export const STEP_KINDS = [
  'task',
  'meeting',
  'sign',
  'evaluation',
  'decision',
  'service',
  'wait',
  'gate',
  'notice',
  'document',
  'option',
  'payment',
  'group',
  'end',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** Fixed outcomes of each kind, the main one first (R8). Kinds absent here have one outcome per choice. */
export const FIXED_OUTCOMES = {
  task: ['done', 'declined'],
  meeting: ['held', 'notHeld'],
  sign: ['signed', 'refused', 'expired'],
  evaluation: ['done'],
  service: ['ended'],
  notice: ['sent'],
  document: ['ready'],
  payment: ['recorded', 'refused'],
  group: ['done'],
  end: [],
} as const satisfies Partial<Record<StepKind, readonly string[]>>;

/** Outcomes that never run on as a success: without an edge they wait for the coordinator (R9). */
export const NEGATIVE_OUTCOMES = ['declined', 'notHeld', 'refused', 'expired'] as const;

/** The outcome of a step whose `when` was false (R11). */
export const SKIPPED = 'skipped';

/** The instruction of a deadline that takes the step away without following any edge (R13). */
export const WITHDRAWN = 'withdrawn';

/** Kinds that nobody is required to do unless the template says so (R2). */
export const OPTIONAL_KINDS = ['service', 'notice', 'option'] as const satisfies readonly StepKind[];

export const ROLE_KINDS = ['beneficiary', 'coordinator', 'partner', 'funder', 'observer'] as const;
export type RoleKind = (typeof ROLE_KINDS)[number];

export const PHASE_KINDS = ['preparation', 'launch', 'realisation', 'conclusion'] as const;
export type PhaseKind = (typeof PHASE_KINDS)[number];

export const FIELD_TYPES = [
  'text',
  'longText',
  'integer',
  'number',
  'money',
  'date',
  'boolean',
  'choice',
  'choices',
  'person',
  'file',
  'list',
  'consent',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** What a field of type `file` takes. What is in it decides, never its name (decision 17). */
export const FILE_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'text/plain'] as const;
export type FileType = (typeof FILE_TYPES)[number];

/** Bounds of the files of a contract. */
export const FILE_LIMITS = {
  bytes: 5_000_000,
  nameCharacters: 120,
  /** Files of one person in one contract that no act has given yet. */
  waiting: 20,
  ofContract: 500,
} as const;

/** Lists that every contract has (R33). */
export const BUILT_IN_LISTS = ['commitments', 'ledger'] as const;

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type WeekdayName = (typeof WEEKDAYS)[number];

export const ROLLS = ['none', 'next', 'previous', 'nearest'] as const;
export const SERIES_ROLLS = ['none', 'next', 'previous', 'nearest', 'skip'] as const;
export const JOIN_MODES = ['arriving', 'first', 'all', 'every', 'count'] as const;
export const DECISION_METHODS = ['one', 'vote', 'consensus', 'rank', 'score', 'lot'] as const;
export const COMPARISONS = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const;
export type Comparison = (typeof COMPARISONS)[number];
export const PARTICIPATION_LEVELS = ['information', 'consultation', 'coConstruction', 'coDecision'] as const;

/** What people do with an item. */
export const VERBS = [
  'complete',
  'decline',
  'sign',
  'refuse',
  'answerInvitation',
  'recordMeeting',
  'evaluate',
  'vote',
  'decide',
  'recordAnswer',
  'choose',
  'recordPayment',
  'recordUnits',
  'stopService',
  'resolve',
  'postpone',
  'declareConflict',
  'take',
] as const;
export type Verb = (typeof VERBS)[number];

/** Verbs that are one's own word: nobody hands them to somebody else. */
export const PERSONAL_VERBS = ['sign', 'vote', 'decide', 'evaluate', 'choose'] as const satisfies readonly Verb[];

/** Answers to a question of a review that are full answers, though no level of its scale. */
export const NO_OPINION = ['dontKnow', 'pass'] as const;

/** How somebody sees a promise, in a review that asks about promises. */
export const PROMISE_LEVELS = ['kept', 'partly', 'notAvailable', 'notKept'] as const;
export type PromiseLevel = (typeof PROMISE_LEVELS)[number];

/**
 * Names of the answers of a review. How a criterion is for oneself bears the name of the criterion; how one sees it
 * for the others, and how one sees a promise, bear that name behind one of these.
 */
export const OTHERS_VIEW = 'others~';
export const PROMISE_VIEW = 'promise~';

/** Bounds of a template: data that may come from a stranger. */
export const TEMPLATE_LIMITS = {
  bytes: 2_000_000,
  depth: 64,
  nodes: 500,
  edges: 2_000,
  phases: 40,
  roles: 60,
  seatsPerRole: 500,
  fields: 300,
  columns: 40,
  choices: 100,
  commitments: 500,
  articles: 300,
  reminderPolicies: 50,
  reminderSteps: 30,
  conditionNodes: 256,
  conditionDepth: 24,
  whenDepth: 6,
  whenParts: 64,
  scenarios: 20,
  scenarioMoves: 500,
  scenarioDates: 2_000,
  titleCharacters: 300,
  textCharacters: 20_000,
  repeat: 1_000,
  offsetMonths: 1_200,
  offsetWeeks: 5_200,
  offsetDays: 36_500,
  offsetWorkingDays: 5_000,
  occurrences: 1_000,
  programBytes: 128_000,
} as const;

/** Bounds of a running contract. */
export const CONTRACT_LIMITS = {
  actBytes: 16_384,
  settleRounds: 10_000,
  seats: 1_000,
  rowsPerList: 500,
  amendmentReason: 2_000,
  /** Nobody is kept waiting for the answers to a change for longer than a season. */
  amendmentDays: 90,
} as const;

/** A reminder leaves at this local time (R43). */
export const REMINDER_MINUTES = 9 * 60;

/** The ladder of R43b, used by steps that name no policy of their own. */
export const DEFAULT_LADDER = {
  steps: [
    { offset: { days: -7 }, to: 'assignee' },
    { offset: { days: -2 }, to: 'assignee' },
    { offset: { days: 1 }, to: 'assignee' },
    { offset: { days: 3 }, to: 'assignee', channel: 'second' },
    { offset: { days: 7 }, to: 'coordinator' },
    { offset: { days: 10 }, to: 'organisation', repeat: { every: { days: 10 }, times: 3 } },
  ],
} as const;

/** The ladder of meetings: one word before to the people invited (R43b). */
export const MEETING_LADDER = { steps: [{ offset: { days: -2 }, to: 'assignee' }] } as const;

/** After the date of a meeting, whoever must record it is reminded (R43b). */
export const RECORDER_LADDER = {
  steps: [
    { offset: { days: 1 }, to: 'assignee' },
    { offset: { days: 3 }, to: 'assignee', channel: 'second' },
    { offset: { days: 7 }, to: 'coordinator' },
    { offset: { days: 10 }, to: 'organisation', repeat: { every: { days: 10 }, times: 3 } },
  ],
} as const;

/** Why a running contract cannot go on under a changed template (R42). Each names the thing in the way. */
export const AMENDMENT_REFUSALS = [
  'AMENDMENT_TEMPLATE_OTHER',
  'AMENDMENT_CALENDAR_CHANGED',
  'AMENDMENT_ZONE_CHANGED',
  'AMENDMENT_ROLE_IN_USE',
  'AMENDMENT_ROLE_KIND_CHANGED',
  'AMENDMENT_ROLE_TOO_SMALL',
  'AMENDMENT_FIELD_IN_USE',
  'AMENDMENT_FIELD_TYPE_CHANGED',
  'AMENDMENT_COLUMN_IN_USE',
  'AMENDMENT_PHASE_REACHED',
  'AMENDMENT_PHASE_TOO_EARLY',
  'AMENDMENT_STEP_REACHED',
  'AMENDMENT_STEP_KIND_CHANGED',
  'AMENDMENT_STEP_MOVED',
  'AMENDMENT_STEP_EACH_CHANGED',
  'AMENDMENT_STEP_SERIES_CHANGED',
  'AMENDMENT_STEP_OPEN',
  'AMENDMENT_STEP_OVER',
  'AMENDMENT_STEP_UNREACHABLE',
  'AMENDMENT_ARROW_IN_USE',
  'AMENDMENT_JOIN_IN_USE',
] as const;
export type AmendmentRefusalCode = (typeof AMENDMENT_REFUSALS)[number];

/** Codes of refused events. They are stable for ever: the journal, the API and the texts use them. */
export const REFUSALS = [
  'CONTRACT_ALREADY_OPEN',
  'CONTRACT_NOT_OPEN',
  'CONTRACT_ENDED',
  'CONTRACT_SUSPENDED',
  'CONTRACT_NOT_SUSPENDED',
  'CONTRACT_POISONED',
  'EVENT_MALFORMED',
  'ACT_UNKNOWN',
  'ACT_TOO_LARGE',
  'ITEM_UNKNOWN',
  'ITEM_CLOSED',
  'VERB_NOT_ON_ITEM',
  'ACTOR_UNKNOWN',
  'ACTOR_NOT_IN_SEAT',
  'ACTOR_NOT_ALLOWED',
  'ACTOR_RECUSED',
  'ALREADY_ANSWERED',
  'DATE_INVALID',
  'DATE_IN_FUTURE',
  'DEFAULT_ALREADY_FIRED',
  'CHOICE_UNKNOWN',
  'CHOICE_NO_LONGER_OFFERED',
  'CHOICES_OUT_OF_BOUNDS',
  'ANSWER_INCOMPLETE',
  'VALUE_INVALID',
  'FIELD_UNKNOWN',
  'FIELD_NOT_EDITABLE_HERE',
  'FORM_INCOMPLETE',
  'LIST_UNKNOWN',
  'ROW_UNKNOWN',
  'ROW_EXISTS',
  'LIMIT_EXCEEDED',
  'BUDGET_EXCEEDED',
  'ROLE_UNKNOWN',
  'ROLE_FULL',
  'ROLE_BELOW_MINIMUM',
  'SEAT_UNKNOWN',
  'SEAT_EMPTY',
  'PERSON_UNKNOWN',
  'PERSON_ALREADY_IN_ROLE',
  'STEP_UNKNOWN',
  'STEP_NOT_OPEN',
  'POSTPONE_EXHAUSTED',
  'POSTPONE_NOT_ALLOWED',
  'INCIDENT_UNKNOWN',
  'RESOLUTION_NOT_OFFERED',
  'SIGN_ORDER_NOT_REACHED',
  'UNIT_INVALID',
  'SERVICE_ALREADY_STARTED',
  'ITEM_DELEGATED',
  'ITEM_NOT_DELEGATED',
  'ITEM_NOT_DELEGABLE',
  'DELEGATE_NOT_FITTING',
  'NOTHING_TO_SHARE',
  'NOT_SHARED',
  'RECORD_UNKNOWN',
  'OUTCOME_STANDS',
  'ALREADY_REMINDED',
  'NOBODY_TO_REMIND',
  'ITEM_WITHOUT_DATE',
  'AMENDMENT_OPEN',
  'AMENDMENT_NOT_OPEN',
  'AMENDMENT_NOT_AGREED',
  'AMENDMENT_STANDS',
  ...AMENDMENT_REFUSALS,
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** Codes of incidents: what the engine cannot settle alone and puts before the coordinator. */
export const INCIDENTS = [
  'JOIN_STARVED',
  'CLOSES_AT_PAST',
  'OUTCOME_UNWIRED',
  'BACK_EDGE_EXHAUSTED',
  'REPEAT_EXHAUSTED',
  'BELOW_MINIMUM',
  'RECEIVED_IN_TIME',
  'NOTHING_CAN_MOVE',
  'DELIVERY_FAILED',
  'PROJECTION_FAILED',
  'POISONED',
] as const;
export type IncidentCode = (typeof INCIDENTS)[number];

/** What a coordinator may do with something that waits for a decision of hers (R9, R16). */
export const RESOLUTIONS = ['again', 'replace', 'skip', 'end', 'reinstate', 'dismiss'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** What a scenario may expect of a step or a phase. */
export const SCENARIO_EVENTS = [
  'phase-opened',
  'phase-closed',
  'opens',
  'due',
  'default',
  'starts',
  'stops',
  'end',
] as const;
export type ScenarioEvent = (typeof SCENARIO_EVENTS)[number];

/** The outcome of a contract whose last phase closed without an `end` step (R6). */
export const COMPLETED = 'completed';
