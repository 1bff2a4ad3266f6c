import { randomBytes } from 'node:crypto';
import type { Client, WorkflowHandle } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, type Worker } from '@temporalio/worker';
import { createActivities } from '#activities/create-activities';
import { compile } from '#engine/compile';
import { project } from '#engine/projection/project';
import type { Act } from '#schema/acts';
import type { OpeningEvent } from '#schema/facts';
import type { Template } from '#schema/template';
import { openStore, type Store } from '#store/open-store';
import { createProjector } from '#store/projector';
import { createWorker } from '#worker/create-worker';
import { createProjectionFeed } from '#worker/projection-feed';
import { startContract } from '#worker/rehearsal';
import { connectClient } from '#worker/temporal-client';
import { workflowSource } from '#worker/workflow-source';
import { type ActAnswer, actUpdate, type ContractInput, TASK_QUEUE } from '#workflows/messages';
import { randomId } from './ids.ts';
import { oneTaskTemplate } from './one-task-template.ts';
import { servicesForTest } from './services.ts';
import { type DraftedContract, draftContract } from './store.ts';

export type Host = Awaited<ReturnType<typeof startHost>>;

/** Real servers, a store and a client; workers come and go. */
export async function startHost(options: { encrypted: boolean } = { encrypted: true }) {
  quietRuntime();
  const services = await servicesForTest('temporal', 'mongo');
  const store = await openStore(services.mongo.uri);
  const payloadKey = options.encrypted ? randomBytes(32) : undefined;
  const { client, close } = await connectClient(services.temporal, payloadKey);
  return {
    services,
    store,
    client,
    payloadKey,
    async stop() {
      await close();
      await store.close();
      await services[Symbol.asyncDispose]();
      await Runtime.instance().shutdown();
    },
  };
}

/** Warnings of the SDK only: a test that kills things makes a lot of noise. */
function quietRuntime(): void {
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: { logging: { filter: 'error', forward: {} } },
  });
}

/** A worker in this process, with the real projector and the workflow as it was built before the tests. */
export async function startWorker(
  host: Host,
  store: Store = host.store,
): Promise<{ worker: Worker; stop(): Promise<void> }> {
  const { address, namespace } = host.services.temporal;
  const connection = await NativeConnection.connect({ address });
  const projector = createProjector(store.connection, { project });
  const log = { warn: () => {} };
  const feed = createProjectionFeed({ client: host.client, store, projector, now: Date.now, log });
  const { bells, contracts } = store;
  const ports = {
    projector,
    bells,
    shownSeq: (contract: string) => contracts.seqOf(contract),
    onNews: feed.onNews,
    now: Date.now,
  };
  const activities = createActivities(ports);
  feed.start();
  const worker = await createWorker({
    connection,
    namespace,
    taskQueue: TASK_QUEUE,
    payloadKey: host.payloadKey,
    activities,
    source: workflowSource(true),
  });
  const running = worker.run();
  return {
    worker,
    async stop() {
      await feed.stop();
      worker.shutdown();
      await running;
      await connection.close();
    },
  };
}

export type LaunchedContract = DraftedContract & { handle: WorkflowHandle; residents: string[] };

export type LaunchOptions = {
  residents?: number;
  template?: Template;
  rehearsal?: boolean;
  opening?: OpeningEvent;
  input?: Partial<ContractInput>;
};

/** Drafts a contract and starts its workflow. */
export async function launchContract(
  host: { client: Client; store: Store },
  options: LaunchOptions = {},
): Promise<LaunchedContract> {
  const { template = oneTaskTemplate(), rehearsal = false } = options;
  const residents = Array.from({ length: options.residents ?? 1 }, randomId);
  const drafted = await draftContract(host.store, { template, rehearsal, residents, opening: options.opening });
  const opening = (await host.store.contracts.find(drafted.id))?.opening ?? { parties: [] };
  const handle = await startContract(host.client, {
    contract: drafted.id,
    program: compile(template),
    opening,
    ...(rehearsal ? { rehearsal } : {}),
    ...options.input,
  });
  return { ...drafted, residents, handle };
}

/** Sends one act and gives its answer, or throws the failure that Temporal gave. */
export async function send(handle: WorkflowHandle, actor: string, act: Act, id = randomId()): Promise<ActAnswer> {
  return handle.executeUpdate<ActAnswer, Parameters<typeof actUpdate>>(
    ...actUpdate({ id, actor, act, receivedAt: Date.now() }),
  );
}

/** The code of a refusal, or null when something else went wrong. */
export function refusalCode(error: unknown): string | null {
  const { cause } = error as { cause?: { type?: string } };
  return cause?.type ?? null;
}
