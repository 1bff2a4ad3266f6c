import type { Client, Connection } from '@temporalio/client';

const WORKFLOW_QUEUE = 1;
/** A worker asks at least once a minute; the server forgets one that was silent for five. */
const SEEN_WITHIN_MS = 90_000;

/** Whether a worker asked for the contracts' work lately. */
export async function hasPollers(client: Client, taskQueue: string): Promise<boolean> {
  const { workflowService } = client.connection as Connection;
  const { pollers } = await workflowService.describeTaskQueue({
    namespace: client.options.namespace,
    taskQueue: { name: taskQueue },
    taskQueueType: WORKFLOW_QUEUE,
  });
  const since = (Date.now() - SEEN_WITHIN_MS) / 1000;
  return (pollers ?? []).some(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) >= since);
}
