import {
  type Client,
  type Connection,
  isGrpcServiceError,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { contractTime, fastForward, standsStill, startContract } from '#worker/rehearsal';
import {
  type ActAnswer,
  type ActMessage,
  actUpdate,
  type ContractView,
  contractWorkflowId,
  VIEW_QUERY,
} from '#workflows/messages';
import type { ActAttempt, ContractHost } from '../ports.ts';
import { Problem } from '../problem.ts';
import { isProblemCode } from '../problems/codes.ts';
import { hasPollers } from './pollers.ts';

const ANSWER_LIMIT_MS = 3_000;

/** Contracts on a Temporal server. */
export function temporalHost(client: Client, taskQueue: string): ContractHost {
  const within = <T>(limitMs: number, work: () => Promise<T>) => client.withDeadline(Date.now() + limitMs, work);
  const ask = <T>(limitMs: number, work: () => Promise<T>) => within(limitMs, work).catch(notReadyWhenAway);
  const handleOf = (contract: string) => client.workflow.getHandle(contractWorkflowId(contract));
  const { workflowService } = client.connection as Connection;
  return {
    async start(input) {
      await within(10_000, () => startContract(client, input, taskQueue)).catch(unlessStarted);
    },
    async act(contract, message, limitMs) {
      return within(limitMs, () => update(handleOf(contract), message)).catch(readFailure);
    },
    async timeOf(contract) {
      return (await ask(ANSWER_LIMIT_MS, () => contractTime(client, contract))).getTime();
    },
    async standsStill(contract, limitMs) {
      return within(limitMs, () => standsStill(client, contract)).then(() => true, unlessLate);
    },
    async fastForward(contract, milliseconds, limitMs) {
      return within(limitMs, () => fastForward(client, contract, milliseconds)).then(() => true, unlessLate);
    },
    async seqOf(contract) {
      const view = await ask(ANSWER_LIMIT_MS, () => handleOf(contract).query<ContractView>(VIEW_QUERY));
      return view.state.seq;
    },
    async leave(contract) {
      await within(ANSWER_LIMIT_MS, () => handleOf(contract).terminate('over')).catch(unlessOver);
    },
    async ping() {
      const { namespace } = client.options;
      await within(ANSWER_LIMIT_MS, () => workflowService.describeNamespace({ namespace }));
    },
    async hasWorker() {
      return within(ANSWER_LIMIT_MS, () => hasPollers(client, taskQueue));
    },
  };
}

type Handle = ReturnType<Client['workflow']['getHandle']>;

async function update(handle: Handle, message: ActMessage): Promise<ActAttempt> {
  const { seq } = await handle.executeUpdate<ActAnswer, [ActMessage]>(...actUpdate(message));
  return { kind: 'applied', seq };
}

/** The server's own codes for a request that will never be understood. */
const HOPELESS: readonly number[] = [3, 7, 12, 16];
const DEADLINE_EXCEEDED = 4;
const UNAVAILABLE = 14;
const AWAY: readonly number[] = [DEADLINE_EXCEEDED, UNAVAILABLE];

/** What a failed try means. Whatever is not an answer of the contract means "unknown". */
export function readFailure(error: unknown): ActAttempt {
  if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
    const { type, details } = error.cause;
    const known = typeof type === 'string' && isProblemCode(type);
    return known ? { kind: 'refused', code: type, details: detailsOf(details) } : { kind: 'unknown' };
  }
  if (error instanceof WorkflowNotFoundError) return { kind: 'gone' };
  if (HOPELESS.includes(grpcCodeOf(error) ?? -1)) throw error;
  return { kind: 'unknown' };
}

function detailsOf(details: unknown): Readonly<Record<string, unknown>> {
  const [first] = Array.isArray(details) ? (details as unknown[]) : [];
  return typeof first === 'object' && first !== null ? (first as Record<string, unknown>) : {};
}

function grpcCodeOf(error: unknown): number | undefined {
  const { cause } = error as { cause?: unknown };
  if (isGrpcServiceError(error)) return error.code;
  return isGrpcServiceError(cause) ? cause.code : undefined;
}

function unlessStarted(error: unknown): void {
  if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
}

function unlessOver(error: unknown): void {
  if (!(error instanceof WorkflowNotFoundError)) notReadyWhenAway(error);
}

function unlessLate(error: unknown): false {
  if (grpcCodeOf(error) === DEADLINE_EXCEEDED) return false;
  return notReadyWhenAway(error);
}

/** A server that is away is no mistake of ours: whoever asked may ask again. */
export function notReadyWhenAway(error: unknown): never {
  const isAway = AWAY.includes(grpcCodeOf(error) ?? -1);
  throw isAway ? new Problem('NOT_READY') : error;
}
