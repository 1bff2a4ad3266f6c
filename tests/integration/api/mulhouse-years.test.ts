import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { project } from '#engine/projection/project';
import type { OutboxRow } from '#engine/projection/read-models';
import type { Fact, FactBody, FactType } from '#schema/facts';
import { itemsCollection } from '#store/collections/items';
import { type MessageDocument, messagesCollection } from '#store/collections/messages';
import { type OutboxDocument, outboxCollection } from '#store/collections/outbox';
import { modelOf } from '#store/mongo';
import { rebuild } from '#store/rebuild';
import { verifyChain } from '#store/verify-chain';
import { caughtMail } from '#tests/support/mail-of-trame';
import type { Group } from '#tests/support/mulhouse-people';
import { normalJournal } from '#tests/support/normal-journal';
import { type PureYear, sameActsPurely } from '#tests/support/same-acts';
import { KILLS, liveTwoYears, type Year } from '#tests/support/two-years';
import type { WholeTrame } from '#tests/support/whole-trame';

/** The year that nothing disturbed, and the same one among crashes: lived once for all that is asked of them. */
let trame: WholeTrame;
let group: Group;
let calm: Year;
let killed: Year;
let done: readonly unknown[];
let alone: PureYear;

beforeAll(async () => {
  ({ trame, group, calm, killed, done } = await liveTwoYears());
  const drafted = await trame.store.contracts.find(calm.contract);
  const program = await trame.store.programs.find(drafted?.program ?? '');
  if (!drafted || !program) throw new Error('The contract or its programme is not kept.');
  alone = sameActsPurely(program, drafted.opening, calm.journal, calm.sent);
}, 560_000);

afterAll(async () => {
  await trame?.stop();
}, 60_000);

const of = <T extends FactType>(type: T) => calm.journal.filter((fact) => fact.type === type) as (Fact & FactBody<T>)[];
const scopeOf = (phase: string) => of('ScopeOpened').find((fact) => fact.of === `p:${phase}`);
const stepsOf = (node: string) => of('StepReached').flatMap((fact) => (fact.node === node ? [fact.step] : []));
const itemsOf = (node: string) => of('ItemOpened').filter(({ step }) => stepsOf(node).includes(step));
const dueOf = (node: string) => [...new Set(itemsOf(node).flatMap(({ due }) => due?.on ?? []))];
const answersTo = (node: string) => {
  const items = itemsOf(node).map(({ item }) => item);
  return of('ItemAnswered').filter(({ item }) => items.includes(item));
};
const rowsOf = () =>
  modelOf(trame.store.connection, outboxCollection)
    .find({ contract: calm.contract })
    .sort({ key: 1 })
    .lean<OutboxDocument[]>();

describe('Mulhouse, 2008 and 2009, lived through the door of the pages', () => {
  it('ends as the group wishes, with nothing left for the coordinator to repair', () => {
    expect(calm.end).toMatchObject({ outcome: 'autonomy', on: '2009-09-10' });
    expect(of('IncidentOpened')).toEqual([]);
  });

  it('R22 hits the dates of the field: planning, review at three months, final review, last day', () => {
    expect(dueOf('planification')).toEqual(['2008-12-29']);
    expect(dueOf('bilan-3-mois')).toEqual(['2009-03-18']);
    expect(dueOf('bilan-final')).toEqual(['2009-06-18']);
    const closed = of('ScopeClosed').find(({ scope }) => scope === scopeOf('realisation')?.scope);
    expect(closed).toMatchObject({ on: '2009-06-18', how: 'date' });
  });

  it('R7 opens the realisation only once the planning is done, twelve days late', () => {
    const planned = of('StepLeft').find(({ step }) => stepsOf('planification').includes(step));
    expect(planned).toMatchObject({ on: '2009-01-10', by: 'people' });
    expect(scopeOf('realisation')?.on).toBe('2009-01-10');
    expect(scopeOf('realisation')?.seq).toBeGreaterThan(planned?.seq ?? Number.POSITIVE_INFINITY);
  });

  it('takes the baker in on 10 February, who commits, signs alone and is heard at three months', () => {
    const baker = { person: group.baker.id };
    expect(of('SeatTaken')).toContainEqual(
      expect.objectContaining({ ...baker, on: '2009-02-10', seat: 'partenaire.1' }),
    );
    expect(answersTo('engagements')).toMatchObject([{ ...baker, verb: 'complete', on: '2009-02-24' }]);
    expect(answersTo('signature-partenaire')).toMatchObject([{ ...baker, verb: 'sign', on: '2009-03-03' }]);
    expect(new Set(answersTo('signature').map(({ on }) => on))).toEqual(new Set(['2008-12-18']));
    expect(answersTo('bilan-3-mois')).toContainEqual(expect.objectContaining({ ...baker, on: '2009-03-18' }));
  });

  it('R40 R41 leaves the facts that the engine alone makes of the same acts', () => {
    const timeless = (facts: readonly Fact[]) => facts.map(({ at: _at, ...fact }) => fact);
    expect(timeless(calm.journal)).toEqual(timeless(alone.facts));
  });

  it('R43 writes the reminders that the engine alone writes: item, rung, recipient and date', async () => {
    const essence = ({ subject, rung, person, date, to, channel, due }: OutboxRow) =>
      [subject, rung, person, date, to, channel, due].map(String).join(' ');
    const written = (await rowsOf()).filter(({ forColleague }) => !forColleague);
    expect(written.map(essence).sort()).toEqual(alone.rows.map(essence).sort());
    const reached = new Set(written.map(({ to }) => to));
    expect(reached).toEqual(new Set(['assignee', 'coordinator', 'organisation']));
    console.info(`${written.length} reminders`);
  });

  it('R44 R45 lets no reminder fall and none leave once its item was answered', async () => {
    for (const { item, seq } of of('RungFell')) {
      const over = of('ItemClosed').find((closed) => closed.item === item);
      expect(over?.seq ?? Number.POSITIVE_INFINITY).toBeGreaterThan(seq);
    }
    const answeredAt = new Map(calm.sent.map(({ item, askedAt }) => [item, askedAt]));
    const rows = new Map((await rowsOf()).map((row) => [row._id, row]));
    for (const { sentAt, rows: carried } of await sentMessages())
      for (const { subject } of carried.flatMap((id) => rows.get(id) ?? []))
        expect(answeredAt.get(subject) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(sentAt ?? Number.POSITIVE_INFINITY);
  });

  it('puts each message into one mailbox once', async () => {
    const caught = await caughtMail(trame);
    const sent = (await sentMessages()).map(({ _id }) => `<${_id}@trame.invalid>`);
    expect(caught.map(({ messageId }) => messageId).sort()).toEqual(sent.sort());
    expect(caught.length).toBeGreaterThan(20);
  });

  it('R40 keeps a chain that holds, and read models that can be dropped and made again', async () => {
    const { connection, contracts } = trame.store;
    expect(await verifyChain(connection, calm.contract)).toMatchObject({ ok: true, length: calm.journal.length });
    const items = () => modelOf(connection, itemsCollection).find({ contract: calm.contract }).sort({ _id: 1 }).lean();
    const shown = async () => [
      await contracts.find(calm.contract),
      await contracts.stateOf(calm.contract),
      await items(),
    ];
    const grown = await shown();
    await rebuild(connection, { project }, calm.contract);
    expect(await shown()).toEqual(grown);
  });
});

describe('a year in which the worker, the API, Temporal and the database are killed, twice each', () => {
  it('saw all of them die and come back, and nobody else', () => {
    expect(done).toHaveLength(KILLS.length);
    for (const victim of ['worker', 'api', 'temporal', 'mongo', 'mail'])
      expect(trame.said(`${victim} ended unexpectedly`)).toHaveLength(
        KILLS.filter((kill) => kill.victim === victim).length,
      );
  });

  it('takes the same days and the same answers as the year that nothing disturbed', () => {
    expect(killed.days).toEqual(calm.days);
    expect(killed.end).toEqual(calm.end);
    expect(killed.sent.map(({ act }) => act.type)).toEqual(calm.sent.map(({ act }) => act.type));
  });

  it('R40 ends with the same journal, but for instants, hashes and random ids', async () => {
    expect(normalJournal(killed.journal)).toEqual(normalJournal(calm.journal));
  });

  it('has every act that was acknowledged in its journal, once and under the number that was answered', async () => {
    const { journal } = killed;
    const known = new Set(killed.sent.map(({ key }) => key));
    const causes = journal.map(({ cause }) => cause);
    for (const { key, seq, item } of killed.sent) {
      expect(causes.lastIndexOf(key)).toBe(seq - 1);
      expect(causes.slice(causes.indexOf(key), seq).every((cause) => cause === key)).toBe(true);
      const answers = journal.filter(({ type, cause }) => type === 'ItemAnswered' && cause === key);
      expect(answers).toHaveLength(item === null ? 0 : 1);
    }
    expect(causes.filter((cause) => /^[0-9a-f]{32}$/.test(cause) && !known.has(cause))).toEqual([]);
  });

  it('R44 writes to nobody twice: no message again, no person twice about one day, no reminder in two messages', async () => {
    const { connection } = trame.store;
    const ids = (await caughtMail(trame)).map(({ messageId }) => messageId);
    expect(ids.length).toBeGreaterThan(40);
    expect(new Set(ids).size).toBe(ids.length);
    const messages = await modelOf(connection, messagesCollection).find({}).lean();
    const about = messages.map(({ person, channel, realm, day }) => `${person} ${channel} ${realm} ${day}`);
    expect(new Set(about).size).toBe(about.length);
    const rows = messages.flatMap((message) => message.rows);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('has the same mail as the undisturbed year', async () => {
    const messages = await modelOf(trame.store.connection, messagesCollection).find({}).lean();
    const of = ({ contract }: Year) =>
      messages.flatMap(({ realm, person, channel, state, day }) =>
        realm.startsWith(contract) ? [`${day} ${person} ${channel} ${state}`] : [],
      );
    expect(of(killed).sort()).toEqual(of(calm).sort());
  });

  it('R40 keeps a chain that holds, and read models that are what the journal says', async () => {
    const { connection, contracts } = trame.store;
    const { contract } = killed;
    expect(await verifyChain(connection, contract)).toMatchObject({ ok: true });
    const shown = async () => [await contracts.find(contract), await contracts.stateOf(contract)];
    const grown = await shown();
    await rebuild(connection, { project }, contract);
    expect(await shown()).toEqual(grown);
  });
});

/** What left by mail; letters and calls are for somebody's hands. */
function sentMessages(): Promise<MessageDocument[]> {
  return modelOf(trame.store.connection, messagesCollection).find({ state: 'sent' }).lean<MessageDocument[]>();
}
