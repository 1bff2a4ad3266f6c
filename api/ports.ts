import type { Router } from 'express';
import type { Logger } from 'pino';
import type { Config } from '#config/read-config';
import type { Moment } from '#schema/facts';
import type { Store } from '#store/open-store';
import type { Projector } from '#store/projector';
import type { ActMessage, ContractInput } from '#workflows/messages';
import type { LiveHub } from './live/live-hub.ts';

/** What one try at an act came to. `unknown` means unknown: it may have happened, and the same try may be made again. */
export type ActAttempt =
  | { kind: 'applied'; seq: number }
  | { kind: 'refused'; code: string; details: Readonly<Record<string, unknown>> }
  | { kind: 'unknown' }
  /** The contract no longer runs, or never did. */
  | { kind: 'gone' };

/** Where contracts live: the durable engine, as the API sees it. */
export type ContractHost = {
  /** Starts a contract, once for ever: starting it again changes nothing. */
  start(input: ContractInput): Promise<void>;
  act(contract: string, message: ActMessage, limitMs: number): Promise<ActAttempt>;
  /** What time it is in a rehearsal. */
  timeOf(contract: string): Promise<Moment>;
  /** Waits until no move of a rehearsal is under way; false when one still is after the limit. */
  standsStill(contract: string, limitMs: number): Promise<boolean>;
  /** Moves a rehearsal forward; false when it has not got there within the limit. */
  fastForward(contract: string, milliseconds: number, limitMs: number): Promise<boolean>;
  /** Number of the contract's last fact, whatever the read models show. */
  seqOf(contract: string): Promise<number>;
  /** Sees to it that nothing goes on of a contract that is over. */
  leave(contract: string): Promise<void>;
  ping(): Promise<void>;
  /** Whether somebody asks for the contracts' work. */
  hasWorker(): Promise<boolean>;
};

/** What an installation is told about itself, as far as the API needs it. */
export type Settings = Pick<Config, 'mode' | 'devSignIn' | 'allowRehearsals' | 'publicUrl'> & {
  trustedProxies: number;
  /** The built pages; none in tests. */
  webFolder?: string | undefined;
};

/** Keeps the store to what the API uses of it. */
export type ApiStore = Pick<
  Store,
  | 'contracts'
  | 'items'
  | 'journal'
  | 'people'
  | 'organisations'
  | 'templatePresence'
  | 'templateVersions'
  | 'amendedTemplates'
  | 'programs'
  | 'sessions'
  | 'notes'
  | 'files'
  | 'outbox'
  | 'messages'
  | 'handDeliveries'
  | 'templates'
  | 'accessLog'
  | 'ping'
>;

/** Everything the API needs from outside, given by the composition root. */
export type Ports = {
  store: ApiStore;
  host: ContractHost;
  /** The writer of read models, for what may still happen to a contract that is over. */
  projector: Pick<Projector, 'apply'>;
  /** Everybody's time; rehearsals have their own. */
  clock: () => Moment;
  settings: Settings;
  sessionSecret: string;
  /** Live screens. */
  live: LiveHub;
  log: Logger;
  /** The pages of the mail catcher; never in production. */
  mailPages?: Router | undefined;
};
