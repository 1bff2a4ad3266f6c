import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyChain } from '#store/verify-chain';
import { busyClients, comments, percentile, sendUntilAnswered, textsInJournal } from '#tests/support/busy-clients';
import {
  type Host,
  type LaunchedContract,
  launchContract,
  refusalCode,
  startHost,
  startWorker,
} from '#tests/support/host';
import { replayFaults, runIdsOf } from '#tests/support/replay-runs';
import { until } from '#tests/support/waiting';
import { type ContractView, VIEW_QUERY } from '#workflows/messages';

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

async function caughtUp(contract: LaunchedContract): Promise<number> {
  const { state } = await contract.handle.query<ContractView>(VIEW_QUERY);
  await until('the read model', async () => (await host.store.contracts.seqOf(contract.id)) >= state.seq);
  return state.seq;
}

const runsOf = async (contract: LaunchedContract) => (await runIdsOf(host, contract)).length;

describe('a busy contract', () => {
  it('loses and doubles no act while it starts afresh every 7 acts under 5 clients', async () => {
    const contract = await launchContract(host, { input: { rotateAfterActs: 7 } });
    const said = comments(500);
    const begun = performance.now();
    const answers = await busyClients(contract, said, 5);
    const seconds = (performance.now() - begun) / 1000;
    const seq = await caughtUp(contract);
    const counts = await textsInJournal(host.store, contract.id);
    const runs = await until('all runs', async () => ((await runsOf(contract)) > 40 ? runsOf(contract) : null));
    const retried = answers.filter(({ tries }) => tries > 1).length;
    const p50 = percentile(
      answers.map(({ ms }) => ms),
      0.5,
    ).toFixed(0);
    const p99 = percentile(
      answers.map(({ ms }) => ms),
      0.99,
    ).toFixed(0);
    console.info(`500 acts in ${seconds.toFixed(1)} s, ${runs} runs, ${retried} retried, p50 ${p50} ms, p99 ${p99} ms`);
    expect([...counts.values()].filter((count) => count !== 1)).toEqual([]);
    expect(counts.size).toBe(500);
    expect(new Set(answers.map((answer) => answer.seq)).size).toBe(500);
    expect(await verifyChain(host.store.connection, contract.id)).toMatchObject({ ok: true, length: seq });
    expect(await replayFaults(host, contract)).toEqual([]);
    await contract.handle.terminate();
  }, 180_000);

  it('answers 300 acts that come at once, eight in flight', async () => {
    const contract = await launchContract(host);
    const begun = performance.now();
    const answers = await busyClients(contract, comments(300), 8);
    const seconds = (performance.now() - begun) / 1000;
    const p99 = percentile(
      answers.map(({ ms }) => ms),
      0.99,
    ).toFixed(0);
    console.info(`300 acts, 8 in flight: ${seconds.toFixed(1)} s, p99 ${p99} ms`);
    await caughtUp(contract);
    expect((await textsInJournal(host.store, contract.id)).size).toBe(300);
    expect(Math.max(...answers.map(({ tries }) => tries))).toBe(1);
    await contract.handle.terminate();
  }, 120_000);

  it('recognises an act of an earlier run', async () => {
    const contract = await launchContract(host, { input: { rotateAfterActs: 3 } });
    const [first, ...others] = comments(12) as [ReturnType<typeof comments>[0], ...ReturnType<typeof comments>];
    const answer = await sendUntilAnswered(contract, first);
    await busyClients(contract, others, 1);
    await until('a later run', async () => (await runsOf(contract)) > 2);
    expect((await sendUntilAnswered(contract, first)).seq).toBe(answer.seq);
    const changed = { id: first.id, act: { ...first.act, text: { ...first.act.text, digest: 'f'.repeat(64) } } };
    expect(await sendUntilAnswered(contract, changed).catch(refusalCode)).toBe('IDEMPOTENCY_KEY_REUSED');
    await caughtUp(contract);
    expect((await textsInJournal(host.store, contract.id)).get(first.act.text.id)).toBe(1);
    await contract.handle.terminate();
  }, 60_000);

  it('mixes nothing up with nineteen others in the same worker', async () => {
    const contracts = await Promise.all(Array.from({ length: 20 }, () => launchContract(host)));
    const said = contracts.map(() => comments(10));
    await Promise.all(contracts.map((contract, index) => busyClients(contract, said[index] ?? [], 1)));
    for (const [index, contract] of contracts.entries()) {
      await caughtUp(contract);
      const texts = [...(await textsInJournal(host.store, contract.id)).keys()];
      expect(new Set(texts)).toEqual(new Set(said[index]?.map(({ act }) => act.text.id)));
      await contract.handle.terminate();
    }
  }, 120_000);
});
