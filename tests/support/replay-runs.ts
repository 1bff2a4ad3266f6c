import { Worker } from '@temporalio/worker';
import { createPayloadCodec } from '#worker/payload-codec';
import { workflowSource } from '#worker/workflow-source';
import type { Host, LaunchedContract } from './host.ts';
import { hasBegun } from './replay.ts';

/** Every run that a contract has had, the newest first, as far as the server lists them yet. */
export async function runIdsOf({ client }: Host, { handle }: LaunchedContract): Promise<string[]> {
  const runs: string[] = [];
  for await (const { runId } of client.workflow.list({ query: `WorkflowId = '${handle.workflowId}'` }))
    runs.push(runId);
  return runs;
}

/** What goes another way when the recorded runs of a contract are played again by the code of today: nothing, it is hoped. */
export async function replayFaults(host: Host, contract: LaunchedContract): Promise<string[]> {
  const { workflowId } = contract.handle;
  const { payloadKey } = host;
  const histories = [];
  for (const runId of await runIdsOf(host, contract)) {
    const history = await host.client.workflow.getHandle(workflowId, runId).fetchHistory();
    if (hasBegun(history)) histories.push({ workflowId, history });
  }
  const options = {
    ...workflowSource(),
    ...(payloadKey ? { dataConverter: { payloadCodecs: [createPayloadCodec([payloadKey])] } } : {}),
  };
  const faults: string[] = [];
  for await (const { error } of Worker.runReplayHistories(options, histories)) if (error) faults.push(error.message);
  return faults;
}
