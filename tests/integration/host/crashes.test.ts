import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { project } from '#engine/projection/project';
import { rebuild } from '#store/rebuild';
import { verifyChain } from '#store/verify-chain';
import { busyClients, comments, textsInJournal } from '#tests/support/busy-clients';
import { type Host, type LaunchedContract, launchContract, startHost } from '#tests/support/host';
import { until } from '#tests/support/waiting';
import { startWorkerProcess, type WorkerProcess } from '#tests/support/worker-process';
import { type ContractView, VIEW_QUERY } from '#workflows/messages';

let host: Host;
let worker: WorkerProcess;

beforeAll(async () => {
  host = await startHost();
  worker = await startWorkerProcess(host);
}, 180_000);

afterAll(async () => {
  await worker?.stop();
  await host?.stop();
}, 60_000);

/** Every act that was answered stands in the journal once, and what is shown is what the journal says. */
async function expectWhole(contract: LaunchedContract, acts: number): Promise<void> {
  const { state } = await contract.handle.query<ContractView>(VIEW_QUERY);
  await until('the read model', async () => (await host.store.contracts.seqOf(contract.id)) >= state.seq, 60_000);
  const counts = await textsInJournal(host.store, contract.id);
  expect(counts.size).toBe(acts);
  expect([...counts.values()].every((count) => count === 1)).toBe(true);
  expect(await verifyChain(host.store.connection, contract.id)).toMatchObject({ ok: true, length: state.seq });
  const shown = await host.store.contracts.find(contract.id);
  await rebuild(host.store.connection, { project }, contract.id);
  expect(await host.store.contracts.find(contract.id)).toEqual(shown);
  expect(await host.store.contracts.stateOf(contract.id)).toEqual(state);
}

/** Clients at work while something happens to the machines. */
async function workDuring(contract: LaunchedContract, acts: number, trouble: () => Promise<void>): Promise<void> {
  const working = busyClients(contract, comments(acts), 4);
  await until('some acts', async () => (await host.store.contracts.seqOf(contract.id)) > 10 + acts / 10);
  await trouble();
  await working;
}

describe('acts are neither lost nor doubled', () => {
  it('when the worker is killed in the middle, three times', async () => {
    const contract = await launchContract(host, { input: { rotateAfterActs: 25 } });
    await workDuring(contract, 150, async () => {
      for (let kills = 0; kills < 3; kills++) {
        await worker.kill9();
        const begun = performance.now();
        worker = await startWorkerProcess(host);
        console.info(`a new worker after ${Math.round(performance.now() - begun)} ms`);
      }
    });
    await expectWhole(contract, 150);
    await contract.handle.terminate();
  }, 180_000);

  it('when the database is killed, and acts are answered while it is away', async () => {
    const contract = await launchContract(host);
    await workDuring(contract, 60, async () => {
      await host.services.kill9('mongo');
      const begun = performance.now();
      const answers = await busyClients(contract, comments(3), 1);
      console.info(`3 acts without a database: ${answers.map(({ ms }) => Math.round(ms)).join(', ')} ms`);
      console.info(`the database was away for ${Math.round(performance.now() - begun)} ms`);
      await host.services.restart('mongo');
    });
    await expectWhole(contract, 63);
    await contract.handle.terminate();
  }, 180_000);

  it('when Temporal is killed', async () => {
    const contract = await launchContract(host);
    await workDuring(contract, 60, async () => {
      await host.services.kill9('temporal');
      await host.services.restart('temporal');
    });
    await expectWhole(contract, 60);
    await contract.handle.terminate();
  }, 180_000);

  it('when the worker is asked to stop, which it does in order', async () => {
    const contract = await launchContract(host);
    await workDuring(contract, 40, async () => {
      expect(await worker.stop()).toBe(0);
      worker = await startWorkerProcess(host);
    });
    await expectWhole(contract, 40);
    await contract.handle.terminate();
  }, 120_000);
});
