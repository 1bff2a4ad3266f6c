import { NativeConnection, Runtime } from '@temporalio/worker';
import type { Logger } from 'pino';
import { createActivities } from '#activities/create-activities';
import type { Config } from '#config/read-config';
import { project } from '#engine/projection/project';
import { createMail } from '#messaging/mail';
import { createOutbox } from '#messaging/outbox';
import { sweepDeliveries } from '#messaging/sweep-deliveries';
import { tellReach } from '#messaging/tell-reach';
import { openStore } from '#store/open-store';
import { createProjector } from '#store/projector';
import { createWorker } from './create-worker.ts';
import { healthOf, serveHealth } from './health.ts';
import { sweepLaunches } from './launch-sweep.ts';
import { createProjectionFeed } from './projection-feed.ts';
import { repeat } from './repeat.ts';
import { sweepFiles } from './sweep-files.ts';
import { reachTo, reportTo } from './tell-contract.ts';
import { connectClient } from './temporal-client.ts';
import { installRuntime } from './temporal-runtime.ts';

const SWEEP_EVERY_MS = 60_000;
const SWEEP_DELIVERIES_EVERY_MS = 15_000;
const TELL_REACH_EVERY_MS = 5_000;
const SWEEP_FILES_EVERY_MS = 10 * 60_000;

export type RunningWorker = {
  /** Resolves when the worker ends by itself, and throws when it breaks. */
  ended: Promise<void>;
  stop(): Promise<void>;
};

/**
 * Composes one worker process: the host of the contracts, the sender of the outbox, the sweeps of broken
 * launches, of forgotten files, of what is to be told by hand and of how people are reached.
 * Stopping goes the other way round, and the store closes last.
 */
export async function runWorker(config: Config, log: Logger, healthPort?: number): Promise<RunningWorker> {
  installRuntime(log);
  const { address, namespace, taskQueue } = config.temporal;
  const payloadKey = config.payloadKey.reveal();
  const store = await openStore(config.mongo.uri.reveal());
  const temporal = await connectClient({ address, namespace }, payloadKey);
  const connection = await NativeConnection.connect({ address });

  const projector = createProjector(store.connection, { project });
  const feed = createProjectionFeed({ client: temporal.client, store, projector, now: Date.now, log });
  const activities = createActivities({
    projector,
    bells: store.bells,
    shownSeq: (contract) => store.contracts.seqOf(contract),
    onNews: feed.onNews,
    now: Date.now,
  });
  feed.start();
  const worker = await createWorker({ connection, namespace, taskQueue, payloadKey, activities });
  const ended = worker.run();

  const { smtpUrl, rehearsalSmtpUrl, from } = config.mail;
  const mail = createMail({ smtpUrl: smtpUrl.reveal(), rehearsalSmtpUrl: rehearsalSmtpUrl.reveal(), from });
  const outbox = createOutbox({
    store,
    deliver: mail.deliver,
    reportFailure: reportTo(temporal.client),
    now: Date.now,
    pageUrl: config.publicUrl,
    log,
  });
  outbox.start();

  const sweepOnce = () => sweepLaunches(store, temporal.client, taskQueue, Date.now(), log);
  const sweep = repeat(SWEEP_EVERY_MS, sweepOnce, (err) => log.warn({ err }, 'no sweep'));
  const sweepOldFiles = () => sweepFiles(store, Date.now(), log);
  const fileSweep = repeat(SWEEP_FILES_EVERY_MS, sweepOldFiles, (err) => log.warn({ err }, 'no sweep of files'));
  const sweepHands = () => sweepDeliveries(store, Date.now());
  const handSweep = repeat(SWEEP_DELIVERIES_EVERY_MS, sweepHands, (err) => log.warn({ err }, 'no sweep of deliveries'));
  const tellContracts = () => tellReach(store, reachTo(temporal.client), log);
  const reachSweep = repeat(TELL_REACH_EVERY_MS, tellContracts, (err) => log.warn({ err }, 'no news of reach'));
  const askHealth = () => healthOf(store, () => worker.getState(), Date.now());
  const health = healthPort === undefined ? null : await serveHealth(healthPort, askHealth);
  log.info({ taskQueue, health: health?.port }, 'the worker hosts contracts');

  return {
    ended,
    async stop() {
      await health?.close();
      // The feed asks contracts, so it stops while they can still answer.
      await feed.stop();
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await ended.catch(() => {});
      await Promise.all([outbox.stop(), sweep.stop(), fileSweep.stop(), handSweep.stop(), reachSweep.stop()]);
      mail.close();
      await Promise.all([temporal.close(), connection.close()]);
      await store.close();
      await Runtime.instance().shutdown();
    },
  };
}
