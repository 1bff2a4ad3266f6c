import type { Program } from '#engine/program';
import type { ContractState } from '#engine/state';
import type { Act } from '#schema/acts';
import type { ContractEvent, Fact, Moment, OpeningEvent } from '#schema/facts';
import { digestOf } from './digest.ts';

/** The task queue on which contracts run. */
export const TASK_QUEUE = 'trame';

/** The workflow type of a contract. */
export const CONTRACT_WORKFLOW = 'contract';

export const ACT_UPDATE = 'act';
export const OUTSIDE_SIGNAL = 'outside';
export const NUDGE_SIGNAL = 'nudge';
export const VIEW_QUERY = 'view';
export const PENDING_QUERY = 'pending';
export const EXPLAIN_QUERY = 'explain';

/** Search attributes, so that operators find contracts by status and by engine version. */
export const STATUS_ATTRIBUTE = 'TrameStatus';
export const ENGINE_ATTRIBUTE = 'TrameEngine';

/** The refusal of the host itself: one idempotency key, two different acts. */
export const IDEMPOTENCY_KEY_REUSED = 'IDEMPOTENCY_KEY_REUSED';

/** A contract and its workflow share one random id, so that either leads to the other. */
export function contractWorkflowId(contract: string): string {
  return `contract/${contract}`;
}

/** What a contract's workflow starts with, and carries from run to run. */
export type ContractInput = {
  contract: string;
  /** The program in force when this run begins: what it was launched with, or what it was amended to since. */
  program: Program;
  opening: OpeningEvent;
  /** When the launch was received; the workflow's own clock when absent. */
  openedAt?: Moment;
  /** A contract that counts for nothing and has a clock of its own. */
  rehearsal?: true;
  /** What the clock of a rehearsal adds to the server's, in milliseconds: it may begin on any day. */
  clockOffset?: number;
  /** Tests rotate early; nobody else does. */
  rotateAfterActs?: number;
  /** What the run before left behind. */
  carried?: Carried;
};

/** What travels from one run to the next (continue-as-new). */
export type Carried = {
  /** The engine the state is under. */
  version: number;
  state: ContractState;
  /** Up to when time has passed. */
  clock: Moment;
  /** Facts that no read model has yet. */
  pending: Fact[];
  recent: RecentActs;
  /** The status last written to the search attribute. */
  shownStatus: string;
  /** What an open amendment proposes, made ready to run. */
  proposed?: Program;
  /** Up to which fact the read models were told that there is news. */
  announced: number;
  /** Whether the read models could not follow. */
  stalled: boolean;
  /** The news that is not shown yet, if any. */
  unshown: Unshown | null;
};

/** News that is not shown: up to which fact, and since when by everybody's clock, which a rehearsal does not follow. */
export type Unshown = { seq: number; since: Moment };

/** Acts applied lately, oldest first: id, number of the last fact, digest of the body, when. */
export type RecentActs = [id: string, seq: number, digest: string, at: Moment][];

/** An act on its way to the contract. */
export type ActMessage = {
  /** The client's idempotency key. */
  id: string;
  /** The person who acts. */
  actor: string;
  act: Act;
  /** When the API received it (R28). Rehearsals leave it out: only the contract knows its own time. */
  receivedAt?: Moment;
  /** Acts of one batch settle once, together. */
  together?: true;
  /** Of an amendment: what it proposes, made ready to run. The act bears its hash. */
  proposed?: Program;
};

/** The number of the last fact that the act led to: read models at or past it show the act. */
export type ActAnswer = { seq: number };

/** What reaches a contract from outside. The workflow stamps the time. */
export type OutsideMessage =
  | Omit<Extract<ContractEvent, { type: 'OutsideAnswered' }>, 'at'>
  | Omit<Extract<ContractEvent, { type: 'NotificationFailed' }>, 'at'>
  | Omit<Extract<ContractEvent, { type: 'ReachChanged' }>, 'at'>;

/** What the projection feed asks a contract for: its last number, and facts after a given one. */
export type PendingFacts = { seq: number; facts: Fact[] };

/** What operators see of a contract's workflow; screens read the store. */
export type ContractView = {
  contract: string;
  engine: number;
  state: ContractState;
  nextDueAt: Moment | null;
  /** Facts that wait for the projection. */
  pending: number;
  actsInRun: number;
};

/** What the contract's workflow answers when it ends. */
export type ContractResult = { seq: number; outcome: string };

/**
 * How to send an act: the update's name and options. Its id holds the digest of the body, because Temporal answers a
 * known update id without looking at the body, and another body must reach the contract to be refused.
 */
export function actUpdate(message: ActMessage): [typeof ACT_UPDATE, { args: [ActMessage]; updateId: string }] {
  return [ACT_UPDATE, { args: [message], updateId: `${message.id}.${digestOfAct(message)}` }];
}

/** The digest of what a person sent: who, what, and nothing about when. */
export function digestOfAct({ actor, act }: ActMessage): string {
  return digestOf({ actor, act });
}
