import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TextRef } from '#schema/acts';
import { percentile } from '#tests/support/busy-clients';
import { send } from '#tests/support/host';
import { type Browser, signedIn } from '#tests/support/http-browser';
import { randomId } from '#tests/support/ids';
import { oneTaskTemplate } from '#tests/support/one-task-template';
import { contractWorkflowId } from '#workflows/messages';
import { addPerson, type RunningApi, startApi } from './running-api.ts';

let api: RunningApi;
let coordinator: string;
let asCoordinator: Browser;

beforeAll(async () => {
  api = await startApi();
  coordinator = await addPerson(api.host, 'Solène', 'coordinator');
  asCoordinator = await signedIn(api.url, coordinator);
  const template = JSON.stringify(oneTaskTemplate());
  expect((await asCoordinator.post('/api/v1/programmes', { template })).status).toBe(201);
}, 180_000);

afterAll(async () => {
  await api?.stop();
}, 60_000);

const item = (n: number) => `lancement~1/accord~1.1@habitant.${n}`;

/** A launched contract of one task, with so many residents. */
async function launched(residents: number, title = 'Un accord') {
  const people = await Promise.all(
    Array.from({ length: residents }, (_, n) => addPerson(api.host, `Habitant ${n + 1}`)),
  );
  const parties = [...people.map((person) => ({ role: 'habitant', person })), { role: 'ville', person: coordinator }];
  const draft = { programme: 'une-tache', title, parties };
  const drafted = await asCoordinator.post<{ id: string }>('/api/v1/contracts', draft, {
    'idempotency-key': randomId(),
  });
  expect(drafted.status).toBe(201);
  const { id } = drafted.body;
  const started = await asCoordinator.post(`/api/v1/contracts/${id}/launch`);
  expect(started).toMatchObject({ status: 200, body: { status: 'open' } });
  return { id, people };
}

describe('acting through the API', () => {
  it('launches a contract, shows the person what to do, takes the answer and shows it at once', async () => {
    const { id, people } = await launched(1);
    const resident = await signedIn(api.url, people[0] as string);
    const before = await resident.get<{ items: unknown[] }>(`/api/v1/contracts/${id}/items`);
    expect(before.body.items).toMatchObject([{ id: item(1), mine: true, verbs: ['complete', 'decline'], open: true }]);
    const answer = await resident.act<{ seq: number }>(id, { type: 'complete', item: item(1) });
    expect(answer).toMatchObject({ status: 200, body: { visible: true, items: [] } });
    const after = await resident.get(`/api/v1/contracts/${id}?minSeq=${answer.body.seq}`);
    expect(after.body).toMatchObject({ status: 'ended', seq: answer.body.seq, end: { outcome: 'completed' } });
  });

  it('takes the same act once, however often it is sent, also after the end', async () => {
    const { id, people } = await launched(1);
    const resident = await signedIn(api.url, people[0] as string);
    const key = randomId();
    const [first, second] = await Promise.all([
      resident.act<{ seq: number }>(id, { type: 'complete', item: item(1) }, key),
      resident.act<{ seq: number }>(id, { type: 'complete', item: item(1) }, key),
    ]);
    const third = await resident.act<{ seq: number }>(id, { type: 'complete', item: item(1) }, key);
    expect([first.status, second.status, third.status]).toEqual([200, 200, 200]);
    expect(second.body.seq).toBe(first.body.seq);
    expect(third.body.seq).toBe(first.body.seq);
  });

  it('refuses the same key for another act, and for another person', async () => {
    const { id, people } = await launched(2);
    const [first, second] = await Promise.all(people.map((person) => signedIn(api.url, person)));
    const key = randomId();
    expect((await first?.act(id, { type: 'complete', item: item(1) }, key))?.status).toBe(200);
    const other = await first?.act(id, { type: 'decline', item: item(1) }, key);
    expect(other).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    const elsewhere = await second?.act(id, { type: 'complete', item: item(1) }, key);
    expect(elsewhere).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  });

  it('says no in words when the rules say no', async () => {
    const { id, people } = await launched(2);
    const second = await signedIn(api.url, people[1] as string);
    const others = await second.act(id, { type: 'complete', item: item(1) });
    expect(others).toMatchObject({ status: 403, body: { code: 'ACTOR_NOT_IN_SEAT', status: 403 } });
    expect(others.headers.get('content-type')).toContain('application/problem+json');
    expect(others.body['title']).toBe('Cette étape attend une autre personne.');
    const stranger = await signedIn(api.url, await addPerson(api.host, 'Personne d’autre'));
    expect((await stranger.act(id, { type: 'complete', item: item(1) })).status).toBe(404);
  });

  it('takes 300 acts at once, none failed, none doubled', async () => {
    const { id } = await launched(1);
    const text = await asCoordinator.post(`/api/v1/contracts/${id}/texts`, { text: 'On avance.' });
    const begun = performance.now();
    const answers = await Promise.all(
      Array.from({ length: 300 }, async () => {
        const sent = performance.now();
        const answer = await asCoordinator.act<{ seq: number; visible: boolean }>(id, {
          type: 'comment',
          text: text.body,
        });
        return { ...answer, ms: performance.now() - sent };
      }),
    );
    const seconds = (performance.now() - begun) / 1000;
    const visible = answers.filter(({ body }) => body.visible).length;
    console.info(`300 acts at once: ${seconds.toFixed(1)} s, ${visible} visible in their own answer`);
    expect(answers.map(({ status }) => status).filter((status) => status !== 200)).toEqual([]);
    expect(new Set(answers.map(({ body }) => body.seq)).size).toBe(300);
  }, 60_000);

  it('costs little more than the update itself: the two side by side, in turns', async () => {
    const { id } = await launched(1);
    const text = (await asCoordinator.post(`/api/v1/contracts/${id}/texts`, { text: 'On avance.' })).body as TextRef;
    const handle = api.host.client.workflow.getHandle(contractWorkflowId(id));
    const comment = { type: 'comment', text } as const;
    const [bare, whole]: number[][] = [[], []];
    for (let n = 0; n < 60; n += 1) {
      bare?.push(await timed(() => send(handle, coordinator, comment)));
      whole?.push(await timed(() => asCoordinator.act(id, comment)));
    }
    const [update, act] = [percentile(bare ?? [], 0.5), percentile(whole ?? [], 0.5)];
    const p98 = percentile(whole ?? [], 0.98).toFixed(0);
    console.info(
      `an act alone, shown: p50 ${act.toFixed(0)} ms, p98 ${p98} ms; the bare update p50 ${update.toFixed(0)} ms`,
    );
  }, 60_000);
});

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
