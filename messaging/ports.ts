import type { FrozenMessage } from '#store/collections/messages';
import type { Store } from '#store/open-store';

/** Hands one mail over. It resolves once the mail server has taken it, and throws what the server said otherwise. */
export type Deliver = (message: FrozenMessage, id: string, rehearsal: boolean) => Promise<void>;

/** Tells a contract that somebody could not be reached about an item. */
export type ReportFailure = (contract: string, failure: { item: string; person: string; id: string }) => Promise<void>;

/** The part of the store that the outbox needs. */
export type OutboxStore = Pick<
  Store,
  'outbox' | 'messages' | 'handDeliveries' | 'people' | 'items' | 'contracts' | 'templateVersions'
>;

/** Everything the sender touches that is not a rule of its own. Time comes in as a function, always. */
export type OutboxPorts = {
  store: OutboxStore;
  deliver: Deliver;
  reportFailure: ReportFailure;
  now: () => number;
  /** The address of the page where everything is answered. */
  pageUrl: string;
  log: { info(details: object, what: string): void; warn(details: object, what: string): void };
};

/** How long things may take. */
export type OutboxSettings = {
  /** How long an envelope stays open for what else falls on the same hour. */
  gatherMs: number;
  /** After that, a sender that took an envelope is taken for dead. */
  leaseMs: number;
  /** Messages a person gets in seven days, urgent ones aside. */
  weeklyCap: number;
  /** Envelopes under way at once. */
  atOnce: number;
};

export const DEFAULT_SETTINGS: OutboxSettings = { gatherMs: 20_000, leaseMs: 300_000, weeklyCap: 3, atOnce: 8 };
