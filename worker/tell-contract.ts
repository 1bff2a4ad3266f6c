import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { ReportFailure } from '#messaging/ports';
import type { TellReach } from '#messaging/tell-reach';
import { contractWorkflowId, OUTSIDE_SIGNAL, type OutsideMessage } from '#workflows/messages';

/** Tells a contract that a message did not arrive. */
export function reportTo(client: Client): ReportFailure {
  return (contract, failure) => tell(client, contract, { type: 'NotificationFailed', ...failure });
}

/** Tells a contract how somebody is reached now. */
export function reachTo(client: Client): TellReach {
  return (contract, reach) => tell(client, contract, { type: 'ReachChanged', ...reach });
}

/** A contract that has ended has nothing to do about it. */
async function tell(client: Client, contract: string, message: OutsideMessage): Promise<void> {
  const handle = client.workflow.getHandle(contractWorkflowId(contract));
  await handle.signal<[OutsideMessage]>(OUTSIDE_SIGNAL, message).catch((error: unknown) => {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  });
}
