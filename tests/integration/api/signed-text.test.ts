import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Browser, signedIn } from '#tests/support/http-browser';
import { randomId } from '#tests/support/ids';
import { oneTaskTemplate } from '#tests/support/one-task-template';
import { addPerson, type RunningApi, startApi } from './running-api.ts';

let api: RunningApi;
let asTown: Browser;
let asResident: Browser;
let contract: string;

beforeAll(async () => {
  api = await startApi();
  const town = await addPerson(api.host, 'Solène', 'coordinator');
  const resident = await addPerson(api.host, 'Samira');
  [asTown, asResident] = [await signedIn(api.url, town), await signedIn(api.url, resident)];
  const { nodes } = oneTaskTemplate();
  const toSign = nodes.map((node) => ({ ...node, kind: 'sign' as const }));
  const template = JSON.stringify(oneTaskTemplate({ id: 'a-signer', nodes: toSign as typeof nodes }));
  expect((await asTown.post('/api/v1/programmes', { template })).status).toBe(201);
  const parties = [
    { role: 'habitant', person: resident },
    { role: 'ville', person: town },
  ];
  const draft = { programme: 'a-signer', title: 'Un accord', parties };
  contract = (await asTown.post<{ id: string }>('/api/v1/contracts', draft, { 'idempotency-key': randomId() })).body.id;
  expect((await asTown.post(`/api/v1/contracts/${contract}/launch`)).status).toBe(200);
}, 180_000);

afterAll(async () => {
  await api?.stop();
}, 60_000);

it('signs the exact text that somebody read, and refuses when a promise was added meanwhile', async () => {
  const digest = async () =>
    (await asResident.get<{ digest: string }>(`/api/v1/contracts/${contract}/terms`)).body.digest;
  const sign = { type: 'sign', item: 'lancement~1/accord~1.1@habitant.1', method: 'code' } as const;
  const read = await digest();
  const text = (await asTown.post(`/api/v1/contracts/${contract}/texts`, { text: 'Prêter une salle.' })).body;
  const promise = { type: 'addRow', list: 'commitments', row: 'salle', values: { by: 'ville', text } };
  expect((await asTown.act(contract, promise)).status).toBe(200);
  expect(await asResident.act(contract, { ...sign, digest: read })).toMatchObject({
    status: 409,
    body: { code: 'SIGNED_TEXT_CHANGED' },
  });
  const [key, now] = [randomId(), await digest()];
  expect(now).not.toBe(read);
  expect((await asResident.act(contract, { ...sign, digest: now }, key)).status).toBe(200);
  // The same act under the same key is the same act, whatever was written since.
  expect((await asResident.act(contract, { ...sign, digest: now }, key)).status).toBe(200);
}, 60_000);
