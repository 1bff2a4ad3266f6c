import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tellReach } from '#messaging/tell-reach';
import { type Browser, signedIn } from '#tests/support/http-browser';
import { randomId } from '#tests/support/ids';
import { oneTaskTemplate } from '#tests/support/one-task-template';
import { addPerson as addReachable } from '#tests/support/outbox';
import { until } from '#tests/support/waiting';
import { reachTo } from '#worker/tell-contract';
import { addPerson, type RunningApi, startApi } from './running-api.ts';

let api: RunningApi;
let page: Browser;
let coordinator: string;

beforeAll(async () => {
  api = await startApi();
  coordinator = await addPerson(api.host, 'Solène Dupré', 'coordinator');
  page = await signedIn(api.url, coordinator);
  const published = await page.post('/api/v1/programmes', { template: JSON.stringify(oneTaskTemplate()) });
  expect(published).toMatchObject({ status: 201 });
}, 240_000);

afterAll(async () => {
  await api?.stop();
}, 60_000);

const log = { info: () => {}, warn: () => {} };

/** A rehearsal that runs with somebody who has an e-mail address and nothing else. */
async function runsWith(person: string): Promise<string> {
  const draft = {
    ...{ programme: 'une-tache', title: 'Un accord', rehearsal: true },
    parties: [
      { role: 'habitant', person },
      { role: 'ville', person: coordinator },
    ],
  };
  const key = { 'idempotency-key': randomId() };
  const { body } = await page.post<{ id: string }>('/api/v1/contracts', draft, key);
  expect((await page.post(`/api/v1/contracts/${body.id}/launch`)).status).toBe(200);
  return body.id;
}

describe('a number that somebody gives while contracts run with her', () => {
  it('R43b takes the reminder by a second way in each of them, instead of a call that the engine asks for', async () => {
    const { store, client } = api.host;
    const samira = await addReachable(store, { name: 'Samira', channels: ['mail'] });
    const contracts = [await runsWith(samira), await runsWith(samira)];
    const written = { email: null, phone: '+33 1 99 00 15 00', address: null, language: 'fr' };
    const known = (await page.get(`/api/v1/contracts/${contracts[0]}/people/${samira}`)).body;
    const given = { ...written, email: known['email'] };
    const answer = await page.ask('PUT', `/api/v1/contracts/${contracts[0]}/people/${samira}`, given);
    expect(answer.status).toBe(200);
    await tellReach(store, reachTo(client), log);
    expect(await store.people.withReachNews(1)).toEqual([]);

    for (const contract of contracts) {
      await page.post(`/api/v1/contracts/${contract}/clock`, { days: 16 });
      const rows = await until('the reminder by the second way', async () => {
        const found = (await store.outbox.ofContract(contract, 50)).rows.filter(({ channel }) => channel === 'second');
        return found.length > 0 && found;
      });
      expect(rows.map(({ person }) => person)).toEqual([samira]);
      const { rows: items } = await store.items.ofContract(contract, 50);
      expect(items.filter(({ about }) => about !== null && about !== undefined)).toEqual([]);
    }
  });

  it('is told again to whoever could not hear it', async () => {
    const { store } = api.host;
    const lucien = await addReachable(store, { name: 'Lucien', channels: ['mail'] });
    const contract = await runsWith(lucien);
    await store.people.update(lucien, { phone: '+33 1 99 00 15 01', channels: ['mail', 'call'] });
    const heard: string[] = [];
    const away = async () => Promise.reject(new Error('away'));
    await tellReach(store, away, log);
    await tellReach(store, async (id) => void heard.push(id), log);
    await tellReach(store, async (id) => void heard.push(id), log);
    expect(heard).toEqual([contract]);
  });
});
