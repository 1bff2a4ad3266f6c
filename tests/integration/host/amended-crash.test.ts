import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { project } from '#engine/projection/project';
import { rebuild } from '#store/rebuild';
import { amendableTemplate, changedTemplate } from '#tests/support/amendable-template';
import { type Host, launchContract, send, startHost } from '#tests/support/host';
import { proposeChange } from '#tests/support/propose-change';
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

it('R42 what everybody agreed to comes into force once, though the worker is killed as the last yes arrives', async () => {
  const contract = await launchContract(host, { template: amendableTemplate(), residents: 1 });
  const hashes = await proposeChange(host, contract, changedTemplate());
  const item = '-amendments~1/-amendment~1.1@habitant.1';

  await worker.kill9();
  const yes = send(contract.handle, contract.resident, { type: 'sign', item, method: 'code' });
  worker = await startWorkerProcess(host);
  await worker.kill9();
  worker = await startWorkerProcess(host);
  await yes;

  const { state } = await contract.handle.query<ContractView>(VIEW_QUERY);
  expect(state.amendment).toBeUndefined();
  await until('the read model', async () => (await host.store.contracts.seqOf(contract.id)) >= state.seq, 60_000);
  expect((await host.store.journal.ofType(contract.id, 'ContractAmended')).length).toBe(1);
  const shown = await host.store.contracts.find(contract.id);
  expect(shown?.amendments).toEqual([
    expect.objectContaining({ n: 1, templateHash: hashes.template, program: hashes.program }),
  ]);
  await rebuild(host.store.connection, { project }, contract.id);
  expect(await host.store.contracts.find(contract.id)).toEqual(shown);
  expect(await host.store.contracts.stateOf(contract.id)).toEqual(state);
  await contract.handle.terminate();
}, 240_000);
