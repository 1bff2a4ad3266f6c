import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Today } from '#api/board/today';
import { type Browser, signedIn } from '#tests/support/http-browser';
import { randomId } from '#tests/support/ids';
import { oneTaskTemplate } from '#tests/support/one-task-template';
import { addPerson as addReachable, outboxForTest } from '#tests/support/outbox';
import { type SmtpSink, startSmtpSink } from '#tests/support/smtp-sink';
import { until } from '#tests/support/waiting';
import { addPerson, type RunningApi, startApi } from './running-api.ts';

let api: RunningApi;
let sinks: { real: SmtpSink; catcher: SmtpSink };
let outbox: ReturnType<typeof outboxForTest>;
let page: Browser;
let coordinator: string;

beforeAll(async () => {
  api = await startApi();
  sinks = { real: await startSmtpSink(), catcher: await startSmtpSink() };
  outbox = outboxForTest(api.host.store, sinks, { now: Date.now, set: () => {} });
  coordinator = await addPerson(api.host, 'Solène Dupré', 'coordinator');
  page = await signedIn(api.url, coordinator);
  const published = await page.post('/api/v1/programmes', { template: JSON.stringify(oneTaskTemplate()) });
  expect(published).toMatchObject({ status: 201 });
}, 240_000);

afterAll(async () => {
  outbox?.close();
  await Promise.all([sinks?.real.stop(), sinks?.catcher.stop()]);
  await api?.stop();
}, 60_000);

describe('somebody who has a telephone and nothing else', () => {
  it('R43 becomes a call to make the day her reminder is due, and not before', async () => {
    const { store } = api.host;
    const samira = await addReachable(store, {
      name: 'Samira',
      email: null,
      phone: '+33 1 99 00 15 00',
      channels: ['call'],
    });
    const draft = {
      ...{ programme: 'une-tache', title: 'Un accord', rehearsal: true },
      parties: [
        { role: 'habitant', person: samira },
        { role: 'ville', person: coordinator },
      ],
    };
    const key = { 'idempotency-key': randomId() };
    const { body } = await page.post<{ id: string }>('/api/v1/contracts', draft, key);
    const contract = `/api/v1/contracts/${body.id}`;
    expect((await page.post(`${contract}/launch`)).status).toBe(200);
    const byHand = async () => {
      await outbox.drain();
      const { needs } = (await page.get<Today>('/api/v1/board/today')).body;
      return needs.filter(({ code }) => code === 'byHand');
    };
    expect(await byHand()).toEqual([]);

    await page.post(`${contract}/clock`, { days: 5 });
    const [need] = await until('the call', async () => {
      const found = await byHand();
      return found.length > 0 && found;
    });
    expect(need).toMatchObject({
      ...{ contract: { id: body.id, rehearsal: true }, people: [{ name: 'Samira' }], step: { node: 'accord' } },
      delivery: { phone: '+33 1 99 00 15 00', lines: [{ why: 'rung' }] },
    });
    expect([sinks.real.received, sinks.catcher.received]).toEqual([[], []]);

    const place = `${contract}/deliveries/${need?.delivery?.id}`;
    expect((await page.post(place, { how: 'called' }, { 'idempotency-key': randomId() })).status).toBe(200);
    expect(await byHand()).toEqual([]);
  }, 120_000);
});
