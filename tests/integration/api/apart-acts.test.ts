import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apartTemplate } from '#tests/support/apart-template';
import { type Browser, signedIn } from '#tests/support/http-browser';
import { randomId } from '#tests/support/ids';
import { until } from '#tests/support/waiting';
import { addPerson, type RunningApi, startApi } from './running-api.ts';

/*
 * The acts that answer nothing: sharing one private thing, saying what a record should have said, handing something
 * on, saying when a service began, reminding by hand. Each through the API, and what the others then see.
 */
let api: RunningApi;
let asTown: Browser;
let asResident: Browser;
let asNeighbour: Browser;
let resident: string;
let contract: string;
let realToday: string;

beforeAll(async () => {
  api = await startApi();
  const town = await addPerson(api.host, 'Solène', 'coordinator');
  resident = await addPerson(api.host, 'Samira');
  const neighbour = await addPerson(api.host, 'Jeannot');
  [asTown, asResident, asNeighbour] = await Promise.all([
    signedIn(api.url, town),
    signedIn(api.url, resident),
    signedIn(api.url, neighbour),
  ]);
  const published = await asTown.post('/api/v1/programmes', { template: JSON.stringify(apartTemplate) });
  expect(published).toMatchObject({ status: 201 });
  const parties = [
    { role: 'habitant', person: resident },
    { role: 'habitant', person: neighbour },
    { role: 'ville', person: town },
  ];
  const draft = { programme: apartTemplate.id, title: 'Un accord', parties };
  const made = await asTown.post<{ id: string }>('/api/v1/contracts', draft, { 'idempotency-key': randomId() });
  contract = made.body.id;
  const launched = await asTown.post<{ today: string }>(`/api/v1/contracts/${contract}/launch`);
  expect(launched.status).toBe(200);
  realToday = launched.body.today;
}, 180_000);

afterAll(async () => {
  await api?.stop();
}, 60_000);

const path = (rest: string) => `/api/v1/contracts/${contract}${rest}`;
const keep = async (who: Browser, text: string) => (await who.post(path('/texts'), { text })).body;

type Visibility = {
  own: { what: string; cells: { value: unknown }[] }[];
  shared: { what: string; mine: boolean; purpose: string; cells: { value: unknown }[] }[];
};
const sightOf = async (who: Browser) => (await who.get<Visibility>(path('/visibility'))).body;

type Line = { seq: number; what: string; correctable: boolean; corrected: boolean; word: string | null };
const journalOf = async (who: Browser) => (await who.get<{ lines: Line[] }>(path('/journal'))).body.lines;

describe('sharing what is private, one thing at a time', () => {
  const what = 'row:suivi/r1';

  it('P2 offers a row to the person whom it names, and to nobody else; shared, the town reads it and its purpose', async () => {
    const row = { type: 'addRow', list: 'suivi', row: 'r1', values: { pour: resident, cout: 4_500 } };
    expect((await asTown.act(contract, row)).status).toBe(200);
    expect(await sightOf(asResident)).toMatchObject({
      own: [{ what, cells: [{ value: 'Samira' }, { value: 4_500 }] }],
      shared: [],
    });
    expect((await sightOf(asNeighbour)).own).toEqual([]);
    expect((await asTown.get(path('/lists/suivi'))).body).toMatchObject({ code: 'LIST_UNKNOWN' });
    const purpose = await keep(asResident, 'Demander une aide.');
    const share = { type: 'share', what, with: ['ville'], purpose };
    expect(await asNeighbour.act(contract, share)).toMatchObject({ status: 403 });
    expect((await asResident.act(contract, share)).status).toBe(200);
    const seen = await sightOf(asTown);
    expect(seen.shared).toMatchObject([
      { what, mine: false, purpose: 'Demander une aide.', cells: [{ value: 'Samira' }, { value: 4_500 }] },
    ]);
    expect((await asTown.get(path('/lists/suivi'))).body).toMatchObject({ rows: [{ id: 'r1' }] });
    expect((await sightOf(asResident)).own).toEqual([]);
  });

  it('P2 whoever shared it takes it back: the town reads it no more, and it may be shared again', async () => {
    expect(await asTown.act(contract, { type: 'unshare', what })).toMatchObject({ status: 403 });
    expect((await asResident.act(contract, { type: 'unshare', what })).status).toBe(200);
    expect((await sightOf(asTown)).shared).toEqual([]);
    expect((await asTown.get(path('/lists/suivi'))).body).toMatchObject({ code: 'LIST_UNKNOWN' });
    expect((await sightOf(asResident)).own).toMatchObject([{ what }]);
    expect(await asResident.act(contract, { type: 'unshare', what })).toMatchObject({ body: { code: 'NOT_SHARED' } });
  });

  it('nobody shares what they may not read themselves', async () => {
    const purpose = await keep(asTown, 'Par erreur.');
    const other = await asTown.act(contract, { type: 'share', what: 'row:suivi/r1', with: ['ville'], purpose });
    expect(other).toMatchObject({ status: 404, body: { code: 'NOTHING_TO_SHARE' } });
  });
});

describe('saying what a record should have said', () => {
  const paid = 'lancement~1/aide~1.1';

  it('R26 a payment recorded wrongly is corrected: the sum follows, the journal keeps both', async () => {
    expect((await asTown.act(contract, { type: 'recordPayment', item: paid, amount: 7_000 })).status).toBe(200);
    const line = (await journalOf(asTown)).find(({ word }) => word === 'recordPayment');
    expect(line).toMatchObject({ correctable: true, corrected: false });
    expect((await journalOf(asResident)).find(({ seq }) => seq === line?.seq)).toMatchObject({ correctable: false });
    const read = () => asTown.get<Record<string, unknown>>(path(`/corrections/${line?.seq}`));
    const before = await read();
    expect(before).toMatchObject({ status: 200, body: { item: paid, amount: 7_000, units: null, on: realToday } });
    expect((await asResident.get(path(`/corrections/${line?.seq}`))).status).toBe(404);
    const { item, record, person } = before.body as { item: string; record: number; person: { id: string } };
    const correct = async (amount: number, was: number) =>
      asTown.act(contract, {
        ...{ type: 'correct', item, record, person: person.id, said: { amount }, was },
        reason: await keep(asTown, 'Une faute de frappe.'),
      });
    expect((await correct(700, 7_000)).status).toBe(200);
    expect((await read()).body).toMatchObject({ amount: 700 });
    expect((await asTown.get(path('/record'))).body).toMatchObject({ ledger: { total: 700 } });
    expect((await journalOf(asTown)).find(({ seq }) => seq === line?.seq)).toMatchObject({ corrected: true });
    // What stands there now is what the next correction starts from.
    expect((await correct(70, 7_000)).body).toMatchObject({ code: 'RECORD_UNKNOWN' });
    expect((await correct(70, 700)).status).toBe(200);
    expect((await read()).body).toMatchObject({ amount: 70 });
  });

  it('R26 an outcome is no record to correct, and neither is what is not in the journal', async () => {
    expect((await asTown.get(path('/corrections/1'))).body).toMatchObject({ code: 'RECORD_UNKNOWN' });
    expect((await asTown.get(path('/corrections/99999'))).body).toMatchObject({ code: 'RECORD_UNKNOWN' });
    const line = (await journalOf(asTown)).find(({ word }) => word === 'recordPayment');
    const reason = await keep(asTown, 'Essai.');
    const moved = await asTown.act(contract, {
      ...{ type: 'correct', item: paid, record: line?.seq, person: resident, said: { units: 3 }, reason },
    });
    expect(moved.status).toBeGreaterThanOrEqual(400);
  });
});

describe('handing on, starting, reminding', () => {
  const mine = 'lancement~1/accord~1.1@habitant.1';
  type Item = { id: string; handTo: { name: string }[]; delegated: unknown; mine: boolean; people: { name: string }[] };
  const items = async (who: Browser) => (await who.get<{ items: Item[] }>(path('/items'))).body.items;

  it('R29 is offered to those of the same role, stays on the giver’s pages, and comes back', async () => {
    const [before] = await items(asResident);
    expect(before).toMatchObject({ id: mine, handTo: [{ name: 'Jeannot' }], delegated: null });
    const to = (before as unknown as { handTo: { id: string }[] }).handTo[0]?.id;
    expect((await asResident.act(contract, { type: 'delegate', item: mine, to })).status).toBe(200);
    const [given] = await items(asResident);
    expect(given).toMatchObject({ id: mine, mine: false, handTo: [], delegated: { to: { name: 'Jeannot' } } });
    expect((await items(asNeighbour)).map(({ id }) => id)).toContain(mine);
    const inbox = async () => (await asResident.get<{ handedOn: Item[]; items: Item[] }>('/api/v1/my/items')).body;
    expect(await inbox()).toMatchObject({ items: [], handedOn: [{ id: mine }] });
    expect((await asResident.act(contract, { type: 'takeBack', item: mine })).status).toBe(200);
    expect(await inbox()).toMatchObject({ items: [{ id: mine }], handedOn: [] });
  });

  it('R47 says once when a service really began', async () => {
    const start = { type: 'startService', item: 'lancement~1/paniers~1.1' };
    expect((await asTown.act(contract, start)).status).toBe(200);
    expect((await items(asTown)).find(({ id }) => id === start.item)).toMatchObject({ startedOn: realToday });
    expect((await asTown.act(contract, start)).body).toMatchObject({ code: 'SERVICE_ALREADY_STARTED' });
  });

  it('R43 a reminder by hand leaves as a message of its own, once a day', async () => {
    const remind = { type: 'remind', item: mine };
    expect((await asResident.act(contract, remind)).status).toBe(403);
    expect((await asTown.act(contract, remind)).status).toBe(200);
    expect((await asTown.act(contract, remind)).body).toMatchObject({ code: 'ALREADY_REMINDED' });
    await until('a message to Samira', async () => {
      const { body } = await asTown.get<{ messages: { person: { name: string }; why: string }[] }>(path('/messages'));
      return body.messages.some(({ person, why }) => person.name === 'Samira' && why === 'rung');
    });
  });
});
