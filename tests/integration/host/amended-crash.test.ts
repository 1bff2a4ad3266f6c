import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { compile } from '#engine/compile';
import { project } from '#engine/projection/project';
import { contentHash } from '#store/content-hash';
import { rebuild } from '#store/rebuild';
import { amendableTemplate, changedTemplate } from '#tests/support/amendable-template';
import { type Host, launchContract, send, startHost } from '#tests/support/host';
import { randomId } from '#tests/support/ids';
import { until } from '#tests/support/waiting';
import { startWorkerProcess, type WorkerProcess } from '#tests/support/worker-process';
import { type ActAnswer, actUpdate, type ContractView, VIEW_QUERY } from '#workflows/messages';

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
  const program = compile(changedTemplate());
  const template = contentHash(changedTemplate());
  const until30 = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const says = { nodes: [], commitments: [] };
  const hashes = { template, program: await host.store.programs.put(program) };
  const act = { type: 'proposeAmendment' as const, amendment: randomId(), ...hashes, until: until30, says };
  const message = { id: randomId(), actor: contract.coordinator, act, proposed: program, receivedAt: Date.now() };
  await contract.handle.executeUpdate<ActAnswer, Parameters<typeof actUpdate>>(...actUpdate(message));
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
    expect.objectContaining({ n: 1, templateHash: template, program: hashes.program }),
  ]);
  await rebuild(host.store.connection, { project }, contract.id);
  expect(await host.store.contracts.find(contract.id)).toEqual(shown);
  expect(await host.store.contracts.stateOf(contract.id)).toEqual(state);
  await contract.handle.terminate();
}, 240_000);
