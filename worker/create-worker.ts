import { type NativeConnection, Worker } from '@temporalio/worker';
import type { Activities } from '#activities/create-activities';
import { createPayloadCodec } from './payload-codec.ts';
import { type WorkflowSource, workflowSource } from './workflow-source.ts';

export type WorkerSettings = {
  connection: NativeConnection;
  namespace: string;
  taskQueue: string;
  /** Absent only where a readable history is recorded for a test. */
  payloadKey: Buffer | undefined;
  activities: Activities;
  source?: WorkflowSource;
};

/**
 * Contracts kept in memory between two events. Each costs some 65 KB plus its state; an evicted one is replayed in
 * well under 100 ms, so there is no point in keeping the thousands that sleep.
 */
const CACHED_CONTRACTS = 200;

/** The Temporal worker that hosts contracts. */
export async function createWorker(settings: WorkerSettings): Promise<Worker> {
  const { connection, namespace, taskQueue, payloadKey, activities, source = workflowSource() } = settings;
  return Worker.create({
    connection,
    namespace,
    taskQueue,
    activities,
    ...source,
    ...(payloadKey ? { dataConverter: { payloadCodecs: [createPayloadCodec([payloadKey])] } } : {}),
    maxCachedWorkflows: CACHED_CONTRACTS,
    maxConcurrentWorkflowTaskExecutions: 40,
    maxConcurrentLocalActivityExecutions: 40,
    maxConcurrentActivityTaskExecutions: 10,
    shutdownGraceTime: '10 seconds',
  });
}
