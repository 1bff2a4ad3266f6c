import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { project } from '#engine/projection/project';
import { openStore, type Store } from '#store/open-store';
import { createProjector } from '#store/projector';
import { facts, openingFacts, rungFell } from '#tests/support/facts';
import { oneTaskTemplate } from '#tests/support/one-task-template';
import { addPerson, outboxForTest, testClock } from '#tests/support/outbox';
import { servicesForTest } from '#tests/support/services';
import { type SmtpSink, startSmtpSink } from '#tests/support/smtp-sink';
import { draftContract } from '#tests/support/store';

// A machine shared with other work answers slowly at times.
jest.setTimeout(60_000);

const AT = Date.UTC(2027, 0, 4, 9);
const MANY = 20;
let services: Awaited<ReturnType<typeof servicesForTest<'mongo'>>>;
let store: Store;
let sinks: { real: SmtpSink; catcher: SmtpSink };

beforeAll(async () => {
  services = await servicesForTest('mongo');
  store = await openStore(services.mongo.uri);
  await store.templateVersions.publish(oneTaskTemplate(), 'test', AT);
  sinks = { real: await startSmtpSink(), catcher: await startSmtpSink() };
}, 120_000);

afterAll(async () => {
  await Promise.all([sinks?.real.stop(), sinks?.catcher.stop()]);
  await store?.close();
  await services?.[Symbol.asyncDispose]();
});

it('several senders hand each call over once, to each of its contracts', async () => {
  const projector = createProjector(store.connection, { project });
  const clock = testClock('2027-01-07T08:00:00Z');
  const contracts: { id: string; resident: string }[] = [];
  for (let n = 0; n < MANY; n++) {
    const resident = await addPerson(store, { email: null, phone: '+33 1 99 00 00 00', channels: ['call'] });
    for (let each = 0; each < 2; each++) {
      const { id, coordinator } = await draftContract(store, { residents: [resident] });
      const opening = openingFacts(resident, coordinator, AT);
      await projector.apply(id, opening);
      await projector.apply(id, facts(clock.now(), [rungFell(resident, 0, '2027-01-07')], opening.length + 1));
      contracts.push({ id, resident });
    }
  }
  const senders = [outboxForTest(store, sinks, clock), outboxForTest(store, sinks, clock)];
  await Promise.all(senders.map((sender) => sender.drain()));
  // Whoever was overtaken by the other tried again: nothing is left over.
  await senders[0]?.drain();
  for (const { id, resident } of contracts) {
    const handed = await store.handDeliveries.ofContract(id, [resident]);
    expect(handed).toMatchObject([{ state: 'open', channel: 'call', rows: [expect.stringContaining(id)] }]);
  }
  const envelopes = await Promise.all(contracts.map(({ resident }) => store.messages.ofPerson(resident, 5)));
  expect(envelopes.every((ofOne) => ofOne.length === 1 && ofOne[0]?.reported)).toBe(true);
  for (const sender of senders) sender.close();
});
