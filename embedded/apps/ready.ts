import { Connection } from '@temporalio/client';
import type { ServiceAddresses } from '../services/service.ts';

const ANSWER_LIMIT_MS = 3000;
const WORKFLOW_QUEUE = 1;

/** The API is ready when it says so itself: database, Temporal and the rest are its own business. */
export async function apiIsReady(url: string): Promise<void> {
  const answer = await fetch(new URL('/health/ready', url), { signal: AbortSignal.timeout(ANSWER_LIMIT_MS) });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`the API answers ${answer.status}`);
}

/** The worker is ready when Temporal has seen somebody ask for work on its queue since it was started. */
export async function workerIsReady(
  { address, namespace }: ServiceAddresses['temporal'],
  taskQueue: string,
  since: Date,
): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: ANSWER_LIMIT_MS });
  try {
    const { pollers } = await connection.withDeadline(Date.now() + ANSWER_LIMIT_MS, () =>
      connection.workflowService.describeTaskQueue({
        namespace,
        taskQueue: { name: taskQueue },
        taskQueueType: WORKFLOW_QUEUE,
      }),
    );
    const asked = (pollers ?? []).some(
      ({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1000 >= floor(since),
    );
    if (!asked) throw new Error('nobody asks for work yet');
  } finally {
    await connection.close();
  }
}

/** The server's answer counts whole seconds here. */
function floor(since: Date): number {
  return Math.floor(since.getTime() / 1000) * 1000;
}
