import {
  Client,
  Connection,
  type ConnectionOptions,
  defaultGrpcRetryOptions,
  makeGrpcRetryInterceptor,
} from '@temporalio/client';
import { createPayloadCodec } from './payload-codec.ts';

const RESOURCE_EXHAUSTED = 8;
const FAILED_PRECONDITION = 9;

type Interceptor = NonNullable<ConnectionOptions['interceptors']>[number];

export type TemporalAddress = { address: string; namespace: string };

/**
 * An act that meets a contract just starting afresh is told "exhausted" and simply has to come again; a question that
 * meets one is told that it is not ready. The client's own retry would wait 1.7 s before it does, and would not repeat
 * the question at all; this one begins with 50 ms and grows as fast.
 */
const { delayFunction, retryableDecider } = defaultGrpcRetryOptions({ initialIntervalMs: () => 30, maxAttempts: 12 });
const repeating = makeGrpcRetryInterceptor({
  delayFunction,
  retryableDecider: (attempt, status) => retryableDecider(attempt, status) || (attempt < 12 && isNotReadyYet(status)),
});

/**
 * Moving a rehearsal by so many days is the one request that does more when it comes twice: it is repeated only where
 * the server says that nothing was done. Whoever hears nothing looks first whether it arrived.
 */
const MOVING = /\/UpdateWorkflowExecutionOptions$/;
const once = makeGrpcRetryInterceptor({
  delayFunction,
  retryableDecider: (attempt, status) => attempt < 12 && (status.code === RESOURCE_EXHAUSTED || isNotReadyYet(status)),
});

const retry: Interceptor = (options, nextCall) =>
  (MOVING.test(options.method_definition.path) ? once : repeating)(options, nextCall);

/** Between two runs of a contract there is an instant at which nobody could answer. Nothing was done. */
function isNotReadyYet({ code, details }: { code: number; details: string }): boolean {
  return code === FAILED_PRECONDITION && /not scheduled yet/i.test(details);
}

/**
 * A client of the contracts, for whoever acts on them or tells them something. Close the connection only once no call
 * is under way any more: a call that is being repeated on a closed channel ends the process.
 */
export async function connectClient(
  { address, namespace }: TemporalAddress,
  payloadKey: Buffer | undefined,
): Promise<{ client: Client; close: () => Promise<void> }> {
  const connection = await Connection.connect({ address, interceptors: [retry] });
  const dataConverter = payloadKey ? { payloadCodecs: [createPayloadCodec([payloadKey])] } : {};
  const client = new Client({ connection, namespace, dataConverter });
  return { client, close: () => connection.close() };
}
