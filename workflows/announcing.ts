import { isCancellation, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '#activities/create-activities';
import type { Moment } from '#schema/facts';
import { type ContractRun, hostIncident, note } from './contract-run.ts';
import type { Carried } from './messages.ts';

const BATCH = 100;
/** After so long without being shown, somebody must look. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Local, because it costs one event instead of six. What a local activity does may turn out never to have happened:
 * when a worker dies before its task is recorded, the task is done again, perhaps with other acts. So it only *rings*:
 * the projection feed then asks this contract for its facts, and is answered from what is recorded.
 */
const { announce } = proxyLocalActivities<Pick<Activities, 'announce'>>({
  startToCloseTimeout: '3 seconds',
  // The first pause is already a timer of the server, so that acts are answered while the store is away.
  localRetryThreshold: '500 milliseconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '2 minutes' },
});

/** Regular, hence done only after the facts are recorded: for the last facts, when nobody can ask any more. */
const { project } = proxyActivities<Pick<Activities, 'project'>>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '2 minutes' },
});

type Memory = Pick<Carried, 'announced' | 'stalled' | 'unshown'>;

/**
 * Tells the read models that there is news, beside the contract's own life: a store that is away delays no date.
 *
 * Its answers may reach the contract one task later than they are recorded, and a replay gives them at once. So they
 * only change what is remembered here; whatever makes a command of it (the incident, the search attribute, a new run)
 * waits for the next beat, which comes at the same place each time.
 */
export type Announcing = {
  needs: () => boolean;
  /** Puts before the coordinator that the screens stand still, or that they move again. */
  noticeStall: () => void;
  isStalled: () => boolean;
  /** What the next run must know. */
  carried: () => Memory;
  start: () => void;
};

const NOTHING_YET: Memory = { announced: 0, stalled: false, unshown: null };

export function createAnnouncing(run: ContractRun, before: Memory | undefined, now: () => Moment): Announcing {
  let { announced, stalled, unshown } = before ?? NOTHING_YET;
  let busy = false;
  let isLate = stalled;

  async function announceOnce(): Promise<void> {
    const { seq } = run.state;
    const { shown, at } = await announce({ contract: run.contract, seq });
    announced = seq;
    while (run.pending[0] && run.pending[0].seq <= shown) run.pending.shift();
    if (unshown && shown >= unshown.seq) unshown = null;
    if (shown < seq) unshown ??= { seq, since: at };
    isLate = unshown !== null && unshown.since < at - PATIENCE_MS;
  }

  /**
   * Not silent: the journal, the search attribute and the coordinator's board say that the screens stand still. Only
   * everybody's clock counts: a rehearsal lives months while the read models take a moment.
   */
  function noticeStall(): void {
    if (isLate && !stalled) note(run, now(), hostIncident('PROJECTION_FAILED', { since: String(run.pending[0]?.seq) }));
    if (!isLate && stalled)
      note(run, now(), { type: 'IncidentResolved', incident: 'projection-failed', resolution: 'again' });
    stalled = isLate;
  }

  return {
    needs: () => !busy && run.state.seq > announced,
    noticeStall,
    isStalled: () => stalled,
    carried: () => ({ announced, stalled, unshown }),
    start() {
      busy = true;
      const done = () => {
        busy = false;
      };
      announceOnce().then(done, (error: unknown) => {
        done();
        if (!isCancellation(error)) throw error;
      });
    },
  };
}

/** Projects what is left when a contract ends, and waits until it is shown. */
export async function projectRest(run: ContractRun): Promise<void> {
  while (run.pending.length > 0) {
    const facts = run.pending.slice(0, BATCH);
    await project({ contract: run.contract, facts });
    run.pending.splice(0, facts.length);
  }
}
