import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { verifyChain } from '#store/verify-chain';
import { type Host, launchContract, refusalCode, send, startHost, startWorker } from '#tests/support/host';
import { randomId } from '#tests/support/ids';
import { until } from '#tests/support/waiting';
import { actUpdate, type ContractResult, type ContractView, VIEW_QUERY } from '#workflows/messages';

// A machine shared with other work answers slowly at times.
jest.setTimeout(30_000);

let host: Host;
let worker: Awaited<ReturnType<typeof startWorker>>;

beforeAll(async () => {
  host = await startHost();
  worker = await startWorker(host);
}, 180_000);

afterAll(async () => {
  await worker?.stop();
  await host?.stop();
}, 60_000);

const ITEM = (n: number) => `lancement~1/accord~1.1@habitant.${n}`;
const complete = (n = 1) => ({ type: 'complete', item: ITEM(n) }) as const;

describe('a contract on Temporal', () => {
  it('opens, takes an answer, ends, and shows all of it', async () => {
    const { id, resident, handle } = await launchContract(host);
    const answer = await send(handle, resident, complete());
    await until('the read model', async () => (await host.store.contracts.seqOf(id)) >= answer.seq);
    const result = (await handle.result()) as ContractResult;
    expect(result).toEqual({ seq: answer.seq, outcome: 'completed' });
    expect((await host.store.contracts.find(id))?.status).toBe('ended');
    expect(await verifyChain(host.store.connection, id)).toMatchObject({ ok: true, length: answer.seq });
  });

  it('refuses what the rules refuse, with the code, and without a trace in the history', async () => {
    const { coordinator, handle } = await launchContract(host);
    await until('the opening', async () => (await handle.query<ContractView>(VIEW_QUERY)).state.seq);
    const refused = await send(handle, coordinator, complete()).catch(refusalCode);
    expect(refused).toBe('ACTOR_NOT_IN_SEAT');
    // What the opening began may still be written meanwhile: only an accepted act would be a trace of this one.
    const { events } = await handle.fetchHistory();
    expect(events?.length).toBeGreaterThan(0);
    expect(events?.filter((event) => event.workflowExecutionUpdateAcceptedEventAttributes)).toEqual([]);
    await handle.terminate();
  });

  it('answers the same act the same, and the same id with another act with a refusal', async () => {
    const { residents, handle } = await launchContract(host, { residents: 2 });
    const [id, first] = [randomId(), residents[0] as string];
    const answer = await send(handle, first, complete(), id);
    expect(await send(handle, first, complete(), id)).toEqual(answer);
    const other = await send(handle, first, { type: 'decline', item: ITEM(1) }, id).catch(refusalCode);
    expect(other).toBe('IDEMPOTENCY_KEY_REUSED');
    await handle.terminate();
  });

  it('answers a malformed message with a code, and an unknown update too', async () => {
    const { resident, handle } = await launchContract(host);
    const malformed = { id: 'x', actor: resident, act: { type: 'fly' } } as unknown as Parameters<typeof actUpdate>[0];
    expect(await handle.executeUpdate(...actUpdate(malformed)).catch(refusalCode)).toBe('ACT_UNKNOWN');
    expect(await handle.executeUpdate('act', { args: [null] }).catch(refusalCode)).toBe('EVENT_MALFORMED');
    expect(await handle.executeUpdate('dance', { args: [] }).catch(refusalCode)).toBe('ACT_UNKNOWN');
    await handle.terminate();
  });

  it('gives the answer of the act that ended the contract again, when asked again', async () => {
    const { resident, handle } = await launchContract(host);
    const id = randomId();
    const answer = await send(handle, resident, complete(), id);
    await handle.result();
    const again = await send(handle, resident, complete(), id).catch((error: unknown) => String(error));
    expect(again).toEqual(answer);
  });
});
