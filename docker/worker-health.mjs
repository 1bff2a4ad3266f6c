// Healthy = Temporal has seen this container ask for work within the last two minutes (one poll lasts one minute).
import { hostname } from 'node:os';
import { Connection } from '@temporalio/client';

const RECENT_MS = 120_000;
const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace, TASK_QUEUE: name } = process.env;
const connection = await Connection.connect({ address, connectTimeout: 5000 });
const workflowQueue = { namespace, taskQueue: { name }, taskQueueType: 1 };
const { pollers } = await connection.workflowService.describeTaskQueue(workflowQueue);
const isOurs = ({ identity, lastAccessTime }) =>
  identity.endsWith(`@${hostname()}`) && Date.now() - Number(lastAccessTime.seconds) * 1000 < RECENT_MS;
process.exit(pollers.some(isOurs) ? 0 : 1);
