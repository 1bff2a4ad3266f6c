import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectRoot } from '#embedded/folder';
import { compile } from '#engine/compile';
import { project } from '#engine/projection/project';
import { supposedParties, supposedRows } from '#engine/simulate/people';
import type { Template } from '#schema/template';
import { itemsCollection } from '#store/collections/items';
import { modelOf } from '#store/mongo';
import { rebuild } from '#store/rebuild';
import { verifyChain } from '#store/verify-chain';
import { type Host, launchContract, startHost, startWorker } from '#tests/support/host';
import { liveYear } from '#tests/support/live-year';
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

function programme(name: string): Template {
  return JSON.parse(readFileSync(join(projectRoot(), `templates/${name}.trame.json`), 'utf8')) as Template;
}

/** The others take a minute more and are lived before a release. */
const OTHERS = process.env['TRAME_TEST_FULL'] ? ['alsace-csm-personne', 'microcredit'] : [];

describe('a whole programme on the real servers', () => {
  it.each(['equipe-pluridisciplinaire', 'mulhouse-csm', ...OTHERS])(
    '%s: is lived to its end, and its read models are what its journal says',
    async (name) => {
      const template = programme(name);
      const program = compile(template);
      const assume = template.assume ?? {};
      const parties = supposedParties(program, assume, []);
      const rows = supposedRows(program, assume, parties, []);
      const contract = await launchContract(host, { template, rehearsal: true, opening: { parties, rows } });
      const begun = performance.now();
      const lived = await liveYear(host, contract, program, assume);
      const ms = Math.round(performance.now() - begun);
      const { state } = await contract.handle.query<ContractView>(VIEW_QUERY);
      await until('the read model', async () => (await host.store.contracts.seqOf(contract.id)) >= state.seq);
      const history = (await contract.handle.describe()).historyLength;
      const bytes = JSON.stringify(state).length;
      console.info(
        `${name}: ${lived.acts} acts, ${lived.leaps} leaps, ${state.seq} facts, ${ms} ms, last run ${history} events, state ${bytes} bytes, ${lived.refused.length} refused, ${state.status}`,
      );
      expect(lived.refused).toEqual([]);

      const { connection, contracts } = host.store;
      expect(await verifyChain(connection, contract.id)).toMatchObject({ ok: true, length: state.seq });
      expect(await contracts.stateOf(contract.id)).toEqual(state);
      const items = () => modelOf(connection, itemsCollection).find({ contract: contract.id }).sort({ _id: 1 }).lean();
      const grown = [await contracts.find(contract.id), await items()];
      await rebuild(connection, { project }, contract.id);
      expect([await contracts.find(contract.id), await items()]).toEqual(grown);
      if (state.status !== 'ended') await contract.handle.terminate();
    },
    120_000,
  );
});
