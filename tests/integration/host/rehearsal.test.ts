import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fact } from '#schema/facts';
import { type Host, type LaunchedContract, launchContract, startHost, startWorker } from '#tests/support/host';
import { randomId } from '#tests/support/ids';
import { lossyLine } from '#tests/support/lossy-line';
import { until } from '#tests/support/waiting';
import { contractTime, fastForward, standsStill } from '#worker/rehearsal';
import { connectClient } from '#worker/temporal-client';
import { type ActAnswer, actUpdate, type ContractView, VIEW_QUERY } from '#workflows/messages';

const DAY = 86_400_000;
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

async function rungsOf({ id, handle }: LaunchedContract): Promise<Fact<'RungFell'>[]> {
  const { state } = await handle.query<ContractView>(VIEW_QUERY);
  await until('the read model', async () => (await host.store.contracts.seqOf(id)) >= state.seq);
  const facts = await host.store.journal.page(id, 0, 1000);
  return facts.filter((fact): fact is Fact<'RungFell'> => fact.type === 'RungFell');
}

describe('a rehearsal', () => {
  it('lives months in a moment: every reminder falls on its day, and an act comes between two of them', async () => {
    const contract = await launchContract(host, { rehearsal: true });
    const { handle, resident } = contract;
    const { state } = await until('the opening', async () => {
      const view = await handle.query<ContractView>(VIEW_QUERY);
      return view.state.seq > 0 ? view : null;
    });
    const item = Object.values(state.items)[0];
    const begun = performance.now();
    await fastForward(host.client, contract.id, 9 * DAY);
    const beforeDue = await rungsOf(contract);
    expect(beforeDue.map(({ rung }) => rung)).toEqual([0, 1]);
    await fastForward(host.client, contract.id, 60 * DAY);
    console.info(`69 days in ${Math.round(performance.now() - begun)} ms`);
    const all = await rungsOf(contract);
    expect(all.length).toBeGreaterThanOrEqual(6);
    expect(all.every(({ due }) => due === item?.due?.on)).toBe(true);
    expect(all.map(({ at }) => at)).toEqual([...all.map(({ at }) => at)].sort((a, b) => a - b));

    const virtual = (await contractTime(host.client, contract.id)).getTime();
    expect(virtual - Date.now()).toBeGreaterThan(68 * DAY);
    const message = { id: randomId(), actor: resident, act: { type: 'complete', item: item?.id ?? '' } as const };
    await handle.executeUpdate<ActAnswer, Parameters<typeof actUpdate>>(...actUpdate(message));
    await handle.result();
    const end = await until('the end', async () => {
      const found = await host.store.contracts.find(contract.id);
      return found?.status === 'ended' ? found : null;
    });
    expect((end.summary?.at ?? 0) - Date.now()).toBeGreaterThan(68 * DAY);
  }, 60_000);

  it('moves once by what was asked, though the answer to it got lost', async () => {
    const { id, handle } = await launchContract(host, { rehearsal: true });
    const { address, namespace } = host.services.temporal;
    await using line = await lossyLine(address);
    const far = await connectClient({ address: line.address, namespace }, host.payloadKey);
    try {
      line.loseNextAnswer();
      const reached = await fastForward(far.client, id, 9 * DAY);
      expect(Math.round((reached.getTime() - Date.now()) / DAY)).toBe(9);
      expect(line.lost()).toBe(1);
    } finally {
      await far.close();
      await handle.terminate();
    }
  }, 60_000);

  it('says that it stands still only once a move that somebody else asked for has come to its end', async () => {
    const { id, handle } = await launchContract(host, { rehearsal: true });
    const daysAhead = async () => ((await contractTime(host.client, id)).getTime() - Date.now()) / DAY;
    const moving = fastForward(host.client, id, 60 * DAY);
    await until('the first days of the way', async () => (await daysAhead()) > 1);
    await standsStill(host.client, id);
    expect(Math.round(await daysAhead())).toBe(60);
    await moving;
    await handle.terminate();
  }, 60_000);

  it('moves its own clock and no other', async () => {
    const rehearsal = await launchContract(host, { rehearsal: true });
    const real = await launchContract(host);
    await fastForward(host.client, rehearsal.id, 30 * DAY);
    expect((await contractTime(host.client, real.id)).getTime() - Date.now()).toBeLessThan(5000);
    expect(await rungsOf(real)).toEqual([]);
    await Promise.all([rehearsal.handle.terminate(), real.handle.terminate()]);
  }, 60_000);
});
