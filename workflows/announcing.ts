import { isCancellation, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '#activities/create-activities';
import type { Moment } from '#schema/facts';
import { type ContractRun, hostIncident, note } from './contract-run.ts';
import type { Carried } from './messages.ts';

const BATCH = 100;
/** After so long without being shown, somebody must look. */
const PATIENCE_MS = 10 * 60_000;
const HELD_UP_MS = 60_000;

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

/** Tells the read models that there is news, beside the contract's own life: a store that is away delays no date. */
export type Announcing = {
  needs: () => boolean;
  isBusy: () => boolean;
  /** Busy for so long that nothing should wait for it any more. */
  isHeldUp: () => boolean;
  isStalled: () => boolean;
  /** What the next run must know. */
  carried: () => Memory;
  start: () => void;
};

const NOTHING_YET: Memory = { announced: 0, stalled: false, unshown: null };

export function createAnnouncing(run: ContractRun, before: Memory | undefined, now: () => Moment): Announcing {
  let { announced, stalled, unshown } = before ?? NOTHING_YET;
  let busySince: number | null = null;

  async function announceOnce(): Promise<void> {
    const { seq } = run.state;
    const { shown, at } = await announce({ contract: run.contract, seq });
    announced = seq;
    while (run.pending[0] && run.pending[0].seq <= shown) run.pending.shift();
    if (unshown && shown >= unshown.seq) unshown = null;
    if (shown < seq) unshown ??= { seq, since: at };
    noticeStall(at);
  }

  /**
   * Not silent: the journal, the search attribute and the coordinator's board say that the screens stand still. Only
   * everybody's clock counts: a rehearsal lives months while the read models take a moment.
   */
  function noticeStall(at: Moment): void {
    const isLate = unshown !== null && unshown.since < at - PATIENCE_MS;
    if (isLate && !stalled) note(run, now(), hostIncident('PROJECTION_FAILED', { since: String(run.pending[0]?.seq) }));
    if (!isLate && stalled)
      note(run, now(), { type: 'IncidentResolved', incident: 'projection-failed', resolution: 'again' });
    stalled = isLate;
  }

  return {
    needs: () => busySince === null && run.state.seq > announced,
    isBusy: () => busySince !== null,
    isHeldUp: () => busySince !== null && Date.now() - busySince > HELD_UP_MS,
    isStalled: () => stalled,
    carried: () => ({ announced, stalled, unshown }),
    start() {
      busySince = Date.now();
      const done = () => {
        busySince = null;
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
