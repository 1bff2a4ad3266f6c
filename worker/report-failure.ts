import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { ReportFailure } from '#messaging/ports';
import { contractWorkflowId, OUTSIDE_SIGNAL, type OutsideMessage } from '#workflows/messages';

/** Tells a contract that a message did not arrive. A contract that has ended has nothing to do about it. */
export function reportTo(client: Client): ReportFailure {
  return async (contract, failure) => {
    const handle = client.workflow.getHandle(contractWorkflowId(contract));
    const message: OutsideMessage = { type: 'NotificationFailed', ...failure };
    await handle.signal<[OutsideMessage]>(OUTSIDE_SIGNAL, message).catch((error: unknown) => {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    });
  };
}
