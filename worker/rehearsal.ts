import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client, Connection, WorkflowHandle } from '@temporalio/client';
import { defineSearchAttributeKey } from '@temporalio/common';
import { msToTs, tsToMs } from '@temporalio/common/lib/time.js';
import {
  CONTRACT_WORKFLOW,
  type ContractInput,
  contractWorkflowId,
  ENGINE_ATTRIBUTE,
  STATUS_ATTRIBUTE,
  TASK_QUEUE,
} from '#workflows/messages';

const STATUS = defineSearchAttributeKey(STATUS_ATTRIBUTE, 'KEYWORD');
const ENGINE = defineSearchAttributeKey(ENGINE_ATTRIBUTE, 'INT');

const ARRIVAL_LOOKS = 20;
const ARRIVAL_PAUSE_MS = 100;

/**
 * Starts a contract, plain or rehearsal: both run the same way until somebody fast-forwards the rehearsal. A contract
 * id starts once for ever: a second start throws `WorkflowExecutionAlreadyStartedError`.
 */
export async function startContract(
  client: Client,
  input: ContractInput,
  taskQueue = TASK_QUEUE,
): Promise<WorkflowHandle> {
  return client.workflow.start(CONTRACT_WORKFLOW, {
    workflowId: contractWorkflowId(input.contract),
    taskQueue,
    args: [input],
    workflowIdReusePolicy: 'REJECT_DUPLICATE',
    workflowIdConflictPolicy: 'FAIL',
    typedSearchAttributes: [
      { key: STATUS, value: 'new' },
      { key: ENGINE, value: input.program.engine },
    ],
  });
}

/**
 * Moves the clock of one rehearsal, and of nothing else, and resolves once everything due on the way has happened.
 * The server does the skipping; its TypeScript client has no wrapper for it yet.
 */
export async function fastForward(client: Client, contract: string, milliseconds: number): Promise<Date> {
  const { workflowService } = client.connection as Connection;
  const workflowExecution = { workflowId: contractWorkflowId(contract) };
  const fastForwardId = randomUUID();
  const asking = workflowService.updateWorkflowExecutionOptions({
    namespace: client.options.namespace,
    workflowExecution,
    updateMask: { paths: ['time_skipping_config'] },
    workflowExecutionOptions: {
      timeSkippingConfig: {
        enabled: true,
        fastForwardConfig: { id: fastForwardId, duration: msToTs(milliseconds) },
      },
    },
  });
  await asking.catch(async (error: unknown) => {
    if (!(await hasArrived(client, contract, fastForwardId))) throw error;
  });
  await reached(client, contract, fastForwardId);
  return contractTime(client, contract);
}

/** Resolves once no move of a rehearsal's clock is under way: one whose answer got lost may still be. */
export async function standsStill(client: Client, contract: string): Promise<void> {
  const move = await lastMove(client, contract);
  if (move?.isUnderWay) await reached(client, contract, move.id);
}

/** What time it is in a contract: the wall clock, unless it is a rehearsal that was moved forward. */
export async function contractTime(client: Client, contract: string): Promise<Date> {
  const { raw } = await client.workflow.getHandle(contractWorkflowId(contract)).describe();
  const now = raw.workflowExtendedInfo?.timeSkippingInfo?.currentTime;
  return now ? new Date(tsToMs(now)) : new Date();
}

/**
 * Whether a move whose answer got lost is known to the server. It cannot be asked for again, since it would move
 * further: what was on its way is given a moment to arrive before it counts as never made.
 */
async function hasArrived(client: Client, contract: string, fastForwardId: string): Promise<boolean> {
  for (let looks = 0; looks < ARRIVAL_LOOKS; looks++) {
    const move = await lastMove(client, contract).catch(() => null);
    if (move?.id === fastForwardId) return true;
    await pause(ARRIVAL_PAUSE_MS);
  }
  return false;
}

/**
 * The move of a rehearsal that was asked for last; null before the first. It is read from what the server has set: the
 * place where it tells of a move itself is empty in the servers there are (1.32).
 */
async function lastMove(client: Client, contract: string): Promise<{ id: string; isUnderWay: boolean } | null> {
  const { raw, status } = await client.workflow.getHandle(contractWorkflowId(contract)).describe();
  const { enabled, fastForwardConfig } = raw.workflowExtendedInfo?.timeSkippingInfo?.effectiveConfig ?? {};
  return fastForwardConfig?.id
    ? { id: fastForwardConfig.id, isUnderWay: enabled === true && status.name === 'RUNNING' }
    : null;
}

/** The server answers a poll that lasts too long with "not yet": ask again. */
async function reached(client: Client, contract: string, fastForwardId: string): Promise<void> {
  const { workflowService } = client.connection as Connection;
  for (;;) {
    const answer = await workflowService.pollWorkflowExecutionTimeSkipping({
      namespace: client.options.namespace,
      workflowExecution: { workflowId: contractWorkflowId(contract) },
      fastForwardId,
    });
    if (answer.fastForwardInfo?.hasCompleted) return;
    if (answer.failedReason) throw new Error(`The rehearsal could not move forward: ${answer.failedReason}`);
  }
}
