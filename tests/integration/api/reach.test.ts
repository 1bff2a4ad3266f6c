import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Reach } from '#api/people/reach';
import type { PersonChoice } from '#api/presenters/people';
import { type Browser, signedIn } from '#tests/support/http-browser';
import { randomId } from '#tests/support/ids';
import { oneTaskTemplate } from '#tests/support/one-task-template';
import { addPerson, type RunningApi, startApi } from './running-api.ts';

let api: RunningApi;
let asSolene: Browser;
let asSamira: Browser;
let samira: string;
let solene: string;
let contract: string;

beforeAll(async () => {
  api = await startApi();
  samira = await addPerson(api.host, 'Samira Élan');
  solene = await addPerson(api.host, 'Solène Dupré', 'coordinator');
  [asSolene, asSamira] = [await signedIn(api.url, solene), await signedIn(api.url, samira)];
  await asSolene.post('/api/v1/programmes', { template: JSON.stringify(oneTaskTemplate()) });
  const draft = {
    ...{ programme: 'une-tache', title: 'Un accord', rehearsal: true },
    parties: [
      { role: 'habitant', person: samira },
      { role: 'ville', person: solene },
    ],
  };
  const key = { 'idempotency-key': randomId() };
  const { body } = await asSolene.post<{ id: string }>('/api/v1/contracts', draft, key);
  contract = `/api/v1/contracts/${body.id}`;
  expect((await asSolene.post(`${contract}/launch`)).status).toBe(200);
}, 240_000);
afterAll(async () => {
  await api?.stop();
}, 60_000);

const meets = (who: Browser, person: object, key = randomId()) =>
  who.post<{ person: PersonChoice }>(`${contract}/people`, person, { 'idempotency-key': key });

describe('somebody whom nobody here knew', () => {
  it('R31 is written down with a name alone, joins the contract that runs, and is found by the others', async () => {
    const met = await meets(asSolene, { name: 'Perrine Aubelac' });
    expect(met).toMatchObject({ status: 201, body: { person: { name: 'Perrine Aubelac', hasMail: false } } });
    const act = { type: 'replaceParty', seat: 'habitant.1', person: met.body.person.id };
    const joined = await asSolene.post(`${contract}/acts`, act, { 'idempotency-key': randomId() });
    expect(joined.status).toBe(200);
    const found = await asSolene.get<{ people: PersonChoice[] }>('/api/v1/people?search=aub%20perr');
    expect(found.body.people.map(({ name }) => name)).toEqual(['Perrine Aubelac']);
    await asSolene.post(`${contract}/acts`, { ...act, person: samira }, { 'idempotency-key': randomId() });
  });

  it('is one person however often the same request comes, and whoever has that address already is meant', async () => {
    const key = randomId();
    const [one, again] = [
      await meets(asSolene, { name: 'Noël Tarbel', email: 'noel@personne.test' }, key),
      await meets(asSolene, { name: 'Noël Tarbel', email: 'noel@personne.test' }, key),
    ];
    expect(again.body.person.id).toBe(one.body.person.id);
    const byAddress = await meets(asSolene, { name: 'N. Tarbel', email: 'NOEL@personne.test' });
    expect(byAddress.body.person).toMatchObject({ id: one.body.person.id, name: 'Noël Tarbel' });
  });

  it('is written down by nobody but whoever coordinates', async () => {
    expect(await meets(asSamira, { name: 'Quelqu’un' })).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
  });
});

describe('where somebody at the table is reached', () => {
  const reachOf = (person: string) => `${contract}/people/${person}`;
  const written = { email: null, phone: '+33 1 99 00 15 00', address: '1 rue du Métier', language: 'en' };
  const writes = (who: Browser, person: string, given: object) => who.ask('PUT', reachOf(person), given);

  it('is written by whoever coordinates, and becomes a way that she may choose among her reminders', async () => {
    expect(await writes(asSolene, samira, written)).toMatchObject({ status: 200, body: written });
    expect((await asSolene.get<Reach>(reachOf(samira))).body).toMatchObject(written);
    const { body } = await asSamira.get<{ channels: string[] }>('/api/v1/my/reminders');
    expect(body.channels).toEqual(['call', 'letter']);
    await writes(asSolene, samira, { ...written, address: null });
    expect((await asSamira.get('/api/v1/my/reminders')).body).toMatchObject({ channels: ['call'] });
  });

  it('never becomes the address of somebody else', async () => {
    await api.host.store.people.update(solene, { email: 'solene@personne.test' });
    const taken = await writes(asSolene, samira, { ...written, email: 'Solene@personne.test' });
    expect(taken).toMatchObject({ status: 409, body: { code: 'EMAIL_TAKEN' } });
    expect((await asSolene.get<Reach>(reachOf(samira))).body.email).toBeNull();
  });

  it('is no way in to somebody who has a duty on the platform: her e-mail address stays', async () => {
    const { body } = await asSolene.get<Reach>(reachOf(solene));
    expect(body.mayChangeEmail).toBe(false);
    const moved = await writes(asSolene, solene, { ...written, email: 'autre@personne.test' });
    expect(moved).toMatchObject({ status: 403, body: { code: 'EMAIL_NOT_YOURS_TO_CHANGE' } });
    expect((await asSolene.get<Reach>(reachOf(solene))).body.email).toBe('solene@personne.test');
    const called = await writes(asSolene, solene, { ...written, email: 'solene@personne.test' });
    expect(called).toMatchObject({ status: 200, body: { phone: written.phone } });
  });

  it('is shown to nobody else at the table, and of nobody who does not sit there', async () => {
    expect(await asSamira.get(reachOf(samira))).toMatchObject({ status: 403 });
    const elsewhere = await addPerson(api.host, 'Odile Stern');
    expect(await asSolene.get(reachOf(elsewhere))).toMatchObject({ status: 404 });
    expect(await writes(asSolene, elsewhere, written)).toMatchObject({ status: 404 });
  });

  it('is noted when somebody writes it', async () => {
    const looks = await api.host.store.connection.collection('accessLog').find({ person: solene }).toArray();
    expect(looks.map(({ what }) => what)).toEqual(expect.arrayContaining(['contract.reach', 'contract.writeReach']));
  });
});

describe('whoever launched a contract without a seat in it', () => {
  it('sees all of it, and is told that she cannot act', async () => {
    const maud = await addPerson(api.host, 'Maud Zell');
    const draft = {
      ...{ programme: 'une-tache', title: 'Sans moi', rehearsal: true },
      parties: [
        { role: 'habitant', person: samira },
        { role: 'ville', person: maud },
      ],
    };
    const key = { 'idempotency-key': randomId() };
    const { body } = await asSolene.post<{ id: string }>('/api/v1/contracts', draft, key);
    const path = `/api/v1/contracts/${body.id}`;
    await asSolene.post(`${path}/launch`);
    const hers = await asSolene.get<{ my: object }>(path);
    expect(hers.body.my).toEqual({ roles: [], coordinates: true, steers: false, reaches: true });
    const seated = await signedIn(api.url, maud);
    expect((await seated.get<{ my: object }>(path)).body.my).toMatchObject({ coordinates: true, steers: true });
    const act = { type: 'suspend', reason: { id: 'a'.repeat(32), digest: 'b'.repeat(64) } };
    const refused = await asSolene.post(`${path}/acts`, act, { 'idempotency-key': randomId() });
    expect(refused).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
  });
});
