import { type Client, isGrpcServiceError, WorkflowNotFoundError } from '@temporalio/client';
import type { Logger } from 'pino';
import type { Store } from '#store/open-store';
import type { Projector } from '#store/projector';
import { contractWorkflowId, PENDING_QUERY, type PendingFacts } from '#workflows/messages';
import { repeat } from './repeat.ts';

export type FeedPorts = {
  client: Client;
  store: Pick<Store, 'bells' | 'contracts'>;
  projector: Projector;
  now: () => number;
  log: Pick<Logger, 'warn'>;
};

export type ProjectionFeed = { onNews: (contract: string) => void; start: () => void; stop: () => Promise<void> };

const LOOK_EVERY_MS = 1000;
/** Bells younger than this are being answered by the process that rang them. */
const HEAD_START_MS = 2000;
/** Long after any task has been recorded or given up: a bell without news rang for nothing. */
const RUNG_FOR_NOTHING_MS = 30_000;
const AT_ONCE = 16;
const MOST_BELLS = 200;
const ANSWER_LIMIT_MS = 10_000;
const FAILURES_BEFORE_NOTE = 3;
const FAILED_PRECONDITION = 9;

/**
 * Brings facts from contracts to read models. It asks the contract, and a contract answers a query from what is
 * recorded: nothing is ever shown that could still be undone by a crash. Queries leave no trace in the history.
 */
export function createProjectionFeed({ client, store, projector, now, log }: FeedPorts): ProjectionFeed {
  const waiting = new Set<string>();
  const underWay = new Map<string, Promise<void>>();
  /** Contracts that could not be asked or shown, and how often in a row: they wait for the next look. */
  const failures = new Map<string, number>();
  let looking: ReturnType<typeof repeat> | null = null;
  let stopped = false;

  function onNews(contract: string): void {
    waiting.add(contract);
    askNext();
  }

  function askNext(): void {
    for (const contract of waiting) {
      if (stopped || underWay.size >= AT_ONCE) return;
      if (underWay.has(contract)) continue;
      waiting.delete(contract);
      const asking = ask(contract).finally(() => {
        underWay.delete(contract);
        askNext();
      });
      underWay.set(contract, asking);
    }
  }

  async function ask(contract: string): Promise<void> {
    try {
      await follow(contract);
      failures.delete(contract);
    } catch (err) {
      if (err instanceof WorkflowNotFoundError) return store.bells.forget(contract, now()).catch(() => {});
      const count = (failures.get(contract) ?? 0) + 1;
      failures.set(contract, count);
      if (isJustStarting(err)) return;
      log.warn({ contract, err, count }, 'the read models could not follow');
      if (count >= FAILURES_BEFORE_NOTE) await projector.noteFault(contract, 0, String(err), now()).catch(() => {});
    }
  }

  /** Asks until nothing is new. */
  async function follow(contract: string): Promise<void> {
    const handle = client.workflow.getHandle(contractWorkflowId(contract));
    for (;;) {
      const shown = await store.contracts.seqOf(contract);
      const { seq, facts } = await client.connection.withDeadline(now() + ANSWER_LIMIT_MS, () =>
        handle.query<PendingFacts, [number]>(PENDING_QUERY, shown),
      );
      if (facts.length > 0) await projector.apply(contract, facts);
      if (facts.length === 0 || facts.at(-1)?.seq === seq) {
        await store.bells.answered(contract, seq);
        return;
      }
    }
  }

  async function look(): Promise<void> {
    for (const contract of failures.keys()) onNews(contract);
    for (const { _id, at } of await store.bells.ringing(now() - HEAD_START_MS, MOST_BELLS)) {
      if (at < now() - RUNG_FOR_NOTHING_MS && !failures.has(_id)) await settleOldBell(_id);
      else onNews(_id);
    }
  }

  /** One last question before a bell is taken for a false alarm. */
  async function settleOldBell(contract: string): Promise<void> {
    await ask(contract);
    if (!failures.has(contract)) await store.bells.forget(contract, now() - RUNG_FOR_NOTHING_MS);
  }

  return {
    onNews,
    start() {
      looking = repeat(LOOK_EVERY_MS, look, (err) => log.warn({ err }, 'the bells could not be heard'));
    },
    async stop() {
      stopped = true;
      await looking?.stop();
      await Promise.all(underWay.values());
    },
  };
}

/** A contract between two runs answers in a moment: the server waits up to a second before it starts the next one. */
function isJustStarting(error: unknown): boolean {
  const { cause } = error as { cause?: unknown };
  return isGrpcServiceError(cause) && cause.code === FAILED_PRECONDITION;
}
