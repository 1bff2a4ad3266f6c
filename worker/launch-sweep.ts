import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { Logger } from 'pino';
import type { ContractDocument } from '#store/collections/contracts';
import type { Store } from '#store/open-store';
import { startContract } from './rehearsal.ts';

const GRACE_MS = 30_000;
const BATCH = 20;

/**
 * Starts contracts whose launch was written down and then broke off. The contract's id makes a second start harmless.
 */
export async function sweepLaunches(
  store: Store,
  client: Client,
  taskQueue: string,
  now: number,
  log: Logger,
): Promise<void> {
  for (const draft of await store.contracts.neverLaunched(now - GRACE_MS, BATCH)) {
    try {
      await launch(store, client, taskQueue, draft);
      log.info({ contract: draft._id }, 'a launch that had broken off was completed');
    } catch (err) {
      log.warn({ contract: draft._id, err }, 'a launch is still not complete');
    }
  }
}

async function launch(store: Store, client: Client, taskQueue: string, draft: ContractDocument): Promise<void> {
  const program = await store.programs.find(draft.program);
  if (!program) throw new Error('The program of this contract is missing.');
  const { _id: contract, opening, rehearsal } = draft;
  const { at: openedAt, clockOffset } = draft.launch ?? { at: draft.createdAt, clockOffset: 0 };
  const clock = rehearsal ? { rehearsal, clockOffset } : { openedAt };
  const input = { contract, program, opening, ...clock };
  await startContract(client, input, taskQueue).catch((error: unknown) => {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  });
  await store.contracts.markLaunched(contract);
}
