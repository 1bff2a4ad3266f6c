import { Client, Connection } from '@temporalio/client';
import { createPayloadCodec } from './payload-codec.ts';

export type TemporalAddress = { address: string; namespace: string };

/**
 * A client of the contracts, for whoever acts on them or tells them something. Close the connection only once no call
 * is under way any more: a call that is being repeated on a closed channel ends the process.
 */
export async function connectClient(
  { address, namespace }: TemporalAddress,
  payloadKey: Buffer,
): Promise<{ client: Client; close(): Promise<void> }> {
  const connection = await Connection.connect({ address });
  const client = new Client({
    connection,
    namespace,
    dataConverter: { payloadCodecs: [createPayloadCodec([payloadKey])] },
  });
  return { client, close: () => connection.close() };
}
