import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TextRef } from '#schema/acts';
import { verifyChain } from '#store/verify-chain';
import { type Browser, signedIn } from '#tests/support/http-browser';
import { randomId } from '#tests/support/ids';
import { oneTaskTemplate } from '#tests/support/one-task-template';
import { until } from '#tests/support/waiting';
import { contractWorkflowId } from '#workflows/messages';
import { addPerson, type RunningApi, serveApi, startApi } from './running-api.ts';

const CLIENTS = 5;
const ACTS_EACH = 100;
const ROTATE_AFTER_ACTS = 7;

let api: RunningApi;
let rotating: Awaited<ReturnType<typeof serveApi>>;

beforeAll(async () => {
  api = await startApi();
  const { host } = api.ports;
  const start: typeof host.start = (input) => host.start({ ...input, rotateAfterActs: ROTATE_AFTER_ACTS });
  rotating = await serveApi(api.host, { host: { ...host, start } });
}, 180_000);

afterAll(async () => {
  await rotating?.server.stop();
  await api?.stop();
}, 60_000);

/** A launched contract of one task, and its residents at their screens. */
async function launched(): Promise<{ id: string; residents: Browser[]; text: TextRef }> {
  const { url } = rotating;
  const town = await addPerson(api.host, 'Solène', 'coordinator');
  const people = await Promise.all(Array.from({ length: CLIENTS }, (_, n) => addPerson(api.host, `Habitant ${n + 1}`)));
  const page = await signedIn(url, town);
  await page.post('/api/v1/programmes', { template: JSON.stringify(oneTaskTemplate()) });
  const parties = [...people.map((person) => ({ role: 'habitant', person })), { role: 'ville', person: town }];
  const draft = { programme: 'une-tache', title: 'Un accord', parties };
  const drafted = await page.post<{ id: string }>('/api/v1/contracts', draft, { 'idempotency-key': randomId() });
  const { id } = drafted.body;
  await page.post(`/api/v1/contracts/${id}/launch`);
  const residents = await Promise.all(people.map((person) => signedIn(url, person)));
  const text = (await page.post<TextRef>(`/api/v1/contracts/${id}/texts`, { text: 'On avance.' })).body;
  return { id, residents, text };
}

async function runsOf(contract: string): Promise<number> {
  let runs = 0;
  const query = `WorkflowId = '${contractWorkflowId(contract)}'`;
  for await (const _run of api.host.client.workflow.list({ query })) runs += 1;
  return runs;
}

describe('a contract that starts afresh every seven acts', () => {
  it('loses and doubles none of 500 acts by five busy people', async () => {
    const { id, residents, text } = await launched();
    const begun = performance.now();
    const answers = await Promise.all(
      residents.map(async (page) => {
        const mine: { key: string; status: number; seq: number }[] = [];
        for (let acts = 0; acts < ACTS_EACH; acts++) {
          const key = randomId();
          const { status, body } = await page.act<{ seq: number }>(id, { type: 'comment', text }, key);
          mine.push({ key, status, seq: body.seq });
        }
        return mine;
      }),
    );
    const all = answers.flat();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const runs = await until('all runs', async () => ((await runsOf(id)) > 40 ? runsOf(id) : null));
    console.info(`${all.length} acts through the API in ${seconds} s, ${runs} runs`);
    expect(all.filter(({ status }) => status !== 200)).toEqual([]);

    const last = Math.max(...all.map(({ seq }) => seq));
    await until('the read model', async () => (await api.host.store.contracts.seqOf(id)) >= last);
    const comments = (await api.host.store.journal.page(id, 0, 10_000)).filter(({ type }) => type === 'Commented');
    const byNumber = (a: { seq: number }, b: { seq: number }) => a.seq - b.seq;
    expect(comments.map(({ seq, cause }) => ({ seq, cause }))).toEqual(
      all.sort(byNumber).map(({ seq, key }) => ({ seq, cause: key })),
    );
    expect(await verifyChain(api.host.store.connection, id)).toMatchObject({ ok: true });
  }, 180_000);
});
