import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, browser, signedIn } from '#tests/support/http-browser';
import { randomId } from '#tests/support/ids';
import { oneTaskTemplate } from '#tests/support/one-task-template';
import { addPerson, type RunningApi, startApi } from './running-api.ts';

let api: RunningApi;
let coordinator: string;
let resident: string;
let asCoordinator: Browser;
let asResident: Browser;

beforeAll(async () => {
  api = await startApi();
  coordinator = await addPerson(api.host, 'Solène', 'coordinator');
  resident = await addPerson(api.host, 'Samira');
  asCoordinator = await signedIn(api.url, coordinator);
  asResident = await signedIn(api.url, resident);
  const template = JSON.stringify(oneTaskTemplate());
  expect((await asCoordinator.post('/api/v1/programmes', { template })).status).toBe(201);
}, 180_000);

afterAll(async () => {
  await api?.stop();
}, 60_000);

const ITEM = 'lancement~1/accord~1.1@habitant.1';
const parties = () => [
  { role: 'habitant', person: resident },
  { role: 'ville', person: coordinator },
];

async function drafted(change: object = {}, key = randomId()) {
  const draft = { programme: 'une-tache', title: 'Un accord', parties: parties(), ...change };
  return asCoordinator.post<{ id: string; code?: string }>('/api/v1/contracts', draft, { 'idempotency-key': key });
}

async function launched(change: object = {}): Promise<string> {
  const { id } = (await drafted(change)).body;
  expect((await asCoordinator.post(`/api/v1/contracts/${id}/launch`)).status).toBe(200);
  return id;
}

describe('drafting and launching', () => {
  it('makes one contract of the same request sent twice, and refuses another under the same key', async () => {
    const key = randomId();
    const [first, second] = [await drafted({}, key), await drafted({}, key)];
    expect(second.body.id).toBe(first.body.id);
    expect(await drafted({ title: 'Un autre' }, key)).toMatchObject({
      status: 409,
      body: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });

  it('runs the version and the days off that were chosen, and refuses those that nobody knows', async () => {
    const id = await launched({ version: 1, territory: 'FR-67', goodFriday: false });
    const draft = await asCoordinator.get(`/api/v1/contracts/${id}/draft`);
    expect(draft.body).toMatchObject({ version: 1, territory: 'FR-67', goodFriday: false });
    const contract = await api.host.store.contracts.find(id);
    const program = await api.host.store.programs.find(contract?.program ?? '');
    expect(program?.calendar).toEqual({ territory: 'FR-67', goodFriday: false });
    expect(await drafted({ version: 99 })).toMatchObject({ status: 404, body: { code: 'PROGRAMME_UNKNOWN' } });
    expect((await drafted({ territory: 'XX-1' })).status).toBe(422);
  });

  it('shows a draft to whoever made it and to nobody else, until it is launched', async () => {
    const { id } = (await drafted()).body;
    expect((await asCoordinator.get(`/api/v1/contracts/${id}`)).body).toMatchObject({ status: 'draft', seq: 0 });
    expect((await asResident.get(`/api/v1/contracts/${id}`)).status).toBe(404);
    const again = await Promise.all([1, 2].map(() => asCoordinator.post(`/api/v1/contracts/${id}/launch`)));
    expect(again.map(({ status }) => status)).toEqual([200, 200]);
    expect((await asResident.get(`/api/v1/contracts/${id}`)).body).toMatchObject({ status: 'open' });
  });

  it('writes down people who have no address, and nobody when the whole is refused', async () => {
    const before = await api.host.store.people.count();
    const noTown = [{ role: 'habitant', person: { name: 'Jeannot', email: null } }];
    expect(await drafted({ parties: noTown })).toMatchObject({ status: 422, body: { code: 'ROLE_BELOW_MINIMUM' } });
    expect(await api.host.store.people.count()).toBe(before);
    const id = await launched({ parties: [...noTown, { role: 'ville', person: coordinator }] });
    expect(await api.host.store.people.count()).toBe(before + 1);
    const { body } = await asCoordinator.get<{ parties: { person: { name: string } }[] }>(`/api/v1/contracts/${id}`);
    expect(body.parties.map(({ person }) => person.name)).toEqual(['Jeannot', 'Solène']);
  });

  it('refuses a template that cannot be read, and one that would run into a wall', async () => {
    const publish = (template: string) => asCoordinator.post<{ code: string }>('/api/v1/programmes', { template });
    expect(await publish('{"format":"trame/1"')).toMatchObject({ status: 422, body: { code: 'TEMPLATE_REFUSED' } });
    const { nodes } = oneTaskTemplate();
    const lost = oneTaskTemplate({
      id: 'perdue',
      nodes: nodes.map((node) => ({ ...node, who: [{ role: 'personne' }] })),
    });
    expect(await publish(JSON.stringify(lost))).toMatchObject({
      status: 422,
      body: { code: 'TEMPLATE_NOT_PUBLISHABLE' },
    });
    expect((await asCoordinator.get('/api/v1/programmes/perdue')).status).toBe(404);
  });
});

describe('a rehearsal', () => {
  it('moves to a day, shows what fell on the way, and does not go back', async () => {
    const id = await launched({ rehearsal: true });
    const before = await asCoordinator.get<{ today: string }>(`/api/v1/contracts/${id}`);
    const moved = await asCoordinator.post<{ today: string; now: string }>(`/api/v1/contracts/${id}/clock`, {
      days: 9,
    });
    expect(moved.status).toBe(200);
    expect(Date.parse(moved.body.today) - Date.parse(before.body.today)).toBe(9 * 86_400_000);
    expect(moved.body.now).toMatch(/T12:00/);
    const list = await asCoordinator.get<{ contracts: { id: string; today: string }[] }>('/api/v1/contracts');
    expect(list.body.contracts.find((line) => line.id === id)).toMatchObject({ today: moved.body.today });
    const { body } = await asResident.get<{ lines: { what: string }[] }>(`/api/v1/contracts/${id}/journal`);
    expect(body.lines.filter(({ what }) => what === 'RungFell').length).toBeGreaterThan(0);
    const again = await asCoordinator.post(`/api/v1/contracts/${id}/clock`, { to: moved.body.today });
    expect(again).toMatchObject({ status: 200, body: { today: moved.body.today } });
    const back = await asCoordinator.post(`/api/v1/contracts/${id}/clock`, { to: before.body.today });
    expect(back).toMatchObject({ status: 422, body: { code: 'CLOCK_NOT_FORWARD' } });
    const far = await asCoordinator.post(`/api/v1/contracts/${id}/clock`, { to: '2199-01-01' });
    expect(far).toMatchObject({ status: 422, body: { code: 'CLOCK_TOO_FAR' } });
  });

  it('takes acts in its own time', async () => {
    const id = await launched({ rehearsal: true });
    const { body } = await asCoordinator.post<{ today: string }>(`/api/v1/contracts/${id}/clock`, { days: 5 });
    const early = await asResident.act(id, { type: 'complete', item: ITEM, on: body.today });
    expect(early.status).toBe(200);
    const ended = await asCoordinator.get(`/api/v1/contracts/${id}`);
    expect(ended.body).toMatchObject({ status: 'ended', today: body.today, end: { on: body.today } });
    expect(await asCoordinator.post(`/api/v1/contracts/${id}/clock`, { days: 1 })).toMatchObject({ status: 409 });
  });

  it('is thrown away once it is over, and nothing of it is left', async () => {
    const id = await launched({ rehearsal: true });
    const away = () => asCoordinator.ask('DELETE', `/api/v1/contracts/${id}/rehearsal`);
    expect(await away()).toMatchObject({ status: 409, body: { code: 'REHEARSAL_RUNS' } });
    const cancelled = await asCoordinator.post(
      `/api/v1/contracts/${id}/cancel`,
      { reason: 'Pour voir.' },
      { 'idempotency-key': randomId() },
    );
    expect(cancelled).toMatchObject({ status: 200, body: { status: 'ended' } });
    expect((await asResident.ask('DELETE', `/api/v1/contracts/${id}/rehearsal`)).status).toBe(403);
    expect((await away()).status).toBe(204);
    expect((await asCoordinator.get(`/api/v1/contracts/${id}`)).status).toBe(404);
    const left = await Promise.all(
      ['journal', 'items', 'outbox', 'notes', 'files'].map((name) =>
        api.host.store.connection.collection(name).countDocuments({ contract: id }),
      ),
    );
    expect(left).toEqual([0, 0, 0, 0, 0]);
    const real = await launched();
    expect(await asCoordinator.ask('DELETE', `/api/v1/contracts/${real}/rehearsal`)).toMatchObject({
      status: 409,
      body: { code: 'NOT_A_REHEARSAL' },
    });
  });

  it('is the only kind of contract that moves, and only for whoever coordinates', async () => {
    const real = await launched();
    expect(await asCoordinator.post(`/api/v1/contracts/${real}/clock`, { days: 1 })).toMatchObject({
      status: 409,
      body: { code: 'NOT_A_REHEARSAL' },
    });
    const rehearsal = await launched({ rehearsal: true });
    expect((await asResident.post(`/api/v1/contracts/${rehearsal}/clock`, { days: 1 })).status).toBe(403);
  });
});

describe('reading', () => {
  it('says what is coming, why it waits, and what happened, in words', async () => {
    const id = await launched();
    const dates = await asResident.get<{ coming: unknown[] }>(`/api/v1/contracts/${id}/dates`);
    expect(dates.body.coming).toMatchObject([
      { what: 'due', held: true, step: { node: 'accord' } },
      { what: 'end', held: false },
    ]);
    const why = await asResident.get<{ explanations: { thing: string }[] }>(`/api/v1/contracts/${id}/explain`);
    expect(why.body.explanations.find(({ thing }) => thing === ITEM)).toMatchObject({
      waits: [{ for: 'people', people: [{ name: 'Samira' }] }],
      byItself: { what: 'reminder' },
    });
    const journal = await asResident.get<{ lines: { what: string }[] }>(`/api/v1/contracts/${id}/journal`);
    expect(journal.body.lines.map(({ what }) => what)).toContain('ContractOpened');
  });

  it('lists the contracts of a person and of nobody else', async () => {
    const id = await launched();
    const stranger = await signedIn(api.url, await addPerson(api.host, 'Une autre', 'coordinator'));
    const idsOf = async (page: Browser) =>
      (await page.get<{ contracts: { id: string }[] }>('/api/v1/contracts')).body.contracts.map(
        (contract) => contract.id,
      );
    expect(await idsOf(asResident)).toContain(id);
    expect(await idsOf(asCoordinator)).toContain(id);
    expect(await idsOf(stranger)).toEqual([]);
    for (const rest of ['', '/items', '/journal', '/dates', '/explain'])
      expect((await stranger.get(`/api/v1/contracts/${id}${rest}`)).status).toBe(404);
    expect((await asResident.get(`/api/v1/contracts/${id}/items?of=all`)).status).toBe(403);
    expect((await browser(api.url).get(`/api/v1/contracts/${id}`)).status).toBe(401);
  });

  it('keeps what somebody wrote apart, and shows it to whom it may concern', async () => {
    const parties3 = [...parties(), { role: 'habitant', person: await addPerson(api.host, 'Aïcha') }];
    const id = await launched({ parties: parties3 });
    const text = (await asResident.post(`/api/v1/contracts/${id}/texts`, { text: 'Je suis malade.' })).body;
    expect((await asResident.act(id, { type: 'decline', item: ITEM, reason: text })).status).toBe(200);
    const texts = async (page: Browser) =>
      (await page.get<{ lines: { text: string | null }[] }>(`/api/v1/contracts/${id}/journal`)).body.lines.flatMap(
        (line) => line.text ?? [],
      );
    expect(await texts(asResident)).toEqual(['Je suis malade.']);
    expect(await texts(asCoordinator)).toEqual(['Je suis malade.']);
    const asOther = await signedIn(api.url, parties3[2]?.person as string);
    expect(await texts(asOther)).toEqual([]);
    const facts = JSON.stringify(await api.host.store.journal.page(id, 0, 1_000));
    expect(facts).not.toContain('malade');
  });
});

describe('abuse of a contract', () => {
  it('103 106 refuses what is done twice, what is to come, and what is over', async () => {
    const id = await launched({
      parties: [...parties(), { role: 'habitant', person: await addPerson(api.host, 'Aïcha') }],
    });
    const future = await asResident.act(id, { type: 'complete', item: ITEM, on: '2199-12-31' });
    expect(future).toMatchObject({ status: 422, body: { code: 'DATE_IN_FUTURE' } });
    expect((await asResident.act(id, { type: 'complete', item: ITEM })).status).toBe(200);
    expect(await asResident.act(id, { type: 'complete', item: ITEM })).toMatchObject({
      status: 409,
      body: { code: 'ITEM_CLOSED' },
    });
    expect(await asResident.act(id, { type: 'complete', item: 'nowhere~1/nothing~1.1' })).toMatchObject({
      status: 404,
    });
    expect(
      await asCoordinator.act(id, {
        type: 'close',
        outcome: 'closed',
        reason: { id: randomId(), digest: 'a'.repeat(64) },
      }),
    ).toMatchObject({
      status: 422,
      body: { code: 'VALUE_INVALID' },
    });
  });

  it('97 shows nothing more to somebody who has left', async () => {
    const leaver = await addPerson(api.host, 'Quelqu’un');
    const id = await launched({ parties: [...parties(), { role: 'habitant', person: leaver }] });
    const page = await signedIn(api.url, leaver);
    expect((await page.get(`/api/v1/contracts/${id}`)).status).toBe(200);
    const left = await asCoordinator.act<{ seq: number }>(id, { type: 'releaseParty', seat: 'habitant.2' });
    expect(left.status).toBe(200);
    expect((await page.get(`/api/v1/contracts/${id}`)).status).toBe(404);
    expect((await page.act(id, { type: 'complete', item: 'lancement~1/accord~1.1@habitant.2' })).status).toBe(404);
  });

  it('acts for somebody with their agreement only from a coordinating seat, and says so for ever', async () => {
    const other = await addPerson(api.host, 'Aïcha');
    const id = await launched({ parties: [...parties(), { role: 'habitant', person: other }] });
    const item = 'lancement~1/accord~1.1@habitant.2';
    const forOther = { type: 'complete', item, for: other, channel: 'phone' };
    expect(await asResident.act(id, forOther)).toMatchObject({ status: 403, body: { code: 'ACTOR_NOT_ALLOWED' } });
    expect((await asCoordinator.act(id, forOther)).status).toBe(200);
    const { body } = await asResident.get<{ lines: object[] }>(`/api/v1/contracts/${id}/journal`);
    expect(body.lines).toContainEqual(
      expect.objectContaining({
        what: 'ItemAnswered',
        channel: 'phone',
        by: expect.objectContaining({ name: 'Solène' }),
        for: expect.objectContaining({ name: 'Aïcha' }),
      }),
    );
  });
});

describe('the size of a table', () => {
  it('111 refuses nobody at all, and more people than a role has places', async () => {
    expect(await drafted({ parties: [] })).toMatchObject({ status: 422, body: { code: 'ROLE_BELOW_MINIMUM' } });
    const crowd = Array.from({ length: 500 }, (_, n) => ({ role: 'habitant', person: { name: `Habitant ${n}` } }));
    const town = { role: 'ville', person: coordinator };
    expect(await drafted({ parties: [...crowd, town] })).toMatchObject({ status: 409, body: { code: 'ROLE_FULL' } });
  });
});
