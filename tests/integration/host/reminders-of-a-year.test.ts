import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compile } from '#engine/compile';
import { project } from '#engine/projection/project';
import { rehearse } from '#engine/simulate';
import { DEFAULT_SETTINGS } from '#messaging/ports';
import type { Fact } from '#schema/facts';
import { messagesCollection } from '#store/collections/messages';
import { outboxCollection } from '#store/collections/outbox';
import { modelOf } from '#store/mongo';
import { openStore, type Store } from '#store/open-store';
import { createProjector } from '#store/projector';
import { loadTemplate } from '#tests/scenarios/support/templates';
import { addPerson, outboxForTest, testClock } from '#tests/support/outbox';
import { servicesForTest } from '#tests/support/services';
import { type SmtpSink, startSmtpSink } from '#tests/support/smtp-sink';
import { draftContract } from '#tests/support/store';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

let services: Awaited<ReturnType<typeof servicesForTest<'mongo'>>>;
let store: Store;
let sink: SmtpSink;

beforeAll(async () => {
  services = await servicesForTest('mongo');
  store = await openStore(services.mongo.uri);
  sink = await startSmtpSink();
}, 120_000);

afterAll(async () => {
  await sink?.stop();
  await store?.close();
  await services?.[Symbol.asyncDispose]();
});

/** A Mulhouse year of seven people in which the town and the facilitators do everything twelve days late. */
function yearOfSeven() {
  const template = loadTemplate('mulhouse-csm');
  const program = compile(template);
  const { facts } = rehearse(program, {
    opened: '2008-10-01',
    on: { signature: '2008-12-18' },
    roles: { ville: 'late', animateurs: 'late' },
    assume: { ...template.assume, roles: { beneficiaires: 3, animateurs: 2, partenaire: 1 } },
  });
  return { template, facts };
}

/** The facts of each day. */
function daysOf(facts: readonly Fact[]): Map<number, Fact[]> {
  const days = new Map<number, Fact[]>();
  for (const fact of facts) {
    const day = Math.floor(fact.at / DAY_MS);
    days.set(day, [...(days.get(day) ?? []), fact]);
  }
  return days;
}

describe('the reminders of a year', () => {
  it('R43 never make more than the weekly cap of messages for anybody, and leave nothing unsaid', async () => {
    const { template, facts } = yearOfSeven();
    await store.templateVersions.publish(template, 'test', 0);
    const seated = new Set(facts.flatMap((fact) => (fact.type === 'SeatTaken' ? [fact.person] : [])));
    for (const person of seated) await addPerson(store, { _id: person });
    expect(seated.size).toBe(7);
    const { id } = await draftContract(store, { template });
    const projector = createProjector(store.connection, { project });
    const clock = testClock('2008-10-01T08:00:00Z');
    const outbox = outboxForTest(store, { real: sink, catcher: sink }, clock);
    const days = daysOf(facts);
    const [first, last] = [Math.min(...days.keys()), Math.max(...days.keys())];
    for (let day = first; day <= last + 14; day += 1) {
      const today = days.get(day) ?? [];
      if (today.length > 0) await projector.apply(id, today);
      // Nobody is written to at the end of a week.
      if ([0, 6].includes(new Date(day * DAY_MS).getUTCDay())) continue;
      // Late enough for whatever fell at nine, and within the hours in which people are written to.
      clock.set(day * DAY_MS + 12 * 3_600_000);
      await outbox.drain();
    }
    outbox.close();

    const messages = await modelOf(store.connection, messagesCollection).find({}).lean();
    const sent = messages.filter(({ state, urgent }) => state === 'sent' && !urgent);
    for (const person of seated) {
      const times = sent
        .flatMap((message) => (message.person === person ? [message.sentAt ?? 0] : []))
        .sort((a, b) => a - b);
      const mostInAWeek = Math.max(
        0,
        ...times.map((from) => times.filter((at) => at >= from && at < from + WEEK_MS).length),
      );
      expect([person, mostInAWeek <= DEFAULT_SETTINGS.weeklyCap]).toEqual([person, true]);
    }
    const rows = await modelOf(store.connection, outboxCollection).find({}).lean();
    // Three hundred and eighty reminders fall; what falls on one day, or was answered meanwhile, makes no message.
    expect(rows.length).toBeGreaterThan(350);
    expect(rows.filter(({ state }) => state === 'waiting')).toEqual([]);
    expect(messages.filter(({ state }) => state === 'gathering' || state === 'sending')).toEqual([]);
    expect(sink.received).toHaveLength(sent.length);
  }, 600_000);
});
