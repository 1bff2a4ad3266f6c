import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { project } from '#engine/projection/project';
import type { FactBody } from '#schema/facts';
import { messagesCollection } from '#store/collections/messages';
import { outboxCollection } from '#store/collections/outbox';
import { modelOf } from '#store/mongo';
import { openStore, type Store } from '#store/open-store';
import { createProjector } from '#store/projector';
import { answeredFacts, facts, openingFacts, rungFell } from '#tests/support/facts';
import { oneTaskTemplate } from '#tests/support/one-task-template';
import { addPerson, outboxForTest, type TestClock, testClock } from '#tests/support/outbox';
import { servicesForTest } from '#tests/support/services';
import { type SmtpSink, startSmtpSink } from '#tests/support/smtp-sink';
import { draftContract } from '#tests/support/store';

// A machine shared with other work answers slowly at times.
jest.setTimeout(30_000);

const AT = Date.UTC(2027, 0, 4, 9);
let services: Awaited<ReturnType<typeof servicesForTest<'mongo'>>>;
let store: Store;
let projector: ReturnType<typeof createProjector>;
let real: SmtpSink;
let catcher: SmtpSink;
let clock: TestClock;
let outbox: ReturnType<typeof outboxForTest>;

beforeAll(async () => {
  services = await servicesForTest('mongo');
  store = await openStore(services.mongo.uri);
  projector = createProjector(store.connection, { project });
  await store.templateVersions.publish(oneTaskTemplate(), 'test', AT);
}, 120_000);

beforeEach(async () => {
  await modelOf(store.connection, messagesCollection).deleteMany({});
  await modelOf(store.connection, outboxCollection).deleteMany({});
  [real, catcher] = [await startSmtpSink(), await startSmtpSink()];
  clock = testClock('2027-01-07T08:00:00Z');
  outbox = outboxForTest(store, { real, catcher }, clock);
});

afterEach(async () => {
  outbox.close();
  await Promise.all([real.stop(), catcher.stop()]);
});

afterAll(async () => {
  await store?.close();
  await services?.[Symbol.asyncDispose]();
});

type Reminded = { id: string; resident: string; more: (...bodies: FactBody[]) => Promise<void> };

/** A contract with one open item, and reminders that fell on the given days at nine. */
async function remindedContract(days: string[], resident?: string, rehearsal = false): Promise<Reminded> {
  const person = resident ?? (await addPerson(store));
  const { id, coordinator } = await draftContract(store, { residents: [person], rehearsal });
  let seq = 0;
  const append = async (at: number, bodies: FactBody[]) => {
    await projector.apply(id, facts(at, bodies, seq + 1));
    seq += bodies.length;
  };
  const opening = openingFacts(person, coordinator, AT);
  await projector.apply(id, opening);
  seq = opening.length;
  for (const [index, day] of days.entries())
    await append(Date.parse(`${day}T08:00:00Z`), [rungFell(person, index, day)]);
  return { id, resident: person, more: (...bodies) => append(clock.now(), bodies) };
}

const rowsOf = (contract: string) => modelOf(store.connection, outboxCollection).find({ contract }).lean();
const messagesOf = (person: string) => store.messages.ofPerson(person, 20);

describe('the outbox', () => {
  it('sends one message for one reminder, with what awaits and until when', async () => {
    const { id, resident } = await remindedContract(['2027-01-07']);
    await outbox.drain();
    expect(real.received).toHaveLength(1);
    expect(real.received[0]).toMatchObject({ to: [`${resident}@personne.test`], subject: 'Une chose vous attend' });
    expect(real.received[0]?.text).toContain('Dire ce qui compte. Avant jeudi 14 janvier.');
    expect(real.received[0]?.text).toContain('https://trame.test');
    const [message] = await messagesOf(resident);
    expect(real.received[0]?.messageId).toBe(`<${message?._id}@trame.test>`);
    expect(message).toMatchObject({ state: 'sent', day: '2027-01-07' });
    expect(await rowsOf(id)).toMatchObject([{ state: 'joined', envelope: message?._id }]);
    await outbox.drain();
    expect(real.received).toHaveLength(1);
  });

  it('makes one message of all that falls on one person on one day, across contracts', async () => {
    const { resident } = await remindedContract(['2027-01-07']);
    await remindedContract(['2027-01-07'], resident);
    await remindedContract(['2027-01-07'], resident);
    await outbox.drain();
    expect(real.received).toHaveLength(1);
    expect(await messagesOf(resident)).toHaveLength(1);
    expect((await messagesOf(resident))[0]?.rows).toHaveLength(3);
  });

  it('keeps what comes after the message of the day has left for the next working day', async () => {
    clock.set('2027-01-08T08:00:00Z');
    const { resident } = await remindedContract(['2027-01-08']);
    await outbox.drain();
    await remindedContract(['2027-01-08'], resident);
    clock.set('2027-01-08T13:00:00Z');
    await outbox.drain();
    expect(real.received).toHaveLength(1);
    clock.set('2027-01-11T08:00:00Z');
    await outbox.drain();
    expect(real.received).toHaveLength(2);
    expect(new Set(real.received.map(({ messageId }) => messageId)).size).toBe(2);
  });

  it('says nothing about what was answered before the message left', async () => {
    const { id, resident, more } = await remindedContract(['2027-01-07']);
    await more(...answeredFacts(resident));
    await outbox.drain();
    expect(real.received).toEqual([]);
    expect(await rowsOf(id)).toMatchObject([{ state: 'dropped' }]);
    expect(await messagesOf(resident)).toMatchObject([{ state: 'dropped' }]);
  });

  it('is silent towards somebody who asked for silence', async () => {
    const { resident, more } = await remindedContract(['2027-01-07']);
    await more({ type: 'Muted', person: resident, until: '2027-01-07' });
    await outbox.drain();
    expect(real.received).toEqual([]);
  });

  it('makes one message of the backlog of a week', async () => {
    const days = ['2027-01-06', '2027-01-07', '2027-01-08', '2027-01-11', '2027-01-12', '2027-01-13'];
    const { resident } = await remindedContract(days);
    await remindedContract(days, resident);
    clock.set('2027-01-13T10:00:00Z');
    await outbox.drain();
    expect(real.received).toHaveLength(1);
    expect(real.received[0]?.text.match(/Dire ce qui compte/g)).toHaveLength(1);
    for (const hour of [11, 13, 15]) {
      clock.set(`2027-01-13T${hour}:00:00Z`);
      await outbox.drain();
    }
    expect(real.received).toHaveLength(1);
  });

  it('waits for nine in the morning of a working day', async () => {
    await remindedContract(['2027-01-08']);
    clock.set('2027-01-08T18:30:00Z');
    await outbox.drain();
    clock.set('2027-01-10T12:00:00Z');
    await outbox.drain();
    expect(real.received).toEqual([]);
    clock.set('2027-01-11T08:00:00Z');
    await outbox.drain();
    expect(real.received).toHaveLength(1);
  });

  it('writes to nobody more than three times in seven days, unless it is urgent', async () => {
    const { resident } = await remindedContract(['2027-01-04']);
    const days = ['2027-01-04', '2027-01-05', '2027-01-06', '2027-01-07', '2027-01-08', '2027-01-11', '2027-01-12'];
    const sentOn: string[] = [];
    for (const day of days) {
      clock.set(`${day}T08:00:00Z`);
      await remindedContract([day], resident);
      const before = real.received.length;
      await outbox.drain();
      if (real.received.length > before) sentOn.push(day);
    }
    expect(sentOn).toEqual(['2027-01-04', '2027-01-05', '2027-01-06', '2027-01-11', '2027-01-12']);
    const { more } = await remindedContract([], resident);
    await more({ ...rungFell(resident, 9, '2027-01-12'), urgent: true });
    await outbox.drain();
    expect(real.received).toHaveLength(6);
  });

  it('writes to somebody in the part of the day they chose, and no more often than they chose', async () => {
    const reminders = { part: 'afternoon', weeklyCap: 1 } as const;
    const { resident } = await remindedContract(['2027-01-07'], await addPerson(store, { reminders }));
    await outbox.drain();
    expect(real.received).toEqual([]);
    clock.set('2027-01-07T12:00:00Z');
    await outbox.drain();
    expect(real.received).toHaveLength(1);
    await remindedContract(['2027-01-08'], resident);
    clock.set('2027-01-08T13:00:00Z');
    await outbox.drain();
    expect(real.received).toHaveLength(1);
    clock.set('2027-01-14T12:00:01Z');
    await outbox.drain();
    expect(real.received).toHaveLength(2);
  });

  it('follows whoever chooses another channel before the message has left, and back again', async () => {
    clock.set('2027-01-06T20:00:00Z');
    const { id, resident } = await remindedContract(['2027-01-06']);
    await outbox.gather();
    expect(await messagesOf(resident)).toMatchObject([{ channel: 'mail', state: 'gathering' }]);
    await store.people.update(resident, { channels: ['letter', 'mail'] });
    clock.set('2027-01-07T08:00:00Z');
    await outbox.drain();
    expect(real.received).toEqual([]);
    const byLetter = (await messagesOf(resident)).find(({ channel }) => channel === 'letter');
    expect(byLetter).toMatchObject({ state: 'byHand' });
    expect(await rowsOf(id)).toMatchObject([{ state: 'joined', envelope: byLetter?._id }]);

    // The envelope of that day and channel was given back once: it is not what a row may be lost in.
    await store.people.update(resident, { channels: ['mail'] });
    await remindedContract(['2027-01-07'], resident);
    await outbox.drain();
    clock.set('2027-01-08T08:00:00Z');
    await outbox.drain();
    expect(real.received).toHaveLength(1);
  });

  it('R43b tells the contract when the second channel that it counts on was given up', async () => {
    const resident = await addPerson(store, { channels: ['mail'] });
    const { id, more } = await remindedContract([], resident);
    await more({ ...rungFell(resident, 3, '2027-01-07'), channel: 'second' });
    await outbox.drain();
    expect(real.received).toEqual([]);
    expect(outbox.reported).toMatchObject([{ contract: id, person: resident }]);
    expect(await messagesOf(resident)).toMatchObject([{ state: 'failed', reported: true }]);

    clock.set('2027-01-08T08:00:00Z');
    await store.people.update(resident, { channels: ['mail', 'call'] });
    await more({ ...rungFell(resident, 4, '2027-01-08'), channel: 'second' });
    await outbox.drain();
    expect(outbox.reported).toHaveLength(1);
    const byHand = (await messagesOf(resident)).filter(({ state }) => state === 'byHand');
    expect(byHand).toMatchObject([{ channel: 'call' }]);
  });

  it('tells the colleagues of whoever is awaited, once each', async () => {
    const organisation = 'a'.repeat(32);
    const awaited = await addPerson(store, { organisation, name: 'Karim' });
    const colleagues = [await addPerson(store, { organisation }), await addPerson(store, { organisation })];
    const { more } = await remindedContract([], awaited);
    clock.set('2027-01-25T08:00:00Z');
    await more({ ...rungFell(awaited, 5, '2027-01-25'), to: 'organisation' });
    await outbox.drain();
    await outbox.drain();
    expect(new Set(real.received.map(({ to }) => to[0]))).toEqual(
      new Set(colleagues.map((id) => `${id}@personne.test`)),
    );
    expect(real.received[0]?.text).toContain('votre structure est attendue depuis 11 jours');
  });

  it('leaves calls and letters to people', async () => {
    const resident = await addPerson(store, { email: null, channels: ['letter'] });
    await remindedContract(['2027-01-07'], resident);
    await outbox.drain();
    expect(real.received).toEqual([]);
    const mine = await messagesOf(resident);
    expect(mine).toMatchObject([{ state: 'byHand', channel: 'letter', reported: true }]);
    expect(mine[0]?.frozen?.text).toContain('Dire ce qui compte');
  });

  it('never mixes a rehearsal with what is real, and sends it to the catcher only', async () => {
    clock.set('2027-01-02T22:00:00Z');
    const { id, resident } = await remindedContract(['2027-05-06', '2027-05-07'], undefined, true);
    await remindedContract(['2027-01-01'], resident);
    await outbox.drain();
    expect(real.received).toEqual([]);
    expect(catcher.received).toHaveLength(2);
    expect(catcher.received[0]).toMatchObject({ subject: '[Essai] Une chose vous attend' });
    expect(new Set(catcher.received.map(({ text }) => /partirait (.*)\./.exec(text)?.[1]))).toEqual(
      new Set(['jeudi 6 mai', 'vendredi 7 mai']),
    );
    const realms = new Set((await messagesOf(resident)).map(({ realm }) => realm));
    expect(realms).toEqual(new Set([`${id}/2027-05-06`, `${id}/2027-05-07`, 'real']));
    clock.set('2027-01-04T08:00:00Z');
    await outbox.drain();
    expect(real.received).toHaveLength(1);
  });
});

describe('a mail server that misbehaves', () => {
  it('is asked again later, with the same Message-ID', async () => {
    const { resident } = await remindedContract(['2027-01-07']);
    real.behave((_to, attempt) => (attempt === 1 ? { refuse: 451 } : 'take'));
    await outbox.drain();
    expect(await messagesOf(resident)).toMatchObject([{ state: 'sending', attempts: 1 }]);
    clock.set('2027-01-07T08:01:01Z');
    await outbox.drain();
    expect(real.received).toHaveLength(1);
    expect(await messagesOf(resident)).toMatchObject([{ state: 'sent', attempts: 1 }]);
  });

  it('may get a message twice when it drops the line, and then the same one', async () => {
    await remindedContract(['2027-01-07']);
    real.behave((_to, attempt) => (attempt === 1 ? 'dropAfterData' : 'take'));
    await outbox.drain();
    clock.set('2027-01-07T08:01:01Z');
    await outbox.drain();
    expect(real.received).toHaveLength(2);
    expect(new Set(real.received.map(({ messageId, text }) => messageId + text)).size).toBe(1);
  });

  it('that refuses an address for good makes the contract know, once', async () => {
    const { id, resident } = await remindedContract(['2027-01-07']);
    real.behave(() => ({ refuse: 550 }));
    await outbox.drain();
    await outbox.drain();
    expect(outbox.reported).toMatchObject([
      { contract: id, item: 'lancement~1/accord~1@habitant.1', person: resident },
    ]);
    expect(await messagesOf(resident)).toMatchObject([{ state: 'failed', reported: true }]);
  });

  it('is not asked again about what was answered meanwhile', async () => {
    const { resident, more } = await remindedContract(['2027-01-07']);
    real.behave(() => ({ refuse: 451 }));
    await outbox.drain();
    await more(...answeredFacts(resident));
    real.behave(() => 'take');
    clock.set('2027-01-07T09:00:00Z');
    await outbox.drain();
    expect(real.received).toEqual([]);
  });
});

describe('several senders, and one that dies', () => {
  it('send each message once', async () => {
    await Promise.all(Array.from({ length: 40 }, () => remindedContract(['2027-01-07'])));
    const second = outboxForTest(store, { real, catcher }, clock);
    await Promise.all([outbox.drain(), second.drain()]);
    second.close();
    expect([...outbox.problems, ...second.problems]).toEqual([]);
    expect(real.received).toHaveLength(40);
    expect(new Set(real.received.map(({ messageId }) => messageId)).size).toBe(40);
  });

  it('let another finish what was claimed, after the lease', async () => {
    await remindedContract(['2027-01-07']);
    await outbox.gather();
    await store.messages.claim('a sender that died', clock.now(), 120_000, 10);
    await outbox.drain();
    expect(real.received).toEqual([]);
    clock.set('2027-01-07T08:02:01Z');
    await outbox.drain();
    expect(real.received).toHaveLength(1);
  });
});
