import { isCancellation, proxyLocalActivities, rootCause, sleep } from '@temporalio/workflow';
import type { Activities } from '#activities/create-activities';
import { type ContractRun, hostIncident, note } from './contract-run.ts';

const BATCH = 100;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 3600 * 1000;

/**
 * Local: half the history events and two thirds of the work of a regular activity. An act is answered once its
 * projection is tried, so what is answered is nearly always shown already; and while the store is away an attempt holds
 * an act up for at most `startToCloseTimeout`, because the first pause is already a timer of the server.
 */
const { project } = proxyLocalActivities<Pick<Activities, 'project'>>({
  startToCloseTimeout: '5 seconds',
  localRetryThreshold: '500 milliseconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds', maximumAttempts: 8 },
});

/** Brings facts to the read models, beside the contract's own life: a store that is away holds up nobody's dates. */
export type Projecting = { isBusy(): boolean; isStalled(): boolean; start(): void };

export function createProjecting(run: ContractRun, wasStalled: boolean): Projecting {
  let busy = false;
  let stalled = wasStalled;
  let pause = FIRST_PAUSE_MS;

  async function projectOnce(): Promise<void> {
    const batch = run.pending.slice(0, BATCH);
    try {
      await project({ contract: run.contract, facts: batch });
      run.pending.splice(0, batch.length);
      pause = FIRST_PAUSE_MS;
      if (stalled) recover();
    } catch (error) {
      if (isCancellation(error)) throw error;
      await stall(error);
    }
  }

  /** Not silent: the journal, the search attribute and the coordinator's board say that the screens stand still. */
  async function stall(error: unknown): Promise<void> {
    if (!stalled)
      note(run, Date.now(), hostIncident('PROJECTION_FAILED', { message: (rootCause(error) ?? '').slice(0, 200) }));
    stalled = true;
    await sleep(pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }

  function recover(): void {
    stalled = false;
    note(run, Date.now(), { type: 'IncidentResolved', incident: 'projection-failed', resolution: 'again' });
  }

  return {
    isBusy: () => busy,
    isStalled: () => stalled,
    start() {
      busy = true;
      void projectOnce().finally(() => {
        busy = false;
      });
    },
  };
}
