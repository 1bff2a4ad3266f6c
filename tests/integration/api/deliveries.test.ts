import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createApp } from '#api/app';
import type { Today } from '#api/board/today';
import type { DeliveryView } from '#api/deliveries/delivery-view';
import type { DeliveryPage } from '#api/deliveries/read-delivery';
import type { MessageView } from '#api/room/messages';
import { serve } from '#api/serve';
import { project } from '#engine/projection/project';
import { sweepDeliveries } from '#messaging/sweep-deliveries';
import type { FactBody } from '#schema/facts';
import type { Template } from '#schema/template';
import { watchNews } from '#store/news-stream';
import { openStore, type Store } from '#store/open-store';
import { createProjector } from '#store/projector';
import { fakePorts } from '#tests/api/fake-ports';
import { answeredFacts, facts, openingFacts, rungFell } from '#tests/support/facts';
import { type Browser, signedIn } from '#tests/support/http-browser';
import { randomId } from '#tests/support/ids';
import { oneTaskTemplate } from '#tests/support/one-task-template';
import { addPerson, outboxForTest, type TestClock, testClock } from '#tests/support/outbox';
import { servicesForTest } from '#tests/support/services';
import { type SmtpSink, startSmtpSink } from '#tests/support/smtp-sink';
import { draftContract } from '#tests/support/store';
import { until } from '#tests/support/waiting';

// A machine shared with other work answers slowly at times.
jest.setTimeout(30_000);

const AT = Date.UTC(2027, 0, 4, 9);
const [task] = oneTaskTemplate().nodes;
const SECRET = oneTaskTemplate({
  id: 'en-secret',
  nodes: [{ ...task, visibleTo: ['habitant'] } as Template['nodes'][number]],
});
/** Another programme, with something else to do. */
const NEWS = oneTaskTemplate({
  id: 'une-visite',
  nodes: [{ ...task, title: { fr: 'Venir voir', en: 'Come and see' } } as Template['nodes'][number]],
});

let services: Awaited<ReturnType<typeof servicesForTest<'mongo'>>>;
let store: Store;
let projector: ReturnType<typeof createProjector>;
let api: Awaited<ReturnType<typeof serve>>;
let sinks: { real: SmtpSink; catcher: SmtpSink };
let clock: TestClock;
let outbox: ReturnType<typeof outboxForTest>;

beforeAll(async () => {
  services = await servicesForTest('mongo');
  store = await openStore(services.mongo.uri);
  projector = createProjector(store.connection, { project });
  for (const template of [oneTaskTemplate(), SECRET, NEWS]) await store.templateVersions.publish(template, 'test', AT);
  sinks = { real: await startSmtpSink(), catcher: await startSmtpSink() };
  const ports = fakePorts({ store, clock: () => clock.now() });
  api = await serve(createApp(ports), { host: '127.0.0.1', port: 0 });
}, 120_000);

beforeEach(() => {
  clock = testClock('2027-01-07T08:00:00Z');
  outbox = outboxForTest(store, sinks, clock);
});

afterEach(() => outbox.close());

afterAll(async () => {
  await api?.stop();
  await Promise.all([sinks?.real.stop(), sinks?.catcher.stop()]);
  await store?.close();
  await services?.[Symbol.asyncDispose]();
});

type Case = {
  id: string;
  resident: string;
  coordinator: string;
  more: (...bodies: FactBody[]) => Promise<void>;
};

/** A contract in which somebody who is reached by telephone has one thing to do. */
async function contractOf(given: { resident?: string; template?: Template; coordinator?: string } = {}): Promise<Case> {
  const resident = given.resident ?? (await phoneOnly());
  const { template = oneTaskTemplate() } = given;
  const { id, coordinator } = await draftContract(store, { ...given, residents: [resident], template });
  if (given.coordinator === undefined)
    await addPerson(store, { _id: coordinator, name: 'Solène', duties: ['coordinator'] });
  let seq = 0;
  const append = async (at: number, ...bodies: FactBody[]) => {
    await projector.apply(id, facts(at, bodies, seq + 1));
    seq += bodies.length;
  };
  const opening = openingFacts(resident, coordinator, AT);
  await projector.apply(id, opening);
  seq = opening.length;
  return { id, resident, coordinator, more: (...bodies) => append(clock.now(), ...bodies) };
}

const phoneOnly = () =>
  addPerson(store, { name: 'Jeannot', email: null, phone: '+33 1 99 00 16 00', channels: ['call'] });

/** The same, and a reminder that is due has been left to people. */
async function called(given: Parameters<typeof contractOf>[0] = {}): Promise<Case & { page: Browser }> {
  const made = await contractOf(given);
  await made.more(rungFell(made.resident, 0, '2027-01-07'));
  await outbox.drain();
  return { ...made, page: await signedIn(`http://127.0.0.1:${api.port}`, made.coordinator) };
}

const as = (person: string) => signedIn(`http://127.0.0.1:${api.port}`, person);
const needs = async (page: Browser) => {
  const { body } = await page.get<Today>('/api/v1/board/today');
  return body.needs.filter(({ code }) => code === 'byHand');
};
const mine = async (page: Browser): Promise<DeliveryView[]> =>
  (await page.get<{ deliveries: DeliveryView[] }>('/api/v1/deliveries')).body.deliveries;
const placeOf = ({ id, contract }: DeliveryView) => `/api/v1/contracts/${contract.id}/deliveries/${id}`;
const tells = (page: Browser, delivery: DeliveryView, how: string, word?: string, key = randomId()) =>
  page.post<DeliveryPage & { code: string; details: Record<string, unknown> }>(
    placeOf(delivery),
    { how, ...(word === undefined ? {} : { word }) },
    { 'idempotency-key': key },
  );
const only = async (page: Browser): Promise<DeliveryView> => {
  const found = await mine(page);
  expect(found).toHaveLength(1);
  return found[0] as DeliveryView;
};
const inRoom = async (page: Browser, contract: string): Promise<MessageView[]> =>
  (await page.get<{ messages: MessageView[] }>(`/api/v1/contracts/${contract}/messages`)).body.messages;

describe('a reminder that no machine can deliver', () => {
  it('is a need of the coordinator: whom to call, at which number, about what and until when', async () => {
    const { page, id, resident } = await called();
    const [need, ...others] = await needs(page);
    expect(others).toEqual([]);
    expect(need).toMatchObject({
      ...{ act: 'tell', contract: { id }, date: '2027-01-14', days: -7, people: [{ id: resident, name: 'Jeannot' }] },
      ...{ step: { node: 'accord' }, delivery: { channel: 'call', phone: '+33 1 99 00 16 00', trials: [] } },
    });
    const { body } = await page.get<DeliveryPage>(placeOf(need?.delivery as DeliveryView));
    expect(body.words).toMatchObject({ language: 'fr', greeting: 'Bonjour Jeannot, ici Solène.' });
    expect(body.words?.said).toEqual(['Dire ce qui compte. Avant jeudi 14 janvier.']);
  });

  it('for somebody reached by post is a letter in their language, with the address', async () => {
    const address = '1 rue du Métier, 00000 Val-sur-Trame';
    const resident = await addPerson(store, {
      name: 'Ann',
      email: null,
      address,
      channels: ['letter'],
      language: 'en',
    });
    const { page } = await called({ resident });
    const delivery = await only(page);
    expect(delivery).toMatchObject({ channel: 'letter', address, phone: null });
    const { body } = await page.get<DeliveryPage>(placeOf(delivery));
    expect(body.words).toMatchObject({ language: 'en', greeting: 'Hello Ann,' });
    expect(body.words?.said).toEqual(['Say what matters. Before Thursday 14 January.']);
    expect(body.words?.closing.join(' ')).toContain('Solène');
  });

  it('that was tried stays, and the next colleague sees who tried, when, and what they noted', async () => {
    const { page, coordinator } = await called();
    const delivery = await only(page);
    expect((await tells(page, delivery, 'notReached', 'Le soir de préférence.')).status).toBe(200);
    clock.set('2027-01-08T09:00:00Z');
    const nextDay = await as(coordinator);
    await tells(nextDay, delivery, 'notReached');
    const by = { id: coordinator, name: 'Solène', organisation: null };
    expect((await only(nextDay)).trials).toEqual([
      { on: '2027-01-07', by, word: 'Le soir de préférence.' },
      { on: '2027-01-08', by, word: null },
    ]);
  });

  it('that was told is gone from the day, and the room says who told it, when, after how many trials', async () => {
    const { page: before, id, resident, coordinator } = await called();
    const delivery = await only(before);
    await tells(before, delivery, 'notReached', 'Sa ligne ne répond pas.');
    expect(await inRoom(before, id)).toMatchObject([{ state: 'byHand', hand: { delivery: delivery.id } }]);
    clock.set('2027-01-08T09:00:00Z');
    const page = await as(coordinator);
    expect((await tells(page, delivery, 'called')).body.delivery).toMatchObject({ state: 'done', phone: null });
    expect(await mine(page)).toEqual([]);
    expect(await needs(page)).toEqual([]);
    const by = { id: coordinator };
    const said = { trials: [{ on: '2027-01-07', by }], done: { on: '2027-01-08', by, how: 'called' }, delivery: null };
    expect(await inRoom(page, id)).toMatchObject([{ state: 'sent', sentAt: clock.now(), hand: said }]);
    // The person herself sees who called; what was noted about it is for those who call.
    const seen = await inRoom(await as(resident), id);
    expect(seen).toMatchObject([{ state: 'sent', hand: said }]);
    expect(JSON.stringify(seen)).not.toContain('ligne');
    expect(await store.messages.ofPerson(resident, 5)).toMatchObject([{ state: 'sent', sentAt: clock.now() }]);
  });

  it('is told once, however many of its reminders were left over', async () => {
    const { more, resident, coordinator } = await called();
    clock.set('2027-01-12T08:00:00Z');
    await more(rungFell(resident, 1, '2027-01-12'));
    await outbox.drain();
    const page = await as(coordinator);
    const delivery = await only(page);
    expect(delivery.lines).toHaveLength(1);
    await tells(page, delivery, 'called');
    expect(await mine(page)).toEqual([]);
    expect(await store.messages.ofPerson(resident, 5)).toMatchObject([{ state: 'sent' }, { state: 'sent' }]);
  });
});

describe('a long list', () => {
  it('is read one page after the other, each thing once, what has waited longest first', async () => {
    const first = await contractOf();
    const { coordinator } = first;
    const others = await Promise.all(Array.from({ length: 29 }, () => contractOf({ coordinator })));
    for (const [minute, { more, resident }] of [first, ...others].entries()) {
      clock.set(Date.UTC(2027, 0, 7, 8, minute));
      await more(rungFell(resident, 0, '2027-01-07'));
      await outbox.drain();
    }
    const page = await as(coordinator);
    const read = async (cursor: string | null) =>
      (
        await page.get<{ deliveries: DeliveryView[]; next: string | null }>(
          `/api/v1/deliveries${cursor === null ? '' : `?cursor=${cursor}`}`,
        )
      ).body;
    const one = await read(null);
    expect(one.next).not.toBeNull();
    const two = await read(one.next);
    expect(two.next).toBeNull();
    const seen = [...one.deliveries, ...two.deliveries].map(({ contract }) => contract.id);
    expect(seen).toEqual([first, ...others].map(({ id }) => id));
    expect((await page.get<Today>('/api/v1/board/today')).body.more).toBe(true);
  });
});

describe('two people who press', () => {
  it('tell it once: the second learns who was first', async () => {
    const { page, id } = await called();
    const delivery = await only(page);
    const answers = await Promise.all([tells(page, delivery, 'called'), tells(page, delivery, 'called')]);
    const said = answers.map(({ status }) => status);
    expect(said.toSorted((one, other) => one - other)).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      ...{ code: 'DELIVERY_DONE', details: { how: 'called', by: 'Solène', on: '2027-01-07' } },
    });
    expect((await inRoom(page, id))[0]?.hand?.trials).toEqual([]);
  });

  it('or one request that goes twice, are noted once; its key means nothing else', async () => {
    const { page } = await called();
    const delivery = await only(page);
    const key = randomId();
    const both = await Promise.all([1, 2].map(() => tells(page, delivery, 'notReached', 'Occupé', key)));
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect((await only(page)).trials).toHaveLength(1);
    expect(await tells(page, delivery, 'called', undefined, key)).toMatchObject({
      ...{ status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } },
    });
    expect((await page.post(placeOf(delivery), { how: 'called' })).body).toMatchObject({
      code: 'IDEMPOTENCY_KEY_MISSING',
    });
    const done = randomId();
    expect((await tells(page, delivery, 'called', undefined, done)).status).toBe(200);
    expect((await tells(page, delivery, 'called', undefined, done)).status).toBe(200);
  });
});

describe('who tells what', () => {
  it('is a matter of each contract: one person in two is told of each by its own coordinator, and nobody learns more', async () => {
    const resident = await phoneOnly();
    const first = await contractOf({ resident });
    const second = await contractOf({ resident });
    for (const { more } of [first, second]) await more(rungFell(resident, 0, '2027-01-07'));
    await outbox.drain();
    expect(await store.messages.ofPerson(resident, 5)).toMatchObject([
      { state: 'byHand', rows: [expect.any(String), expect.any(String)] },
    ]);

    const [one, other] = [await as(first.coordinator), await as(second.coordinator)];
    const [ofOne, ofOther] = [await only(one), await only(other)];
    expect([ofOne.contract.id, ofOther.contract.id]).toEqual([first.id, second.id]);
    expect(JSON.stringify(ofOne)).not.toContain(second.id);
    expect(await one.get(placeOf(ofOther))).toMatchObject({ status: 404, body: { code: 'CONTRACT_UNKNOWN' } });
    const asIfMine = { ...ofOther, contract: ofOne.contract };
    expect(await tells(one, asIfMine, 'called')).toMatchObject({ status: 404, body: { code: 'DELIVERY_UNKNOWN' } });

    await tells(one, ofOne, 'called');
    expect(await mine(one)).toEqual([]);
    expect(await only(other)).toMatchObject({ state: 'open' });
    expect(await store.messages.ofPerson(resident, 5)).toMatchObject([{ state: 'byHand' }]);
    await tells(other, ofOther, 'called');
    expect(await store.messages.ofPerson(resident, 5)).toMatchObject([{ state: 'sent' }]);
  });

  it('but one call does for whoever coordinates two contracts of one person: one need, and words for both alone', async () => {
    const first = await contractOf({ template: NEWS });
    const { resident, coordinator } = first;
    const second = await contractOf({ resident, coordinator });
    const third = await contractOf({ resident, template: SECRET });
    for (const { more } of [first, second, third]) await more(rungFell(resident, 0, '2027-01-07'));
    await outbox.drain();
    const page = await as(coordinator);
    const [need, ...more] = await needs(page);
    expect(more).toEqual([]);
    const call = [need?.delivery, ...(need?.others ?? [])] as DeliveryView[];
    expect(new Set(call.map(({ contract }) => contract.id))).toEqual(new Set([first.id, second.id]));
    await until('the look at the other contract to be noted', async () => {
      const looks = await store.accessLog.ofContract(second.id, 10);
      return looks.some(({ person, what }) => person === coordinator && what === 'deliveries.list');
    });

    const [one, other] = call as [DeliveryView, DeliveryView];
    const { body } = await page.get<DeliveryPage>(placeOf(one));
    expect(body.others.map(({ id }) => id)).toEqual([other.id]);
    expect(new Set(body.words?.said)).toEqual(
      new Set(['Dire ce qui compte. Avant jeudi 14 janvier.', 'Venir voir. Avant jeudi 14 janvier.']),
    );
    expect(JSON.stringify(body)).not.toContain(third.id);
  });

  it('and each of the two keeps what was noted of it: what was said of one leaves the other to be told', async () => {
    const first = await contractOf();
    const { resident, coordinator } = first;
    const second = await contractOf({ resident, coordinator });
    for (const { more } of [first, second]) await more(rungFell(resident, 0, '2027-01-07'));
    await outbox.drain();
    const page = await as(coordinator);
    const [one, other] = (await mine(page)) as [DeliveryView, DeliveryView];
    await tells(page, other, 'called');
    expect((await page.get<DeliveryPage>(placeOf(one))).body).toMatchObject({
      ...{ delivery: { state: 'open' }, others: [] },
    });
    expect(await store.messages.ofPerson(resident, 5)).toMatchObject([{ state: 'byHand' }]);
    await tells(page, one, 'called');
    expect(await needs(page)).toEqual([]);
    expect(await store.messages.ofPerson(resident, 5)).toMatchObject([{ state: 'sent' }]);
    for (const { id } of [first, second]) expect(await inRoom(page, id)).toMatchObject([{ state: 'sent' }]);
  });

  it('is nobody’s business but the coordinator’s: not the person’s own, nor that of a colleague', async () => {
    const { page, resident } = await called();
    const delivery = await only(page);
    const asResident = await as(resident);
    expect(await mine(asResident)).toEqual([]);
    expect((await asResident.get(`/api/v1/contracts/${delivery.contract.id}/deliveries`)).status).toBe(403);
    expect(await asResident.get(placeOf(delivery))).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
    expect(await tells(asResident, delivery, 'called')).toMatchObject({ status: 403 });
    const colleague = await as(await addPerson(store, { name: 'Odile', duties: ['coordinator'] }));
    expect(await mine(colleague)).toEqual([]);
    expect(await tells(colleague, delivery, 'called')).toMatchObject({ status: 404 });
  });

  it('of a step that the coordinator may not see says neither which nor when', async () => {
    const { page, id } = await called({ template: SECRET });
    const delivery = await only(page);
    expect(delivery).toMatchObject({ date: null, days: null, lines: [{ step: null, due: null }] });
    const { body } = await page.get<DeliveryPage>(placeOf(delivery));
    expect(body.words?.said).toEqual(['Une étape privée de votre contrat attend votre réponse.']);
    const elsewhere = [await needs(page), await mine(page), await inRoom(page, id)];
    expect(JSON.stringify([body, ...elsewhere])).not.toMatch(/Dire ce qui compte|accord|2027-01-14/);
  });

  it('passes to whoever sits in the coordinating seat by now', async () => {
    const { page, more } = await called();
    const next = await addPerson(store, { name: 'Odile', duties: ['coordinator'] });
    await more({ type: 'SeatTaken', seat: 'ville.2', role: 'ville', person: next, on: '2027-01-07' });
    clock.set('2027-01-07T08:01:00Z');
    await sweepDeliveries(store, clock.now());
    const delivery = await only(await as(next));
    await tells(await as(next), delivery, 'called');
    expect(await mine(page)).toEqual([]);
  });
});

describe('live screens', () => {
  it('hear of a new call, of a try and of one that was made, and not of lists that are kept up to date', async () => {
    const heard: string[] = [];
    const listener = { onNews: () => {}, onGap: () => {}, onDelivery: (contract: string) => void heard.push(contract) };
    const watching = watchNews(store.connection, listener);
    const first = await called();
    const delivery = await only(first.page);
    await until('the stream', async () => {
      await tells(first.page, delivery, 'notReached');
      return heard.length > 0;
    });
    const second = await called();
    await until('the new call', () => heard.includes(second.id));
    const before = heard.length;
    await sweepDeliveries(store, clock.now() + 60_000);
    await tells(first.page, delivery, 'called');
    await tells(second.page, await only(second.page), 'notReached');
    await until('the last try', () => heard.length > before && heard.at(-1) === second.id);
    expect(heard.slice(before)).toEqual([first.id, second.id]);
    await watching.stop();
  });
});

describe('what need not be told any more', () => {
  it('is not shown from the moment it was answered, and cannot be said to be told', async () => {
    const { page, more, resident, id } = await called();
    const delivery = await only(page);
    const inContract = async () => (await page.get(`/api/v1/contracts/${id}/deliveries`)).body['deliveries'];
    expect(await inContract()).toMatchObject([{ id: delivery.id }]);
    await more(...answeredFacts(resident));
    expect(await inContract()).toEqual([]);
    expect(await mine(page)).toEqual([]);
    expect(await needs(page)).toEqual([]);
    expect(await inRoom(page, id)).toMatchObject([{ state: 'dropped' }]);
    expect((await page.get<DeliveryPage>(placeOf(delivery))).body).toMatchObject({
      ...{ delivery: { state: 'over', phone: null }, words: null },
    });
    expect(await tells(page, delivery, 'called')).toMatchObject({ status: 409, body: { code: 'DELIVERY_OVER' } });
    await sweepDeliveries(store, clock.now() + 60_000);
    expect(await store.messages.ofPerson(resident, 5)).toMatchObject([{ state: 'dropped' }]);
    expect(await tells(page, delivery, 'called')).toMatchObject({ status: 409, body: { code: 'DELIVERY_OVER' } });
  });

  it('nor when the person asked for silence, nor while the contract rests', async () => {
    const muted = await called();
    await muted.more({ type: 'Muted', person: muted.resident, until: '2027-01-20' });
    expect(await mine(muted.page)).toEqual([]);
    const resting = await called();
    await resting.more({ type: 'Suspended', on: '2027-01-07' });
    expect(await mine(resting.page)).toEqual([]);
    await sweepDeliveries(store, clock.now() + 60_000);
    await resting.more({ type: 'Resumed', on: '2027-01-07', days: 0 });
    expect(await mine(resting.page)).toHaveLength(1);
  });
});
