import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { projectRoot } from '#embedded/folder';
import { compile } from '#engine/compile';
import { supposedParties, supposedRows } from '#engine/simulate/people';
import type { Template } from '#schema/template';
import { ENGINE_VERSION } from '#schema/vocabulary';
import { amendableTemplate, changedTemplate } from '#tests/support/amendable-template';
import { busyClients, comments } from '#tests/support/busy-clients';
import { type Host, type LaunchedContract, launchContract, send, startHost, startWorker } from '#tests/support/host';
import { randomId } from '#tests/support/ids';
import { liveYear } from '#tests/support/live-year';
import { proposeChange } from '#tests/support/propose-change';
import { hasBegun, historiesFolder } from '#tests/support/replay';
import { until } from '#tests/support/waiting';
import { fastForward } from '#worker/rehearsal';
import { NUDGE_SIGNAL, OUTSIDE_SIGNAL, type OutsideMessage } from '#workflows/messages';

/**
 * Records the runs of a few invented contracts, in clear, for the replay test: `TZ=UTC node --import tsx
 * tests/replay/record.ts`, followed by the names of stories to record those only. Run it when an engine version is
 * released or learns something new, and commit what it writes: once a story of a version is in use its runs are never
 * recorded again.
 */
const DAY = 86_400_000;
const ITEM = 'lancement~1/accord~1.1@habitant.1';

const STORIES: Record<string, (host: Host) => Promise<LaunchedContract>> = {
  async 'answered-at-once'(host) {
    const contract = await launchContract(host);
    await send(contract.handle, contract.coordinator, { type: 'complete', item: ITEM }).catch(() => {});
    await send(contract.handle, contract.resident, { type: 'complete', item: ITEM });
    await contract.handle.result();
    return contract;
  },
  async 'every-reminder'(host) {
    const contract = await launchContract(host, { rehearsal: true });
    await fastForward(host.client, contract.id, 12 * DAY);
    const failed: OutsideMessage = {
      type: 'NotificationFailed',
      item: ITEM,
      person: contract.resident,
      id: randomId(),
    };
    await contract.handle.signal<[OutsideMessage]>(OUTSIDE_SIGNAL, failed);
    await contract.handle.signal(NUDGE_SIGNAL);
    await fastForward(host.client, contract.id, 60 * DAY);
    await contract.handle.terminate();
    return contract;
  },
  async 'many-runs'(host) {
    const contract = await launchContract(host, { input: { rotateAfterActs: 5 } });
    await busyClients(contract, comments(40), 3);
    await contract.handle.terminate();
    return contract;
  },
  /** R42 A change is proposed in one run, agreed to in a later one, and more acts come under the changed program. */
  async amended(host) {
    const contract = await launchContract(host, {
      ...{ template: amendableTemplate(), rehearsal: true, input: { rotateAfterActs: 2 } },
    });
    await proposeChange(host, contract, changedTemplate());
    await busyClients(contract, comments(4), 1);
    const item = '-amendments~1/-amendment~1.1@habitant.1';
    await send(contract.handle, contract.resident, { type: 'sign', item, method: 'code' });
    await busyClients(contract, comments(4), 1);
    await fastForward(host.client, contract.id, 40 * DAY);
    await contract.handle.terminate();
    return contract;
  },
  'equipe-pluridisciplinaire': (host) => programme(host, 'equipe-pluridisciplinaire'),
  'mulhouse-csm': (host) => programme(host, 'mulhouse-csm'),
};

async function programme(host: Host, name: string): Promise<LaunchedContract> {
  const template = JSON.parse(readFileSync(join(projectRoot(), `templates/${name}.trame.json`), 'utf8')) as Template;
  const program = compile(template);
  const assume = template.assume ?? {};
  const parties = supposedParties(program, assume, []);
  const opening = { parties, rows: supposedRows(program, assume, parties, []) };
  const contract = await launchContract(host, { template, rehearsal: true, opening });
  await liveYear(host, contract, program, assume);
  return contract;
}

async function record(host: Host, name: string, story: (host: Host) => Promise<LaunchedContract>): Promise<void> {
  const { handle } = await story(host);
  const runs = await until('the list of runs', async () => {
    const found: string[] = [];
    for await (const run of host.client.workflow.list({ query: `WorkflowId = '${handle.workflowId}'` }))
      found.unshift(run.runId);
    return found.length > 0 ? found : null;
  });
  for (const [index, run] of runs.entries()) {
    const history = await host.client.workflow.getHandle(handle.workflowId, run).fetchHistory();
    if (!hasBegun(history)) continue;
    const packed = gzipSync(historyToJSON(history), { level: 9 });
    writeFileSync(join(historiesFolder, String(ENGINE_VERSION), `${name}.${index + 1}.json.gz`), packed);
    console.info(`${name}, run ${index + 1}: ${history.events?.length} events, ${packed.length} bytes`);
  }
}

mkdirSync(join(historiesFolder, String(ENGINE_VERSION)), { recursive: true });
const host = await startHost({ encrypted: false });
const worker = await startWorker(host);
try {
  const asked = process.argv.slice(2);
  for (const [name, story] of Object.entries(STORIES))
    if (asked.length === 0 || asked.includes(name)) await record(host, name, story);
} finally {
  await worker.stop();
  await host.stop();
}
