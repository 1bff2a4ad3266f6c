// Stands for the worker: asks Temporal for work, which is how the supervisor knows that it is ready.
import { Connection } from '@temporalio/client';

const POLL_MS = 60_000;
const connection = await Connection.connect({ address: process.env.TEMPORAL_ADDRESS });
process.once('SIGTERM', () => {
  console.log(`worker stopped at ${Date.now()}`);
  process.exit(0);
});
const question = {
  namespace: process.env.TEMPORAL_NAMESPACE,
  taskQueue: { name: process.env.TASK_QUEUE },
  identity: `${process.pid}@stand-in`,
};
const poll = () => connection.workflowService.pollWorkflowTaskQueue(question);
const pause = () => new Promise((resolve) => setTimeout(resolve, 200));
for (;;) await connection.withDeadline(Date.now() + POLL_MS, poll).catch(pause);
